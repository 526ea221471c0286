import { createHash } from 'node:crypto'
import type { DraftMail } from '../page-contract.ts'
import { type Person, peopleOf, personHeader } from './addresses.ts'
import { composeMime } from './compose-mime.ts'
import { blankBody, replyBody } from './draft-body.ts'
import { type Draft, shownDraft } from './drafts.ts'
import { addMail, type MailStore, type StoredMail } from './mail-store.ts'
import { textFromHtml } from './mail-text.ts'
import type { DraftPatch } from './mailbox.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { replyFields } from './reply-fields.ts'

export type Desk = {
  store: () => MailStore
  owner: () => Person
  now: () => Date
  signatureHtml: string
  nextDraft: () => number
}

type DraftFields = Partial<Omit<Draft, 'draftId' | 'messageId' | 'date'>>

export function addDraft(desk: Desk, fields: DraftFields): Draft {
  const digest = createHash('sha256').update(`draft ${desk.nextDraft()}`).digest()
  const draft: Draft = {
    draftId: `r${digest.readBigUInt64BE() >> 1n}`,
    messageId: digest.toString('hex', 8, 16),
    threadId: null,
    fromName: null,
    replyTo: '',
    to: '',
    cc: '',
    bcc: '',
    subject: '',
    html: '',
    text: '',
    inReplyTo: null,
    references: null,
    files: [],
    ...fields,
    date: desk.now().getTime(),
  }
  desk.store().drafts.set(draft.draftId, draft)
  return draft
}

/** What the person's own Reply button makes. */
export function startReply(desk: Desk, stored: StoredMail, all: boolean): DraftMail {
  const html = replyBody(stored.mail, desk.signatureHtml)
  const fields = replyFields(stored, all, desk.owner().email)
  return shownDraft(addDraft(desk, { ...fields, threadId: stored.threadId, html, text: textFromHtml(html) }))
}

export function startBlank(desk: Desk): DraftMail {
  const html = blankBody(desk.signatureHtml)
  return shownDraft(addDraft(desk, { html, text: textFromHtml(html) }))
}

export function needDraft(desk: Desk, draftId: string): Draft {
  const draft = desk.store().drafts.get(draftId)
  if (!draft) throw new Error(`There is no draft ${draftId}.`)
  return draft
}

export function saveDraft(desk: Desk, draftId: string, { to, cc, bcc, subject, html }: DraftPatch): DraftMail {
  const draft = needDraft(desk, draftId)
  if (to !== undefined) draft.to = to
  if (cc !== undefined) draft.cc = cc
  if (bcc !== undefined) draft.bcc = bcc
  if (subject !== undefined) draft.subject = subject
  if (html !== undefined) Object.assign(draft, { html, text: textFromHtml(html) })
  draft.date = desk.now().getTime()
  return shownDraft(draft)
}

/** Puts the draft among the sent mails and into its conversation. */
export function sendDraft(desk: Desk, draftId: string): StoredMail {
  const draft = needDraft(desk, draftId)
  if (peopleOf(`${draft.to},${draft.cc},${draft.bcc}`).length === 0) {
    throw new Error('Please specify at least one recipient.')
  }
  desk.store().drafts.delete(draftId)
  return addMail(desk.store(), mailOfDraft(desk, draft, true), ['SENT'])
}

/** The draft as a mail: what the script reads of it, and what is sent. */
export function mailOfDraft(desk: Desk, draft: Draft, sent: boolean): ParsedMail {
  const owner = desk.owner()
  const date = sent ? Math.floor(desk.now().getTime() / 1000) * 1000 : draft.date
  const from = personHeader({ name: draft.fromName ?? owner.name, email: owner.email })
  const messageId = `<CA${draft.messageId}.${date}@mail.gmail.com>`
  const headers: [string, string][] = [
    ['From', from],
    ['To', draft.to],
    ['Cc', draft.cc],
    ['Bcc', draft.bcc],
    ['Reply-To', draft.replyTo],
    ['Subject', draft.subject],
    ['Date', new Date(date).toUTCString().replace('GMT', '+0000')],
    ['Message-ID', messageId],
    ['In-Reply-To', draft.inReplyTo ?? ''],
    ['References', draft.references ?? ''],
  ]
  const { to, cc, bcc, replyTo, subject, text, html, files } = draft
  return {
    bytes: composeMime({ headers, text, html, files }),
    file: '',
    headers: headers.filter(([, value]) => value !== ''),
    from,
    to,
    cc,
    bcc,
    replyTo,
    subject,
    date,
    messageId,
    references: draft.references?.split(' ') ?? [],
    text,
    html,
    files,
    trouble: null,
  }
}
