import type { MailState } from '../contract/approval.ts'
import { limits } from '../contract/limits.ts'
import { type EarlierMail, type Mail, sentHeaders } from '../contract/mail.ts'
import type { ApprovedByPerson } from './approve.ts'
import type { AddonEvent } from './event.ts'
import { Failure } from './failure.ts'
import { headersOf } from './raw-headers.ts'
import { leanHtml, trimMail } from './trim-mail.ts'

type Message = GoogleAppsScript.Gmail.GmailMessage

/** The opened mail and the earlier ones of its thread, small enough to be sent. */
export function readMail(event: AddonEvent): Mail {
  const message = openMessage(event)
  const thread = threadOf(message)
  const html = leanHtml(read(() => message.getBody(), ''))
  return trimMail({
    ...stateOf(message, thread),
    subject: read(() => message.getSubject(), ''),
    date: dateOf(message),
    text: read(() => message.getPlainBody(), ''),
    html,
    headers: readHeaders(message),
    attachments: read(
      () =>
        message
          .getAttachments()
          .map((file) => ({ name: file.getName(), type: file.getContentType(), bytes: file.getSize() })),
      [],
    ),
    earlier: earlierThan(message, thread),
    truncated: false,
  })
}

/** What an approval is compared with. */
export function readState(event: AddonEvent): MailState {
  const message = openMessage(event)
  return stateOf(message, threadOf(message))
}

/** Puts an approved reply into Gmail as a draft. It goes nowhere until the person presses Send. */
export function insertReply(event: AddonEvent, reply: ApprovedByPerson): GoogleAppsScript.Gmail.GmailDraft {
  return openMessage(event).createDraftReply(reply.text, { htmlBody: reply.html })
}

function openMessage({ message }: AddonEvent): Message {
  const found = read(() => {
    if (message?.accessToken) GmailApp.setCurrentMessageAccessToken(message.accessToken)
    return message && GmailApp.getMessageById(message.id)
  }, null)
  if (!found) throw new Failure('empty-message')
  return found
}

/** Oldest first, without the drafts that lie in the thread. */
function threadOf(message: Message): Message[] {
  return read(
    () =>
      message
        .getThread()
        .getMessages()
        .filter((other) => !other.isDraft()),
    [],
  )
}

function stateOf(message: Message, thread: Message[]): MailState {
  const messageId = message.getId()
  const newest = thread[thread.length - 1]
  return {
    messageId,
    threadId: read(() => message.getThread().getId(), ''),
    newestInThread: newest ? newest.getId() : messageId,
    from: read(() => message.getFrom(), ''),
    replyTo: read(() => message.getReplyTo(), ''),
    to: read(() => message.getTo(), ''),
    cc: read(() => message.getCc(), ''),
  }
}

function earlierThan(message: Message, thread: Message[]): EarlierMail[] {
  const id = message.getId()
  const position = thread.findIndex((other) => other.getId() === id)
  return thread.slice(Math.max(0, position - limits.earlierMails), Math.max(0, position)).map((other) => ({
    from: read(() => other.getFrom(), ''),
    to: read(() => other.getTo(), ''),
    date: dateOf(other),
    text: read(() => other.getPlainBody(), ''),
  }))
}

/** Only the raw text keeps the order of repeated headers, which tells the receiving server's from forged ones. */
function readHeaders(message: Message): [string, string][] {
  const raw = read(() => message.getRawContent(), '')
  if (raw) return headersOf(raw)
  return sentHeaders
    .map((name): [string, string] => [name, read(() => message.getHeader(name), '')])
    .filter(([, value]) => value !== '')
}

function dateOf(message: Message): string {
  return read(() => new Date(message.getDate().getTime()).toISOString(), '')
}

/** A part of a mail that Gmail cannot give is left out; a missing scope is not such a part. */
function read<T>(part: () => T, otherwise: T): T {
  try {
    return part() ?? otherwise
  } catch (error) {
    if (error instanceof Error && /permission|authoriz/i.test(error.message)) throw new Failure('scope-missing')
    return otherwise
  }
}
