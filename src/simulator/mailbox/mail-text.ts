import { convert } from 'html-to-text'
import { nestsTooDeep } from './nesting.ts'

/** Longer HTML is cut, and what lies deeper left out: the library walks it recursively. */
const longest = 1_000_000
const limits = { maxDepth: 100, ellipsis: '' }

/** Text of an HTML body, the way Gmail writes the plain body of a mail that has none. */
export function textFromHtml(html: string): string {
  const shown = html.slice(0, longest)
  if (nestsTooDeep(shown)) return withoutTags(shown)
  try {
    return convert(shown, {
      wordwrap: false,
      limits,
      selectors: [
        { selector: 'a', options: { linkBrackets: ['<', '>'], hideLinkHrefIfSameAsText: true } },
        { selector: 'img', format: 'skip' },
        { selector: 'style', format: 'skip' },
        { selector: 'script', format: 'skip' },
        ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      ],
    })
  } catch {
    return withoutTags(shown)
  }
}

const withoutTags = (html: string) => html.replace(/<[^<>]*>/g, ' ')

/** Text as HTML that looks the same. */
export function htmlFromText(text: string): string {
  return escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>')
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** The beginning of a text on one line, as the mail list shows it. */
export function snippetOf(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/(?:[\s\u00ad\u200b-\u200f\u2060\ufeff]|\u034f)+/g, ' ')
    .trim()
    .slice(0, 200)
}
