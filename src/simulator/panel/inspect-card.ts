import { checkCard } from '../apps-script/card-check.ts'
import { placesOf } from '../apps-script/card-places.ts'
import { brokenRequirements } from '../apps-script/card-requirements.ts'
import type { CardJson, Controls } from '../page-contract.ts'
import type { Manifest } from '../runtime/manifest.ts'
import { matchesPrefix } from '../runtime/url-prefix.ts'

/** From the manifest's openLinkUrlPrefixes. Without them Gmail on the web opens any link, on phones none. */
export type LinkPrefixes = string[] | 'any'

export function linkPrefixes(manifest: Manifest, platform: Controls['platform']): LinkPrefixes {
  return manifest.addOns.common.openLinkUrlPrefixes ?? (platform === 'WEB' ? 'any' : [])
}

export type Inspection = { refusal: string | null; remarks: string[] }

/** What Gmail would refuse in a card, and what it would only show badly. */
export function inspectCard(card: CardJson, prefixes: LinkPrefixes): Inspection {
  const places = placesOf(card)
  const opened = places.filter(({ field }) => field === 'openLink').map(({ object }) => String(object.url))
  const foreign = opened.find((url) => !mayOpen(url, prefixes))
  const texts = places.flatMap(({ object }) => Object.values(object).filter((value) => typeof value === 'string'))
  const written = texts.flatMap((text) =>
    [...text.matchAll(/<a\s[^>]*href=["']?([^"'\s>]+)/gi)].map(([, url]) => url!.replaceAll('&amp;', '&')),
  )
  const refusal = foreign ? linkRefusal(foreign) : (brokenRequirements(card)[0] ?? null)
  return {
    refusal,
    remarks: [
      ...checkCard(card).filter((remark) => remark !== refusal),
      ...written.filter((url) => !mayOpen(url, prefixes)).map(linkRefusal),
    ],
  }
}

export function mayOpen(url: string, prefixes: LinkPrefixes): boolean {
  return prefixes === 'any' || prefixes.some((prefix) => matchesPrefix(prefix, url.replace(/^http:/i, 'https:')))
}

export function linkRefusal(url: string): string {
  return `URL (${url}) does not match any of the prefixes whitelisted for use in the add-on.`
}
