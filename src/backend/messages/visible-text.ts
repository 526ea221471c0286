import { Parser } from 'htmlparser2'
import { declarationsOf, isSeen, type Look, lookOf, pageLook } from './css-visibility.ts'
import { stripInvisible } from './invisible-characters.ts'
import { styleRules } from './style-rules.ts'
import { textLines } from './text-lines.ts'

/** What a reader sees, and what stands in the mail without being seen. */
export type VisibleText = { text: string; hidden: string | null }

const silent = new Set([
  'head',
  'title',
  'script',
  'style',
  'template',
  'noscript',
  'select',
  'textarea',
  'svg',
  'math',
  'object',
  'iframe',
])
const blocks = new Set(
  'address article aside center dd div dl dt fieldset footer form header hr li main nav ol section table tbody tfoot thead tr ul body html pre'.split(
    ' ',
  ),
)
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'])
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const mostCharacters = 1_000_000
const mostHidden = 20_000
/** The parser takes ever longer over deep elements: from here on a fresh one reads the rest, inside the same look. */
const deepest = 1_000
const chunk = 8_192

type Open = {
  tag: string
  look: Look
  silent: boolean
  quote: number
  href: string | null
  label: string
  pre: boolean
}

export function visibleText(html: string): VisibleText {
  const source = html.slice(0, mostCharacters)
  const rules = styleRules(source)
  const lines = textLines()
  const hidden: string[] = []
  const root: Open = { tag: '', look: pageLook, silent: false, quote: 0, href: null, label: '', pre: false }
  const stack: Open[] = [root]
  const top = () => stack[stack.length - 1] ?? root

  const newParser = () => new Parser(handler, { decodeEntities: true, lowerCaseTags: true })
  const handler: ConstructorParameters<typeof Parser>[0] = {
    onopentag(tag, attributes) {
      const outer = top()
      const classes = attributes.class ? attributes.class.toLowerCase().split(/\s+/).slice(0, 20) : []
      const quotes = isQuote(tag, classes)
      const open: Open = {
        tag,
        look: lookIn(outer.look, tag, attributes, rules(tag, (attributes.id ?? '').toLowerCase(), classes)),
        silent: outer.silent || silent.has(tag),
        quote: outer.quote + (quotes ? 1 : 0),
        href: tag === 'a' ? (attributes.href ?? null) : null,
        label: '',
        pre: outer.pre || tag === 'pre' || (attributes.style ?? '').includes('pre-wrap'),
      }
      if (tag === 'br') lines.breakLine(outer.quote)
      else if (paragraphs.has(tag)) lines.breakParagraph(outer.quote)
      else if (blocks.has(tag) || quotes) lines.breakBlock()
      else if (tag === 'td' || tag === 'th') lines.write(' ', outer.quote)
      if (tag === 'li') lines.mark(isSeen(open.look))
      if (!voids.has(tag)) stack.push(open)
    },
    ontext(text) {
      const open = top()
      if (open.silent) return
      if (!isSeen(open.look)) {
        if (text.trim() !== '') hidden.push(text)
        return
      }
      if (open.href !== null) open.label += text
      if (open.pre) lines.writeLines(text, open.quote)
      else lines.write(text, open.quote)
    },
    onclosetag(tag) {
      if (voids.has(tag) || stack.length === 1) return
      const open = stack.pop()!
      if (open.href !== null && isSeen(open.look) && !open.silent) lines.write(linkTail(open), open.quote)
      if (tag === 'li') lines.mark(false)
      if (paragraphs.has(tag)) lines.breakParagraph(top().quote)
      else if (blocks.has(tag)) lines.breakBlock()
    },
    oncomment(comment) {
      if (isProse(comment)) hidden.push(comment)
    },
  }
  let parser = newParser()
  let base = 0
  for (let at = 0; at < source.length; ) {
    const tag = source.indexOf('<', at + chunk)
    const next = tag === -1 ? Math.min(source.length, at + chunk * 8) : Math.min(tag, at + chunk * 8)
    parser.write(source.slice(at, next))
    at = next
    if (stack.length - base <= deepest || source[at] !== '<') continue
    parser = newParser()
    base = stack.length
  }
  parser.end()

  const seen = stripInvisible(lines.text())
  const words = [...hidden, ...seen.hidden].join(' ').replace(/\s+/g, ' ')
  const unseen = stripInvisible(words.slice(0, mostHidden)).text.trim()
  return { text: seen.text.slice(0, mostCharacters), hidden: unseen === '' ? null : unseen }
}

/** The same for a mail that is plain text. */
export function visiblePlainText(text: string): VisibleText {
  const { text: seen, hidden } = stripInvisible(text.slice(0, mostCharacters).replace(/\r\n?/g, '\n'))
  return { text: seen, hidden: hidden.length > 0 ? hidden.join(' ') : null }
}

function isQuote(tag: string, classes: string[]): boolean {
  if (tag === 'blockquote') return true
  return tag === 'div' && (classes.includes('yahoo_quoted') || classes.includes('moz-cite-prefix'))
}

function lookIn(
  outer: Look,
  tag: string,
  attributes: Record<string, string>,
  rules: ReturnType<typeof declarationsOf>[],
): Look {
  let look = outer
  for (const rule of rules) look = lookOf(look, rule)
  if (attributes.bgcolor) look = lookOf(look, new Map([['background-color', attributes.bgcolor.toLowerCase()]]))
  if (tag === 'font' && attributes.color) look = lookOf(look, new Map([['color', attributes.color.toLowerCase()]]))
  if (attributes.style) look = lookOf(look, declarationsOf(attributes.style))
  return 'hidden' in attributes ? { ...look, gone: true } : look
}

/** A link shows its address where the words do not already say it. */
function linkTail({ href, label }: Open): string {
  const url = (href ?? '').trim()
  if (!/^https?:\/\//i.test(url) || url.length > 300 || label.trim() === '') return ''
  const bare = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '')
  return bare(label) === bare(url) || label.includes('://') ? '' : ` (${url})`
}

/** A comment of plain words; conditional comments and code are what mail programs write. */
function isProse(comment: string): boolean {
  const text = comment.trim()
  return text.length >= 12 && text.split(/\s+/).length >= 4 && !/[<>{}[\]]/.test(text)
}
