import type { HostCalls } from '../runtime/host.ts'
import type { Access, MessageData, ThreadData } from './gmail-data.ts'
import { htmlFromText } from './mail-text.ts'
import { opens } from './message-token.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { draftsOf } from './show-mails.ts'
import { type Desk, mailOfDraft } from './write-drafts.ts'

type Found = { messageId: string; threadId: string; draftId: string | null; mail: ParsedMail; labels: Set<string> }
type OneMail = { messageId: string; access: Access }

/** Reading mails, for the script. A mail the script may not read is refused as Google refuses it. */
export function gmailReading(desk: Desk): HostCalls {
  return {
    'gmail.message': ({ messageId, access }: OneMail) => dataOf(readable(desk, messageId, access, 'GetMessage')),
    'gmail.raw': ({ messageId, access }: OneMail) =>
      Buffer.from(readable(desk, messageId, access, 'GetMessage').mail.bytes).toString('utf8'),
    'gmail.file': ({ messageId, index, access }: OneMail & { index: number }) =>
      Uint8Array.from(readable(desk, messageId, access, 'GetAttachment').mail.files[index]?.bytes ?? []),
    'gmail.thread': ({ threadId, access }: { threadId: string; access: Access }): ThreadData => ({
      threadId,
      messages: threadMails(desk, threadId, access).map(dataOf),
    }),
  }
}

export function readable(desk: Desk, messageId: string, access: Access, request: string): Found {
  const found = findMail(desk, messageId)
  if (access.wholeMailbox) {
    if (!found) throw new Error(`Invalid argument: ${messageId}`)
    return found
  }
  if (access.token === null) throw denied('Missing access token for authorization', request)
  if (!found || !opens(desk.store(), access.token, found, access.wholeThread)) {
    throw denied('Invalid access token for authorization', request)
  }
  return found
}

function threadMails(desk: Desk, threadId: string, access: Access): Found[] {
  const thread = desk.store().threads.get(threadId) ?? []
  const drafts = draftsOf(desk.store(), threadId)
  const ids = [...thread, ...drafts].map(({ messageId }) => messageId)
  if (ids.length === 0) {
    const draft = [...desk.store().drafts.values()].find(({ messageId }) => messageId === threadId)
    if (!draft) throw new Error(`Invalid argument: ${threadId}`)
    ids.push(draft.messageId)
  }
  return ids.map((messageId) => readable(desk, messageId, access, 'GetThread'))
}

/** A draft is a mail of its thread as well; one without a thread is a thread of its own. */
export function findMail(desk: Desk, messageId: string): Found | null {
  const stored = desk.store().messages.get(messageId)
  if (stored) return { ...stored, draftId: null }
  const draft = [...desk.store().drafts.values()].find((candidate) => candidate.messageId === messageId)
  if (!draft) return null
  const { draftId, threadId } = draft
  const mail = mailOfDraft(desk, draft, false)
  return { messageId, threadId: threadId ?? messageId, draftId, mail, labels: new Set(['DRAFT']) }
}

function dataOf({ messageId, threadId, draftId, mail, labels }: Found): MessageData {
  const { headers, from, to, cc, bcc, replyTo, subject, date, text } = mail
  const html = mail.html ?? htmlFromText(text)
  const files = mail.files.map(({ name, type, bytes, inline }) => ({ name, type, size: bytes.length, inline }))
  const content = { headers, from, to, cc, bcc, replyTo, subject, date, text, html, files }
  return { messageId, threadId, draftId, ...content, labels: [...labels] }
}

function denied(reason: string, request: string): Error {
  return new Error(`Access denied: : ${reason}. Request: MailboxService.${request}.`)
}
