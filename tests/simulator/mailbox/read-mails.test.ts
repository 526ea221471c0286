import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createMailbox } from '../../../src/simulator/mailbox/mailbox.ts'
import { readMails } from '../../../src/simulator/mailbox/read-mails.ts'
import { owner } from './mails.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mails-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const eml = (subject: string) => `From: a@x.example\r\nSubject: ${subject}\r\n\r\nHello\r\n`

test('a folder is read with the folders in it, in order of name, and only its mail files', async () => {
  mkdirSync(join(folder, 'b'))
  put('c.eml', eml('third'))
  put('a.EML', eml('first'))
  put('b/one.eml', eml('second'))
  put('notes.txt', 'no mail')
  symlinkSync(folder, join(folder, 'b', 'loop'))
  const { mails, notices } = await readMails([folder])
  expect(notices).toEqual([])
  expect(mails.map(({ file }) => file.slice(folder.length + 1))).toEqual(['a.EML', 'b/one.eml', 'c.eml'])
})

test('what cannot be read becomes a notice that names it, and the rest is read', async () => {
  mkdirSync(join(folder, 'empty'))
  const missing = join(folder, 'missing.eml')
  const picture = put('picture.eml', '\x89PNG\r\n\x1a\n\0\0\0')
  const nothing = put('nothing.eml', '')
  const good = put('good.eml', eml('good'))
  const { mails, notices } = await readMails([missing, picture, nothing, join(folder, 'empty'), good])
  expect(mails.map(({ file }) => file)).toEqual([good])
  expect(notices).toEqual([
    `${missing} could not be read: it does not exist.`,
    `${picture} is not a mail: it begins with no header field.`,
    `${nothing} is empty.`,
    `${join(folder, 'empty')} holds no .eml or .mbox file.`,
  ])
})

test('an mbox gives its mails, with lines that begin with From given back', async () => {
  const body = 'Hello\n>From me\n>>From you\nFrom the start it was broken.\n\nFrom here on too.\n'
  const path = put(
    'box.mbox',
    `From a@x.example Mon Nov 23 10:00:00 2026\nFrom: a@x.example\nSubject: one\n\n${body}\n` +
      'From b@x.example Mon Nov 23 11:00:00 2026\r\nFrom: b@x.example\r\nSubject: two\r\n\r\nBye',
  )
  const { mails, notices } = await readMails([path])
  expect(notices).toEqual([])
  expect(mails.map(({ file }) => file)).toEqual([`${path}#1`, `${path}#2`])
  expect(Buffer.from(mails[0]!.bytes).toString()).toContain(
    'Hello\nFrom me\n>From you\nFrom the start it was broken.\n\nFrom here on too.',
  )
  const mailbox = await createMailbox(mails, { owner: () => owner })
  expect(mailbox.list('inbox').map(({ subject }) => subject)).toEqual(expect.arrayContaining(['one', 'two']))
})

test('a mail that begins with an envelope line is one mail, a header field written "From :" is none', async () => {
  const enveloped = put('enveloped.eml', `From a@x.example\r\n${eml('enveloped')}`)
  const spaced = put('spaced.eml', 'From : a@x.example\r\nSubject: spaced\r\n\r\nHi\r\n')
  const { mails, notices } = await readMails([enveloped, spaced])
  expect(notices).toEqual([])
  const mailbox = await createMailbox(mails, { owner: () => owner })
  expect(
    mailbox
      .list('inbox')
      .map(({ subject }) => subject)
      .sort(),
  ).toEqual(['enveloped', 'spaced'])
})

test('a mail nested too deep to decode shows its header fields and says so', async () => {
  const open = Array.from(
    { length: 150 },
    (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`,
  )
  const path = put('deep.eml', `From: =?utf-8?q?=C3=85se?= <aase@x.example>\r\nSubject: Deep\r\n${open.join('')}`)
  const mailbox = await createMailbox((await readMails([path])).mails, { owner: () => owner })
  const row = mailbox.list('inbox')[0]!
  expect(row).toMatchObject({ from: 'Åse <aase@x.example>', subject: 'Deep' })
  expect(mailbox.thread(row.threadId)?.mails[0]?.text).toContain('could not be decoded')
  expect(mailbox.notices()).toEqual([expect.stringContaining('deep.eml could not be decoded')])
})

test('HTML of endless nesting opens, is quoted and takes an insertion', async () => {
  const html = '<div>'.repeat(200_000)
  const path = put(
    'nested.eml',
    `From: a@x.example\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n${html}Deep words\r\n`,
  )
  const mailbox = await createMailbox((await readMails([path])).mails, { owner: () => owner })
  const { messageId } = mailbox.list('inbox')[0]!
  const { draftId } = mailbox.startReply(messageId, false)
  const change = { updateBody: { insertContents: [{ content: 'Hi' }] } }
  expect(mailbox.insertIntoDraft(draftId, change, { draftId, offset: 7, length: 20 }, 'WEB').html).toContain('Hi')
})
