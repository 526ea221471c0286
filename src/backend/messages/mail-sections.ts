/**
 * A header of a mail or of one of its parts, and the bytes below it up to the next boundary line. `most` is where its
 * lines are more than a reader needs.
 */
export type Section = {
  header: number
  body: number
  end: number
  most: number
  kind: 'text' | 'named-text' | 'file' | 'frame'
  base64: boolean
}

const mostParts = 1_000
const mostHeaderBytes = 1024 * 1024
const mostLines = 20_000
const boundary = /^content-type:[^\n]*?;[ \t]*boundary[ \t]*=[ \t]*(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/im
const message = /^content-type:[ \t]*message\/rfc822/im
const base64 = /^content-transfer-encoding:[ \t]*"?base64/im
const noText = /^content-type:(?![ \t]*text\/)/im
const plain = /^content-type:[ \t]*text\/plain/im
const named = /^content-disposition:[ \t]*inline[ \t]*;[^\n]*filename/im
const attached = /^content-disposition:[ \t]*attachment/im
const lineFeed = 10
const dash = 45

/**
 * Where the parts of a mail stand, read without decoding anything. Throws an Error with one sentence at more parts or
 * header lines than a letter has.
 */
export function mailSections(source: Buffer): Section[] {
  const sections: Section[] = []
  const boundaries = new Set<string>()
  const open = (header: number, body: number): Section => {
    if (sections.length >= mostParts) throw new Error('The mail has more than 1,000 parts.')
    return { header, body, end: source.length, most: source.length, kind: 'frame', base64: false }
  }
  let section = open(0, -1)
  let lines = 0
  let headerBytes = 0
  const close = (end: number) => {
    sections.push({
      ...section,
      body: section.body === -1 ? end : section.body,
      end,
      most: Math.min(section.most, end),
    })
    lines = 0
  }
  for (let at = 0, next = 0; at < source.length; at = next) {
    const newline = source.indexOf(lineFeed, at)
    next = newline === -1 ? source.length : newline + 1
    if (section.body === -1) {
      if (!isBlank(source, at, next)) continue
      headerBytes += next - section.header
      if (headerBytes > mostHeaderBytes) throw new Error('The headers of the mail are larger than 1 MB.')
      const header = source.toString('latin1', section.header, next).replace(/\r?\n[ \t]/g, ' ')
      const found = boundary.exec(header)
      if (found) boundaries.add((found[1] ?? found[2] ?? '').trimEnd())
      section.body = next
      section.kind = found ? 'frame' : kindOf(header)
      section.base64 = base64.test(header)
      if (section.base64 || !message.test(header)) continue
      close(next)
      section = open(next, -1)
      continue
    }
    const mark = markAt(source, at, next)
    const ends = mark.endsWith('--') && boundaries.has(mark.slice(0, -2))
    if (mark !== '' && (ends || boundaries.has(mark))) {
      close(at)
      section = open(next, ends ? next : -1)
    } else if (++lines === mostLines) section.most = next
  }
  close(source.length)
  return sections
}

function kindOf(header: string): Section['kind'] {
  if (attached.test(header) || noText.test(header)) return 'file'
  return plain.test(header) && named.test(header) ? 'named-text' : 'text'
}

function markAt(source: Buffer, at: number, next: number): string {
  return source[at] === dash && source[at + 1] === dash ? source.toString('latin1', at + 2, next).trimEnd() : ''
}

function isBlank(source: Buffer, from: number, to: number): boolean {
  return to - from <= 2 && (source[from] === lineFeed || source[from + 1] === lineFeed)
}
