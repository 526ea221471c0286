import { mailSections } from './mail-sections.ts'
import { repairedHeader } from './raw-header.ts'

/** What of a mail's bytes is parsed; `cut` when words of it were left out. */
export type MailSource = { bytes: Uint8Array; cut: boolean }

/** Bytes read of one part that is no base64, and of all: more than twice the characters that are kept of it. */
const mostPartBytes = 1024 * 1024
const mostTextBytes = 2 * mostPartBytes
const longestLine = 1_000
/** From here on base64 is made one line. */
const longBase64 = 64 * 1024

/** The mail with its header lines repaired and long texts cut: a parser that handles every line by itself is done in time. */
export function mailSource(whole: Uint8Array): MailSource {
  const source = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength)
  const pieces: Uint8Array[] = []
  let cut = false
  let left = mostTextBytes
  let kept = 0
  const replace = (from: number, to: number, by: Uint8Array) => {
    pieces.push(source.subarray(kept, from), by)
    kept = to
  }
  let hasText = false
  for (const { header, body, end, most, kind, base64 } of mailSections(source)) {
    const lines = source.subarray(header, body)
    const repaired = repairedHeader(lines)
    const attached: boolean = kind === 'named-text' && hasText
    if (attached) replace(header, body, asAttachment(repaired ?? lines))
    else if (repaired !== null) replace(header, body, repaired)
    const isText: boolean = kind === 'text' || (kind === 'named-text' && !attached)
    hasText ||= isText
    if (base64) {
      if (end - body > longBase64) replace(body, end, joined(source.subarray(body, end)))
      continue
    }
    const until = Math.min(most, cutAt(source, body, body + Math.min(mostPartBytes, left), end))
    left -= until - body
    if (until === end) continue
    replace(until, end, lineEnd)
    cut ||= isText
  }
  if (pieces.length === 0) return { bytes: whole, cut }
  return { bytes: Buffer.concat([...pieces, source.subarray(kept)]), cut }
}

const lineEnd = Buffer.from('\n')

/** A text file that a mail program shows below the letter is no part of the letter. */
function asAttachment(header: Uint8Array): Buffer {
  const lines = Buffer.from(header).toString('latin1')
  return Buffer.from(lines.replace(/^(content-disposition:\s{0,9})inline/im, '$1attachment'), 'latin1')
}

function joined(lines: Buffer): Buffer {
  return Buffer.from(`${lines.toString('latin1').replace(/[\r\n]+/g, '')}\n`, 'latin1')
}

/** The cut stands between two lines where one ends near, so that no encoded character is cut in two. */
function cutAt(source: Buffer, from: number, to: number, end: number): number {
  if (to >= end) return end
  const newline = source.subarray(Math.max(from, to - longestLine), to).lastIndexOf(10)
  return newline === -1 ? to : Math.max(from, to - longestLine) + newline + 1
}
