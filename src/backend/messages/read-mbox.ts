import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { mboxReader } from 'mbox-reader'

/** A line that opens a mail names a sender and ends with a date. */
const opening = /^From \S{1,320} .{0,60}\b(?:19|20)\d\d\b/

/** The mails of an mbox, byte for byte. */
export async function* readMbox(source: Readable): AsyncGenerator<Uint8Array> {
  for await (const { content } of mboxReader(Readable.from(escaped(source)))) yield content
}

/**
 * The reader takes every line beginning with "From " for the next mail, and many programs do not escape such a line in
 * a body. Here, after the first, only a line that follows an empty one and names a date is left to open a mail.
 */
async function* escaped(source: Readable): AsyncGenerator<Buffer> {
  let first = true
  let afterEmpty = true
  for await (const line of createInterface({
    input: source.setEncoding('latin1'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const loose = line.startsWith('From ') && !first && !(afterEmpty && opening.test(line))
    yield Buffer.from(`${loose ? '>' : ''}${line}\n`, 'latin1')
    first = false
    afterEmpty = line.trim() === ''
  }
}
