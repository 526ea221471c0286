import { createReadStream } from 'node:fs'
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { readMbox } from '../../backend/messages/read-mbox.ts'
import type { RawMail } from './raw-mail.ts'

/** Gmail takes 25 MB of attachments; base64 and the text around them make the rest. */
const mailBytes = 50 * 1024 * 1024
const allBytes = 300 * 1024 * 1024
const allMails = 20_000

type Reading = { mails: RawMail[]; notices: string[]; bytes: number; full: boolean }

/** Reads .eml files, folders of them, and mbox files. What cannot be read is said in a notice; nothing throws. */
export async function readMails(paths: string[]): Promise<{ mails: RawMail[]; notices: string[] }> {
  const reading: Reading = { mails: [], notices: [], bytes: 0, full: false }
  for (const path of paths) await readPath(path, reading)
  return { mails: reading.mails, notices: reading.notices }
}

async function readPath(path: string, reading: Reading): Promise<void> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return await readFolder(path, reading)
    if (found.isFile()) return await readFileOf(path, found.size, reading)
    reading.notices.push(`${path} is neither a file nor a folder.`)
  } catch (error) {
    reading.notices.push(`${path} could not be read: ${reasonOf(error)}.`)
  }
}

async function readFolder(folder: string, reading: Reading): Promise<void> {
  const before = reading.mails.length + reading.notices.length
  await walk(folder, reading, new Set())
  if (reading.mails.length + reading.notices.length === before) {
    reading.notices.push(`${folder} holds no .eml or .mbox file.`)
  }
}

/** `seen` ends loops of links. */
async function walk(folder: string, reading: Reading, seen: Set<string>): Promise<void> {
  const real = await realpath(folder)
  if (seen.has(real)) return
  seen.add(real)
  const names = await readdir(folder)
  for (const name of names.sort()) {
    if (reading.full) return
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (found?.isDirectory()) {
      await walk(path, reading, seen).catch((error: unknown) => {
        reading.notices.push(`${path} could not be read: ${reasonOf(error)}.`)
      })
    } else if (mailNames.has(extname(name).toLowerCase())) await readPath(path, reading)
  }
}

const mailNames = new Set(['.eml', '.mbox', '.mbx'])

async function readFileOf(path: string, size: number, reading: Reading): Promise<void> {
  if (size === 0) reading.notices.push(`${path} is empty.`)
  else if (await beginsAsMbox(path)) await readMboxFile(path, reading)
  else if (size > mailBytes) reading.notices.push(tooLarge(path))
  else {
    const bytes = await readFile(path)
    if (hasHeader(bytes)) keep({ bytes, file: path }, reading)
    else reading.notices.push(`${path} is not a mail: it begins with no header field.`)
  }
}

async function readMboxFile(path: string, reading: Reading): Promise<void> {
  const source = createReadStream(path)
  let number = 0
  try {
    for await (const bytes of readMbox(source)) {
      if (reading.full) break
      number += 1
      const file = `${path}#${number}`
      if (bytes.length > mailBytes) reading.notices.push(tooLarge(file))
      else if (hasHeader(bytes)) keep({ bytes, file }, reading)
      else reading.notices.push(`${file} is not a mail: it begins with no header field.`)
    }
  } finally {
    source.destroy()
  }
  if (number === 0) reading.notices.push(`${path} holds no mail.`)
}

function keep(mail: RawMail, reading: Reading): void {
  if (reading.full) return
  if (reading.mails.length >= allMails || reading.bytes + mail.bytes.length > allBytes) {
    reading.full = true
    reading.notices.push(
      `${mail.file} and what follows were left out: a mailbox holds at most ${allMails} mails and ${allBytes >> 20} MB.`,
    )
    return
  }
  reading.bytes += mail.bytes.length
  reading.mails.push(mail)
}

async function beginsAsMbox(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0)
    return beginsMbox.test(buffer.toString('latin1', 0, bytesRead))
  } finally {
    await file.close()
  }
}

/** An envelope line, but no header field written as `From :`. */
const beginsMbox = /^From (?!\s*:)/

/** One header field among the first lines is enough: damaged mails are worth showing, pictures are not. */
function hasHeader(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8192)).toString('latin1')
  return /^[!-9;-~]+[ \t]*:/m.test(start)
}

const tooLarge = (file: string) => `${file} is larger than ${mailBytes >> 20} MB and was left out.`

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'it does not exist'
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied'
  return error instanceof Error ? error.message.split('\n')[0]! : 'unknown error'
}
