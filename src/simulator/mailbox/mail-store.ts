import { createHash } from 'node:crypto'
import { peopleOf, sameAddress } from './addresses.ts'
import type { Draft } from './drafts.ts'
import { headerValue } from './parse-mail.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { bareSubject } from './subjects.ts'

/** Gmail keeps all state of a mail as labels: INBOX, UNREAD, SENT, STARRED, IMPORTANT, SPAM, TRASH, and a person's own. */
export type StoredMail = { messageId: string; threadId: string; mail: ParsedMail; labels: Set<string> }

export type MailStore = {
  messages: Map<string, StoredMail>
  /** thread -> its mails, oldest first */
  threads: Map<string, StoredMail[]>
  /** Message-ID and bare subject -> thread */
  conversations: Map<string, string>
  drafts: Map<string, Draft>
  userLabels: Set<string>
}

export function emptyStore(): MailStore {
  return {
    messages: new Map(),
    threads: new Map(),
    conversations: new Map(),
    drafts: new Map(),
    userLabels: new Set(),
  }
}

/** Fills a store with the mails it begins with; the same mails get the same ids each time. */
export function filledStore(mails: ParsedMail[], ownerEmail: string): MailStore {
  const store = emptyStore()
  for (const mail of [...mails].sort((one, other) => one.date - other.date)) {
    addMail(store, mail, firstLabels(mail, ownerEmail))
  }
  return store
}

export function addMail(store: MailStore, mail: ParsedMail, labels: string[]): StoredMail {
  const messageId = freeId(store, mail.bytes)
  const subject = bareSubject(mail.subject)
  const keys = [mail.messageId, ...[...mail.references].reverse()].map((id) => `${id} ${subject}`)
  const known = keys.find((key) => store.conversations.has(key))
  const threadId = known === undefined ? messageId : store.conversations.get(known)!
  for (const key of keys) if (!store.conversations.has(key)) store.conversations.set(key, threadId)
  const stored = { messageId, threadId, mail, labels: new Set(labels) }
  store.messages.set(messageId, stored)
  const thread = store.threads.get(threadId) ?? []
  thread.push(stored)
  thread.sort((one, other) => one.mail.date - other.mail.date)
  store.threads.set(threadId, thread)
  return stored
}

/** Labels of a mail from a file: those of a Gmail export, else inbox, or sent for what the owner wrote. */
export function firstLabels(mail: ParsedMail, ownerEmail: string): string[] {
  const exported = headerValue(mail.headers, 'x-gmail-labels')
  if (exported !== '') {
    const names = exported.split(',').map((name) => name.trim().toUpperCase())
    return ['INBOX', 'UNREAD', 'SENT', 'STARRED', 'IMPORTANT', 'SPAM', 'TRASH'].filter((name) => names.includes(name))
  }
  const own = peopleOf(mail.from).some((person) => sameAddress(person.email, ownerEmail))
  const delivered = ['received', 'delivered-to'].some((name) => headerValue(mail.headers, name) !== '')
  return own && !delivered ? ['SENT'] : ['INBOX', 'UNREAD']
}

/** 16 hex digits of the mail's bytes; a second copy of a mail gets others. */
export function freeId(store: MailStore, bytes: Uint8Array): string {
  for (let copy = 0; ; copy += 1) {
    const digest = createHash('sha256').update(bytes)
    if (copy > 0) digest.update(`copy ${copy}`)
    const id = digest.digest('hex').slice(0, 16)
    if (!store.messages.has(id)) return id
  }
}
