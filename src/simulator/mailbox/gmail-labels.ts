import type { HostCalls } from '../runtime/host.ts'
import type { MailStore, StoredMail } from './mail-store.ts'
import { searchTest } from './search-mails.ts'
import type { Desk } from './write-drafts.ts'

type Range = { start: number; max: number }
type Change = { messageIds?: string[]; threadIds?: string[]; add?: string[]; remove?: string[] }

/** Lists, counts and labels of the whole mailbox, for scripts that hold a restricted scope. */
export function gmailLabels(desk: Desk): HostCalls {
  const store = desk.store
  return {
    'gmail.threadsWith': ({ labels, start, max }: Range & { labels: string[] }) =>
      threadIds(store(), (stored) => labels.every((label) => stored.labels.has(label))).slice(start, start + max),
    'gmail.search': ({ query, start, max }: Range & { query: string }) =>
      threadIds(store(), searchTest(query)).slice(start, start + max),
    'gmail.unreadCount': ({ labels }: { labels: string[] }) =>
      threadIds(store(), (stored) => ['UNREAD', ...labels].every((label) => stored.labels.has(label))).length,
    'gmail.change': (change: Change) => changeLabels(store(), change),
    'gmail.userLabels': () => [...store().userLabels],
    'gmail.createLabel': ({ name }: { name: string }) => {
      store().userLabels.add(name)
    },
    'gmail.deleteLabel': ({ name }: { name: string }) => {
      store().userLabels.delete(name)
      for (const { labels } of store().messages.values()) labels.delete(name)
    },
  }
}

/** Newest first, by the newest mail that fits. */
function threadIds(store: MailStore, test: (stored: StoredMail) => boolean): string[] {
  const newest = new Map<string, number>()
  for (const [threadId, thread] of store.threads) {
    const dates = thread.filter(test).map((stored) => stored.mail.date)
    if (dates.length > 0) newest.set(threadId, Math.max(...dates))
  }
  return [...newest].sort((one, other) => other[1] - one[1]).map(([threadId]) => threadId)
}

function changeLabels(store: MailStore, { messageIds = [], threadIds = [], add = [], remove = [] }: Change): void {
  const single = messageIds.flatMap((id) => store.messages.get(id) ?? [])
  const inThreads = threadIds.flatMap((id) => store.threads.get(id) ?? [])
  for (const { labels } of [...single, ...inThreads]) {
    for (const label of add) labels.add(label)
    for (const label of remove) labels.delete(label)
  }
}
