import type { DraftData, MessageData } from '../mailbox/gmail-data.ts'
import type { Host } from '../runtime/host.ts'
import type { Execution } from './execution.ts'
import { GmailDraft } from './gmail-draft.ts'
import { GmailLabel } from './gmail-label.ts'
import { GmailMessage } from './gmail-message.ts'
import { createGmailSession, type GmailNeed, type GmailSession } from './gmail-session.ts'
import { GmailThread } from './gmail-thread.ts'
import { addressedMail } from './gmail-written.ts'

type Message = GoogleAppsScript.Gmail.GmailMessage
type Thread = GoogleAppsScript.Gmail.GmailThread
type Label = GoogleAppsScript.Gmail.GmailLabel
type Options = GoogleAppsScript.Gmail.GmailAdvancedOptions
type Written = [recipient: string, subject: string, body: string]

/** The script's GmailApp: Google's scopes and tokens are checked here, the mails are the mailbox's. */
export function createGmailApp(host: Host, execution: Execution): GoogleAppsScript.Gmail.GmailApp {
  return new GmailApp(createGmailSession(host, execution))
}

class GmailApp implements GoogleAppsScript.Gmail.GmailApp {
  readonly #session: GmailSession

  constructor(session: GmailSession) {
    this.#session = session
  }

  #call<Answer>(method: string, need: GmailNeed, operation: string, args: object = {}): Answer {
    this.#session.need(`GmailApp.${method}`, need)
    return this.#session.call<Answer>(operation, args)
  }

  #threads(method: string, labels: string[], start = 0, max = 500): GmailThread[] {
    const ids = this.#call<string[]>(method, 'search', 'gmail.threadsWith', { labels, start, max })
    return ids.map((threadId) => new GmailThread(this.#session, threadId))
  }

  #unread = (method: string, labels: string[]) => this.#call<number>(method, 'search', 'gmail.unreadCount', { labels })

  #each<Item>(items: Item[], act: (item: Item) => unknown): this {
    items.forEach(act)
    return this
  }

  #written = (method: string, [to, subject, body]: Written, options?: Options) =>
    addressedMail(`GmailApp.${method}`, [to, subject, body], options, this.#session.user.email)

  #draft = (data: DraftData) => new GmailDraft(this.#session, data)

  toString = () => 'GmailApp'
  setCurrentMessageAccessToken = (accessToken: string) => this.#session.setToken(String(accessToken ?? ''))

  getMessageById(id: string): GmailMessage {
    this.#session.need('GmailApp.getMessageById', 'metadata')
    const args = { messageId: String(id), access: this.#session.access() }
    const data = this.#session.call<MessageData>('gmail.message', args)
    return new GmailMessage(this.#session, data, data)
  }

  getThreadById(id: string): GmailThread {
    const thread = new GmailThread(this.#session, String(id))
    thread.getMessageCount()
    return thread
  }

  createDraft(recipient: string, subject: string, body: string, options?: Options): GmailDraft {
    this.#session.need('GmailApp.createDraft', 'compose')
    const written = this.#written('createDraft', [recipient, subject, body], options)
    return this.#draft(this.#session.call<DraftData>('gmail.createDraft', written))
  }

  sendEmail(recipient: string, subject: string, body: string, options?: Options): this {
    this.#session.need('GmailApp.sendEmail', 'send')
    this.#session.call('gmail.send', this.#written('sendEmail', [recipient, subject, body], options))
    return this
  }

  getDraft = (draftId: string) => this.#draft(this.#call('getDraft', 'drafts', 'gmail.draft', { draftId }))
  getDrafts = () => this.#call<DraftData[]>('getDrafts', 'drafts', 'gmail.drafts').map(this.#draft)
  getDraftMessages = () =>
    this.#call<DraftData[]>('getDraftMessages', 'drafts', 'gmail.drafts').map((data) => this.#draft(data).getMessage())

  getAliases(): string[] {
    this.#session.need('GmailApp.getAliases', 'aliases')
    return []
  }

  search(query: string, start = 0, max = 500): GmailThread[] {
    const ids = this.#call<string[]>('search', 'search', 'gmail.search', { query: String(query), start, max })
    return ids.map((threadId) => new GmailThread(this.#session, threadId))
  }

  getInboxThreads = (start?: number, max?: number) => this.#threads('getInboxThreads', ['INBOX'], start, max)
  getSpamThreads = (start?: number, max?: number) => this.#threads('getSpamThreads', ['SPAM'], start, max)
  getStarredThreads = (start?: number, max?: number) => this.#threads('getStarredThreads', ['STARRED'], start, max)
  getTrashThreads = (start?: number, max?: number) => this.#threads('getTrashThreads', ['TRASH'], start, max)
  getChatThreads = (start?: number, max?: number) => this.#threads('getChatThreads', ['CHAT'], start, max)
  getPriorityInboxThreads = (start?: number, max?: number) =>
    this.#threads('getPriorityInboxThreads', ['INBOX', 'IMPORTANT'], start, max)
  getInboxUnreadCount = () => this.#unread('getInboxUnreadCount', ['INBOX'])
  getPriorityInboxUnreadCount = () => this.#unread('getPriorityInboxUnreadCount', ['INBOX', 'IMPORTANT'])
  getSpamUnreadCount = () => this.#unread('getSpamUnreadCount', ['SPAM'])
  getStarredUnreadCount = () => this.#unread('getStarredUnreadCount', ['STARRED'])
  getMessagesForThread = (thread: Thread) => thread.getMessages() as GmailMessage[]
  getMessagesForThreads = (threads: Thread[]) => threads.map(this.getMessagesForThread)

  getUserLabels = () =>
    this.#call<string[]>('getUserLabels', 'labels', 'gmail.userLabels').map(
      (name) => new GmailLabel(this.#session, name),
    )
  getUserLabelByName = (name: string) =>
    (this.getUserLabels().find((label) => label.getName() === name) ?? null) as GmailLabel

  createLabel(name: string): GmailLabel {
    this.#call('createLabel', 'labels', 'gmail.createLabel', { name: String(name) })
    return new GmailLabel(this.#session, String(name))
  }

  deleteLabel = (label: Label) => this.#each([label], (each) => each.deleteLabel())
  markMessageRead = (message: Message) => this.#each([message], (each) => each.markRead())
  markMessagesRead = (messages: Message[]) => this.#each(messages, (each) => each.markRead())
  markMessageUnread = (message: Message) => this.#each([message], (each) => each.markUnread())
  markMessagesUnread = (messages: Message[]) => this.#each(messages, (each) => each.markUnread())
  starMessage = (message: Message) => this.#each([message], (each) => each.star())
  starMessages = (messages: Message[]) => this.#each(messages, (each) => each.star())
  unstarMessage = (message: Message) => this.#each([message], (each) => each.unstar())
  unstarMessages = (messages: Message[]) => this.#each(messages, (each) => each.unstar())
  moveMessageToTrash = (message: Message) => this.#each([message], (each) => each.moveToTrash())
  moveMessagesToTrash = (messages: Message[]) => this.#each(messages, (each) => each.moveToTrash())
  refreshMessage = (message: Message) => this.#each([message], (each) => each.refresh())
  refreshMessages = (messages: Message[]) => this.#each(messages, (each) => each.refresh())
  markThreadImportant = (thread: Thread) => this.#each([thread], (each) => each.markImportant())
  markThreadsImportant = (threads: Thread[]) => this.#each(threads, (each) => each.markImportant())
  markThreadUnimportant = (thread: Thread) => this.#each([thread], (each) => each.markUnimportant())
  markThreadsUnimportant = (threads: Thread[]) => this.#each(threads, (each) => each.markUnimportant())
  markThreadRead = (thread: Thread) => this.#each([thread], (each) => each.markRead())
  markThreadsRead = (threads: Thread[]) => this.#each(threads, (each) => each.markRead())
  markThreadUnread = (thread: Thread) => this.#each([thread], (each) => each.markUnread())
  markThreadsUnread = (threads: Thread[]) => this.#each(threads, (each) => each.markUnread())
  moveThreadToArchive = (thread: Thread) => this.#each([thread], (each) => each.moveToArchive())
  moveThreadsToArchive = (threads: Thread[]) => this.#each(threads, (each) => each.moveToArchive())
  moveThreadToInbox = (thread: Thread) => this.#each([thread], (each) => each.moveToInbox())
  moveThreadsToInbox = (threads: Thread[]) => this.#each(threads, (each) => each.moveToInbox())
  moveThreadToSpam = (thread: Thread) => this.#each([thread], (each) => each.moveToSpam())
  moveThreadsToSpam = (threads: Thread[]) => this.#each(threads, (each) => each.moveToSpam())
  moveThreadToTrash = (thread: Thread) => this.#each([thread], (each) => each.moveToTrash())
  moveThreadsToTrash = (threads: Thread[]) => this.#each(threads, (each) => each.moveToTrash())
  refreshThread = (thread: Thread) => this.#each([thread], (each) => each.refresh())
  refreshThreads = (threads: Thread[]) => this.#each(threads, (each) => each.refresh())
}
