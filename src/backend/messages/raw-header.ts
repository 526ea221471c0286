import { isUtf8 } from 'node:buffer'

const encodedWord = /=\?[^?\s]{1,60}\?q\?[^?\n]{0,2000}\?=/gi
const western = new TextDecoder('windows-1252')

/**
 * Header lines with bytes that are no UTF-8, as UTF-8: inside an encoded word such a byte is one of the word's own
 * character set, elsewhere of the western one. Null when there is nothing to repair.
 */
export function repairedHeader(header: Uint8Array): Uint8Array | null {
  if (isUtf8(header)) return null
  const lines = Buffer.from(header).toString('latin1').split('\n')
  return Buffer.from(lines.map(repairedLine).join('\n'))
}

function repairedLine(line: string): string {
  const escaped = line.replace(encodedWord, (word) =>
    word.replace(/[\x80-\xff]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase()}`),
  )
  const bytes = Buffer.from(escaped, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : western.decode(bytes)
}
