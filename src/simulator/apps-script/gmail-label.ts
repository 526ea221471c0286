import type { GmailSession } from './gmail-session.ts'
import { GmailThread } from './gmail-thread.ts'

type Thread = GoogleAppsScript.Gmail.GmailThread

/** Labels Gmail keeps itself; all others are a person's own. */
export const systemLabels = new Set(['INBOX', 'UNREAD', 'SENT', 'DRAFT', 'STARRED', 'IMPORTANT', 'SPAM', 'TRASH'])

/** A label of the person's own. */
export class GmailLabel implements GoogleAppsScript.Gmail.GmailLabel {
  readonly #session: GmailSession
  readonly #name: string

  constructor(session: GmailSession, name: string) {
    this.#session = session
    this.#name = name
  }

  #change(method: string, threads: Thread[], key: 'add' | 'remove'): this {
    this.#session.need(`GmailLabel.${method}`, 'modify')
    this.#session.call('gmail.change', { threadIds: threads.map((thread) => thread.getId()), [key]: [this.#name] })
    return this
  }

  getName = () => this.#name
  addToThread = (thread: Thread) => this.#change('addToThread', [thread], 'add')
  addToThreads = (threads: Thread[]) => this.#change('addToThreads', threads, 'add')
  removeFromThread = (thread: Thread) => this.#change('removeFromThread', [thread], 'remove')
  removeFromThreads = (threads: Thread[]) => this.#change('removeFromThreads', threads, 'remove')
  toString = () => this.#name

  deleteLabel(): void {
    this.#session.need('GmailLabel.deleteLabel', 'labels')
    this.#session.call('gmail.deleteLabel', { name: this.#name })
  }

  getThreads(start = 0, max = 500): GmailThread[] {
    this.#session.need('GmailLabel.getThreads', 'search')
    const ids = this.#session.call<string[]>('gmail.threadsWith', { labels: [this.#name], start, max })
    return ids.map((threadId) => new GmailThread(this.#session, threadId))
  }

  getUnreadCount(): number {
    this.#session.need('GmailLabel.getUnreadCount', 'search')
    return this.#session.call('gmail.unreadCount', { labels: [this.#name] })
  }
}
