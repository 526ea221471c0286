import { type BodyMap, mapBody } from './body-map.ts'
import type { InsertContent, InsertPlace } from './draft-change.ts'
import { htmlFromText } from './mail-text.ts'

export type Insertion = {
  contents: InsertContent[]
  place: InsertPlace
  /** null: the person has not set the cursor, which then stands at the start */
  cursor: { offset: number; length: number } | null
  mobile: boolean
}

/** Puts what an add-on inserts into a draft's HTML, as Gmail's editor does. */
export function insertIntoBody(html: string, { contents, place, cursor, mobile }: Insertion): string {
  const inserted = contents.map(contentHtml).join('')
  const map = mapBody(html)
  if (place === 'IN_PLACE_INSERT' && cursor) {
    const start = outside(map, clamp(cursor.offset, html.length), 'before')
    const selected =
      cursor.length > 0 ? outside(map, clamp(cursor.offset + cursor.length, html.length), 'after') : start
    return html.slice(0, start) + inserted + kept(html, map, start, selected) + html.slice(selected)
  }
  const at = place === 'INSERT_AT_END' ? endOf(html, map, mobile) : startOf(html)
  return html.slice(0, at) + inserted + html.slice(at)
}

function contentHtml({ content = '', contentType = 'TEXT' }: InsertContent): string {
  if (contentType === 'TEXT') return htmlFromText(content)
  return contentType === 'IMMUTABLE_HTML' ? `<div contenteditable="false">${content}</div>` : content
}

/** On the web the end lies after the signature, on a phone before it; a quoted mail stays below both. */
function endOf(html: string, { signature, quote }: BodyMap, mobile: boolean): number {
  if (signature && (!quote || signature.start < quote.start)) return mobile ? signature.start : signature.end
  return quote?.start ?? html.length
}

/** Within the line the editor opens with, so that the text does not stand in front of it. */
function startOf(html: string): number {
  return /^\s*<div dir="(?:ltr|rtl|auto)">/.exec(html)?.[0].length ?? 0
}

const clamp = (offset: number, length: number) => Math.min(Math.max(Math.trunc(offset) || 0, 0), length)

/** An offset inside a tag or an entity moves to its nearer safe side. */
function outside({ solid }: BodyMap, offset: number, side: 'before' | 'after'): number {
  const hit = solid.find((span) => span.start < offset && offset < span.end)
  if (!hit) return offset
  return side === 'before' ? hit.start : hit.end
}

/** Of a replaced selection the element borders stay, or the rest of the draft would fall out of its elements. */
function kept(html: string, { paired }: BodyMap, start: number, end: number): string {
  const inside = paired.filter((span) => span.start >= start && span.end <= end)
  return inside.map((span) => html.slice(span.start, span.end)).join('')
}
