import type { DraftMail } from '../page-contract.ts'
import type { MailFile } from './parsed-mail.ts'

/** A mail being written. */
export type Draft = {
  draftId: string
  /** the draft is also a mail, with an id of its own */
  messageId: string
  threadId: string | null
  /** name and address to send under, where the script chose others than the person's */
  fromName: string | null
  replyTo: string
  to: string
  cc: string
  bcc: string
  subject: string
  html: string
  text: string
  inReplyTo: string | null
  references: string | null
  files: MailFile[]
  date: number
}

export function shownDraft(draft: Draft): DraftMail {
  const { draftId, threadId, to, cc, bcc, subject, html, text, inReplyTo, references } = draft
  return { draftId, threadId, to, cc, bcc, subject, html, text, headers: { inReplyTo, references } }
}
