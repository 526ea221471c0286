import type { CardJson, Controls, Surface } from '../page-contract.ts'
import type { Manifest } from '../runtime/manifest.ts'
import type { Callback } from './callback-kinds.ts'

/** Which function of the add-on fills a surface; null when the manifest names none. Phones have no homepage. */
export function triggerOf(
  { addOns }: Manifest,
  surface: Surface,
  platform: Controls['platform'],
): { callback: Callback; functionName: string | null } {
  const { common, gmail } = addOns
  if (surface === 'message')
    return { callback: 'contextual trigger', functionName: gmail?.contextualTriggers?.[0]?.onTriggerFunction ?? null }
  if (surface === 'compose')
    return { callback: 'compose trigger', functionName: gmail?.composeTrigger?.selectActions[0]?.runFunction ?? null }
  const home = gmail ? (gmail.homepageTrigger ?? common.homepageTrigger) : undefined
  const shown = home?.enabled && platform === 'WEB'
  return { callback: 'homepage trigger', functionName: shown ? home.runFunction : null }
}

const hints: Record<Surface, string> = {
  home: 'This add-on has no homepage here. Open a message to use it.',
  message: 'This add-on does nothing with messages.',
  compose: 'This add-on does nothing while composing.',
}

/** What Gmail shows where the add-on has nothing to show. */
export function plainCard({ addOns }: Manifest, surface: Surface): CardJson {
  return {
    header: { title: addOns.common.name },
    sections: [{ widgets: [{ textParagraph: { text: hints[surface] } }] }],
  }
}
