import { exactEmail } from '../orders/exact.ts'
import type { ShopProfile } from '../ports/shop.ts'
import type { ShopFile } from './shop-file.ts'

/** Where a shop that says nothing else most likely is, by the first currency it sells in. */
const homes: Record<string, { language: string; timeZone: string }> = {
  DKK: { language: 'da', timeZone: 'Europe/Copenhagen' },
  NOK: { language: 'nb', timeZone: 'Europe/Oslo' },
  SEK: { language: 'sv', timeZone: 'Europe/Stockholm' },
  PLN: { language: 'pl', timeZone: 'Europe/Warsaw' },
}

export function profileOf({ shop, orders }: ShopFile): ShopProfile {
  const inboxes = [shop.supportEmail ?? [], shop.otherInboxes ?? []].flat().map(exactEmail)
  const domain = shop.domain?.trim().toLowerCase()
  const inboxDomains = inboxes.map((inbox) => inbox.slice(inbox.lastIndexOf('@') + 1))
  const home = homes[shop.currencies?.[0] ?? '']
  return {
    name: shop.name,
    inboxes: [...new Set(inboxes)],
    domains: [...new Set(domain ? [domain, ...inboxDomains] : inboxDomains)],
    linkHosts: (shop.linkHosts ?? (domain ? [domain, `www.${domain}`] : [])).map((host) => host.toLowerCase()),
    defaultLanguage: shop.defaultLanguage ?? home?.language ?? 'en',
    timeZone: timeZoneOf(shop.timeZone ?? home?.timeZone ?? 'UTC'),
    signature: shop.signature ?? null,
    orderNumbers: learnedNumbers(orders.map(({ orderNumber }) => orderNumber)),
  }
}

function timeZoneOf(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    throw new Error(`The shop file is wrong at shop.timeZone: "${name}" is not a time zone.`)
  }
}

/** Lengths and ranges of the plain numbers the shop counts its orders with, with room for those that come next. */
function learnedNumbers(numbers: string[]): NonNullable<ShopProfile['orderNumbers']> {
  const byLength = new Map<number, number[]>()
  for (const number of numbers) {
    const digits = /^#?[A-Z]{0,4}-?(\d{4,9})$/.exec(number.trim())?.[1]
    if (digits !== undefined) byLength.set(digits.length, [...(byLength.get(digits.length) ?? []), Number(digits)])
  }
  return [...byLength]
    .filter(([, values]) => values.length >= Math.max(2, numbers.length * 0.05))
    .map(([length, values]) => {
      const low = values.reduce((a, b) => Math.min(a, b))
      const high = values.reduce((a, b) => Math.max(a, b))
      const room = Math.max(1_000, Math.ceil((high - low) * 0.5))
      return { length, low: Math.max(0, low - room), high: high + room }
    })
}
