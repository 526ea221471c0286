import { Readable } from 'node:stream'
import { mboxReader } from 'mbox-reader'

/** `From ` lines that begin a mail: sender, weekday, month, day, time; or a date with a year anywhere. */
const separator = /^From \S*.*\b(19|20)\d\d\b/

/** The mails of an mbox file, `>From ` unescaped. */
export async function* readMbox(source: Readable): AsyncGenerator<Uint8Array> {
  for await (const { content } of mboxReader(Readable.from(munged(source)))) yield content
}

/**
 * mbox-reader takes every line that begins with `From ` for a new mail. Not all writers escape such a line of a body,
 * so the ones that do not look like a separator after an empty line are escaped here.
 */
async function* munged(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest = ''
  let afterEmpty = true
  for await (const chunk of source) {
    const lines = (rest + chunk.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    const out: string[] = []
    for (const line of lines) {
      const stray = line.startsWith('From ') && !(afterEmpty && separator.test(line))
      out.push(stray ? `>${line}\n` : `${line}\n`)
      afterEmpty = line.trim() === ''
    }
    yield Buffer.from(out.join(''), 'latin1')
  }
  if (rest !== '') yield Buffer.from(rest, 'latin1')
}
