import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mail } from '../../contract/mail.ts'
import { decodeEml } from './decode-mail.ts'
import { readMbox } from './read-mbox.ts'

/** One mail of the files a command was given, or why there is none. `file` names the place, in an mbox with its number. */
export type FileMail = { file: string; mail: Mail } | { file: string; error: string }

/** Mails of .eml files, mbox files and folders of them, one after the other; what is broken becomes an error and the rest goes on. */
export async function* readMailFiles(paths: string[], plainText: boolean): AsyncGenerator<FileMail> {
  for (const path of paths) {
    try {
      yield* readPath(path, plainText)
    } catch (error) {
      yield { file: path, error: sentenceOf(error) }
    }
  }
}

async function* readPath(path: string, plainText: boolean): AsyncGenerator<FileMail> {
  const stats = await stat(path)
  if (stats.isDirectory()) {
    const names = (await readdir(path)).filter((name) => /\.(?:eml|mbox|txt)$/i.test(name)).sort()
    yield* readMailFiles(
      names.filter((name) => plainText || !name.endsWith('.txt')).map((name) => join(path, name)),
      plainText,
    )
  } else if (plainText) yield { file: path, mail: plainMail(await readFile(path, 'utf8')) }
  else if (await isMbox(path)) yield* readMboxFile(path)
  else yield { file: path, mail: await decodeEml(await readFile(path)) }
}

async function* readMboxFile(path: string): AsyncGenerator<FileMail> {
  let count = 0
  for await (const content of readMbox(createReadStream(path))) {
    const file = `${path}#${++count}`
    try {
      yield { file, mail: await decodeEml(content) }
    } catch (error) {
      yield { file, error: sentenceOf(error) }
    }
  }
}

async function isMbox(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(5), 0, 5, 0)
    return bytesRead === 5 && buffer.toString('latin1') === 'From '
  } finally {
    await file.close()
  }
}

/** A text without headers, read as the body of a mail nobody is named in. */
function plainMail(text: string): Mail {
  return {
    messageId: 'text',
    threadId: 'text',
    newestInThread: 'text',
    from: '',
    replyTo: '',
    to: '',
    cc: '',
    subject: '',
    date: '',
    text,
    html: '',
    headers: [],
    attachments: [],
    earlier: [],
    truncated: false,
  }
}

function sentenceOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'There is no such file.'
  if (code !== '') return `The file cannot be read (${code}).`
  return error instanceof Error ? error.message : 'The file cannot be read.'
}
