import type { Folder, ListedMail, ShownMail, ShownThread } from '../page-contract.ts'
import { type Draft, shownDraft } from './drafts.ts'
import type { MailStore, StoredMail } from './mail-store.ts'
import { snippetOf } from './mail-text.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { searchTest } from './search-mails.ts'

/** One row a conversation, newest first; in the drafts folder one row a draft, whose messageId is the draft's id. */
export function listFolder(store: MailStore, folder: Folder, search: string): ListedMail[] {
  if (folder === 'drafts') return listDrafts(store, search)
  const label = folder === 'inbox' ? 'INBOX' : 'SENT'
  const test = searchTest(search)
  const withDraft = new Set([...store.drafts.values()].map((draft) => draft.threadId))
  const rows: ListedMail[] = []
  for (const [threadId, thread] of store.threads) {
    const shown = visible(thread)
    const inFolder = shown.filter((stored) => stored.labels.has(label))
    if (inFolder.length === 0 || !shown.some(test)) continue
    rows.push(listedMail(inFolder.at(-1)!, shown, withDraft.has(threadId), folder))
  }
  return rows.sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
}

function listedMail(last: StoredMail, thread: StoredMail[], hasDraft: boolean, folder: Folder): ListedMail {
  return {
    threadId: last.threadId,
    messageId: last.messageId,
    from: folder === 'sent' ? `To: ${last.mail.to}` : last.mail.from,
    subject: last.mail.subject,
    snippet: snippetOf(last.mail.text),
    date: isoDate(last.mail.date),
    unread: thread.some((stored) => stored.labels.has('UNREAD')),
    count: thread.length,
    hasDraft,
  }
}

function listDrafts(store: MailStore, search: string): ListedMail[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ to, subject, text }: Draft) => {
    const all = `${to} ${subject} ${text}`.toLowerCase()
    return words.every((word) => all.includes(word))
  }
  const newestFirst = [...store.drafts.values()].filter(fits).sort((one, other) => other.date - one.date)
  return newestFirst.map((draft) => ({
    threadId: draft.threadId ?? '',
    messageId: draft.draftId,
    from: draft.to === '' ? 'Draft' : `To: ${draft.to}`,
    subject: draft.subject,
    snippet: snippetOf(draft.text),
    date: isoDate(draft.date),
    unread: false,
    count: 1,
    hasDraft: true,
  }))
}

export function showThread(store: MailStore, threadId: string): ShownThread | null {
  const thread = store.threads.get(threadId)
  const first = thread?.[0]
  if (!thread || !first) return null
  return {
    threadId,
    subject: first.mail.subject,
    mails: visible(thread).map(showMail),
    drafts: draftsOf(store, threadId).map(shownDraft),
  }
}

function showMail({ messageId, mail, labels }: StoredMail): ShownMail {
  return {
    messageId,
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    date: isoDate(mail.date),
    text: mail.text,
    html: mail.html,
    attachments: mail.files.map(attachmentOf),
    sent: labels.has('SENT'),
  }
}

export function draftsOf(store: MailStore, threadId: string): Draft[] {
  return [...store.drafts.values()].filter((draft) => draft.threadId === threadId)
}

const visible = (thread: StoredMail[]) => thread.filter(({ labels }) => !labels.has('TRASH') && !labels.has('SPAM'))

const attachmentOf = ({ name, type, bytes }: ParsedMail['files'][number]) => ({ name, type, bytes: bytes.length })

const isoDate = (milliseconds: number) => new Date(milliseconds).toISOString()
