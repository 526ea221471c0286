/** What goes between the script's GmailApp and the mailbox: plain data only. */

export type Access = {
  /** what the script gave to setCurrentMessageAccessToken */
  token: string | null
  /** a scope for the whole mailbox was granted: no token needed */
  wholeMailbox: boolean
  /** the token opens the other mails of its thread too */
  wholeThread: boolean
}

export type MessageData = {
  messageId: string
  threadId: string
  draftId: string | null
  headers: [name: string, value: string][]
  from: string
  to: string
  cc: string
  bcc: string
  replyTo: string
  subject: string
  date: number
  text: string
  html: string
  files: { name: string; type: string; size: number; inline: boolean }[]
  labels: string[]
}

export type ThreadData = { threadId: string; messages: MessageData[] }

export type DraftData = { draftId: string; messageId: string; threadId: string }

export type WrittenFile = { name: string; type: string; bytes: Uint8Array; inline: boolean }

/** The body and the options of createDraft, createDraftReply, sendEmail and their like. */
export type WrittenMail = {
  body: string
  htmlBody: string | null
  subject: string | null
  cc: string
  bcc: string
  from: string
  name: string
  replyTo: string
  files: WrittenFile[]
}

export type Addressed = WrittenMail & { to: string }
