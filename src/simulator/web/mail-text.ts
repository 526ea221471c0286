import { element } from './element.ts'

const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g

/** A plain mail, its web addresses made links. */
export function mailText(text: string): HTMLElement {
  const shown = element('div', { class: 'mail-text' })
  let from = 0
  for (const match of text.matchAll(address)) {
    const link = element('a', { href: match[0], target: '_blank', rel: 'noopener noreferrer' }, match[0])
    shown.append(text.slice(from, match.index), link)
    from = match.index + match[0].length
  }
  shown.append(text.slice(from))
  return shown
}
