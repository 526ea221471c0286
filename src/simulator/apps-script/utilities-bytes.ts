import { exception } from './exception.ts'

type CharsetMember = GoogleAppsScript.Utilities.Charset

/** Apps Script hands bytes out as Java does: from -128 to 127. */
export function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/** Bytes from a list, signed or not, or from a text. Without a charset a text is US-ASCII, others become "?". */
export function bytesOf(value: unknown, charset?: CharsetMember): Buffer {
  if (typeof value === 'string') {
    return Buffer.from(String(charset) === 'UTF_8' ? value : value.replace(/\P{ASCII}/gu, '?'), 'utf8')
  }
  if (!Array.isArray(value) || value.some((byte) => typeof byte !== 'number')) {
    throw exception('Bytes must be a list of numbers or a string.')
  }
  return Buffer.from(value.map((byte) => byte & 0xff))
}
