import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mail } from '../../src/contract/mail.ts'
import { projectRoot } from '../../src/simulator/runtime/project-root.ts'

/** The folder of a data set beside the project, or null. */
export function dataFolder(set: string): string | null {
  const folder = join(projectRoot(), '../shared/data', set)
  return existsSync(folder) ? folder : null
}

export function readRows<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

export function mailFiles(folder: string): { file: string; bytes: Uint8Array }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))
}

/** A body without headers as the reader gets it, as `understand --text` makes it: nobody is named. */
export function bodyMail(body: { text?: string; html?: string }): Mail {
  return {
    messageId: 'body',
    threadId: 'body',
    newestInThread: 'body',
    from: '',
    replyTo: '',
    to: '',
    cc: '',
    subject: '',
    date: '',
    text: body.text ?? '',
    html: body.html ?? '',
    headers: [],
    attachments: [],
    earlier: [],
    truncated: false,
  }
}
