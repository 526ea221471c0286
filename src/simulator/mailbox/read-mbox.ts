import { Readable } from 'node:stream'
import { mboxReader } from 'mbox-reader'

/** A `From ` line that begins a mail names a sender and a date. */
const separator = /^From .*\b(19|20)\d\d\b/

/** The mails of an mbox file, `>From ` unescaped. */
export async function* readMbox(source: Readable): AsyncGenerator<Uint8Array> {
  for await (const { content } of mboxReader(Readable.from(munged(source)))) yield content
}

/**
 * mbox-reader takes every line that begins with `From ` for a new mail. Not all writers escape such a line of a body,
 * so the ones that are no separator after an empty line are escaped here.
 */
async function* munged(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest = ''
  let first = true
  let afterEmpty = true
  const escaped = (line: string) => {
    const stray = line.startsWith('From ') && !first && !(afterEmpty && separator.test(line))
    first = false
    afterEmpty = line.trim() === ''
    return stray ? `>${line}` : line
  }
  for await (const chunk of source) {
    const lines = (rest + chunk.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    yield Buffer.from(lines.map((line) => `${escaped(line)}\n`).join(''), 'latin1')
  }
  if (rest !== '') yield Buffer.from(escaped(rest), 'latin1')
}
