import { Parser } from 'htmlparser2'
import type { Place } from './card-places.ts'

const tags = ['a', 'b', 'br', 'font', 'i', 's', 'time', 'u']

/** Texts of a card that Gmail formats; everywhere else markup stands as typed. */
const formatted: Record<string, string> = { textParagraph: 'text', decoratedText: 'text', sections: 'header' }

const plain: Record<string, string[]> = {
  buttons: ['text'],
  button: ['text'],
  decoratedText: ['topLabel', 'bottomLabel'],
  grid: ['title'],
  header: ['title', 'subtitle'],
  items: ['title', 'subtitle'],
}

/** Markup that Gmail would not show, or would show as typed. */
export function brokenMarkup({ field, object, path }: Place): string[] {
  const name = formatted[field]
  const text = name ? object[name] : undefined
  return [
    ...(typeof text === 'string' ? strangers(text, `${path}.${name}`) : []),
    ...(plain[field] ?? []).flatMap((label) => {
      const written = object[label]
      const marked = typeof written === 'string' && /<\/?(a|b|br|font|i|s|u)(\s[^>]*)?\/?>/i.test(written)
      return marked ? [`${path}.${label} is plain text, but holds HTML.`] : []
    }),
  ]
}

function strangers(text: string, path: string): string[] {
  const found = new Set<string>()
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (!tags.includes(tag)) found.add(`${path} holds the tag <${tag}>, which Gmail does not format.`)
      const { href } = attributes
      if (tag === 'a' && !isLink(href ?? '')) {
        found.add(`${path} holds a link that is neither https, mailto nor tel.`)
      }
    },
  })
  parser.end(text)
  return [...found]
}

export function isLink(url: string): boolean {
  return /^(https:\/\/[^/\s]|mailto:|tel:)/i.test(url)
}
