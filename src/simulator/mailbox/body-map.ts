import { Parser } from 'htmlparser2'
import { nestsTooDeep } from './nesting.ts'

type Span = { start: number; end: number }

/** Where the parts of a draft's HTML lie that insertions must respect. */
export type BodyMap = {
  /** tags, comments and entities: nothing may be put inside one */
  solid: Span[]
  /** tags that open or close an element with content: they outlive a replaced selection */
  paired: Span[]
  /** the outermost signature and quote */
  signature: Span | null
  quote: Span | null
}

const empty = new Set(['br', 'img', 'hr', 'input', 'wbr', 'meta', 'link', 'area', 'base', 'col', 'embed', 'source'])

export function mapBody(html: string): BodyMap {
  if (nestsTooDeep(html)) return tagsOnly(html)
  const map: BodyMap = { solid: [], paired: [], signature: null, quote: null }
  const open: { start: number; mark: 'signature' | 'quote' | null }[] = []
  const here = () => ({ start: parser.startIndex, end: parser.endIndex + 1 })
  const parser = new Parser({
    onopentag(name, attributes, implied) {
      const span = here()
      if (!implied) map.solid.push(span)
      if (empty.has(name)) return
      if (!implied) map.paired.push(span)
      const classes = (attributes.class ?? '').split(/\s+/)
      const mark = classes.includes('gmail_signature') ? 'signature' : classes.includes('gmail_quote') ? 'quote' : null
      open.push({ start: span.start, mark })
    },
    onclosetag(name, implied) {
      if (empty.has(name)) return
      const span = here()
      if (!implied) {
        map.solid.push(span)
        map.paired.push(span)
      }
      const opened = open.pop()
      const end = implied ? span.start : span.end
      if (opened?.mark && open.every((outer) => outer.mark === null)) map[opened.mark] ??= { start: opened.start, end }
    },
    oncomment() {
      map.solid.push(here())
    },
    ontext(text) {
      const span = here()
      if (html.slice(span.start, span.end) !== text) map.solid.push(span)
    },
  })
  parser.write(html)
  parser.end()
  return map
}

function tagsOnly(html: string): BodyMap {
  const tags = [...html.matchAll(/<[^<>]*>/g)].map(({ 0: tag, index }) => ({ start: index, end: index + tag.length }))
  return { solid: tags, paired: tags, signature: null, quote: null }
}
