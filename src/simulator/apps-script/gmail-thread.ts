import type { MessageData, ThreadData } from '../mailbox/gmail-data.ts'
import type { GmailDraft } from './gmail-draft.ts'
import { GmailLabel, systemLabels } from './gmail-label.ts'
import { GmailMessage } from './gmail-message.ts'
import type { GmailSession } from './gmail-session.ts'

type Options = GoogleAppsScript.Gmail.GmailReplyOptions
type Label = GoogleAppsScript.Gmail.GmailLabel

export class GmailThread implements GoogleAppsScript.Gmail.GmailThread {
  readonly #session: GmailSession
  readonly #threadId: string
  #data: ThreadData | null = null

  constructor(session: GmailSession, threadId: string) {
    this.#session = session
    this.#threadId = threadId
  }

  #read(method: string): MessageData[] {
    this.#session.need(`GmailThread.${method}`, 'thread')
    const args = { threadId: this.#threadId, access: this.#session.access() }
    this.#data ??= this.#session.call<ThreadData>('gmail.thread', args)
    return this.#data.messages
  }

  #has = (method: string, label: string) => this.#read(method).some(({ labels }) => labels.includes(label))

  #change(method: string, labels: { add?: string[]; remove?: string[] }): this {
    this.#session.need(`GmailThread.${method}`, 'modify')
    this.#session.call('gmail.change', { threadIds: [this.#threadId], ...labels })
    this.#data = null
    return this
  }

  /** A reply answers the last mail that is no draft. */
  #last(method: string): GmailMessage {
    const messages = this.#read(method)
    const last = messages.filter(({ draftId }) => draftId === null).at(-1) ?? messages.at(-1)!
    return new GmailMessage(this.#session, last, last)
  }

  getId = () => this.#threadId
  getMessages = () => this.#read('getMessages').map((data) => new GmailMessage(this.#session, data, data))
  getMessageCount = () => this.#read('getMessageCount').length
  getFirstMessageSubject = () => this.#read('getFirstMessageSubject')[0]?.subject ?? ''
  getLastMessageDate = () => new Date(this.#read('getLastMessageDate').at(-1)?.date ?? 0)
  getPermalink = () => `https://mail.google.com/mail/u/0/#all/${this.#threadId}`
  hasStarredMessages = () => this.#has('hasStarredMessages', 'STARRED')
  isImportant = () => this.#has('isImportant', 'IMPORTANT')
  isInChats = () => false
  isInInbox = () => this.#has('isInInbox', 'INBOX')
  isInPriorityInbox = () => this.#has('isInPriorityInbox', 'INBOX') && this.isImportant()
  isInSpam = () => this.#has('isInSpam', 'SPAM')
  isInTrash = () => this.#has('isInTrash', 'TRASH')
  isUnread = () => this.#has('isUnread', 'UNREAD')
  markImportant = () => this.#change('markImportant', { add: ['IMPORTANT'] })
  markUnimportant = () => this.#change('markUnimportant', { remove: ['IMPORTANT'] })
  markRead = () => this.#change('markRead', { remove: ['UNREAD'] })
  markUnread = () => this.#change('markUnread', { add: ['UNREAD'] })
  moveToArchive = () => this.#change('moveToArchive', { remove: ['INBOX'] })
  moveToInbox = () => this.#change('moveToInbox', { add: ['INBOX'], remove: ['SPAM', 'TRASH'] })
  moveToSpam = () => this.#change('moveToSpam', { add: ['SPAM'], remove: ['INBOX'] })
  moveToTrash = () => this.#change('moveToTrash', { add: ['TRASH'], remove: ['INBOX'] })
  addLabel = (label: Label) => this.#change('addLabel', { add: [label.getName()] })
  removeLabel = (label: Label) => this.#change('removeLabel', { remove: [label.getName()] })
  toString = () => 'GmailThread'

  refresh(): this {
    this.#data = null
    return this
  }

  getLabels(): GmailLabel[] {
    const names = new Set(this.#read('getLabels').flatMap(({ labels }) => labels))
    return [...names].filter((name) => !systemLabels.has(name)).map((name) => new GmailLabel(this.#session, name))
  }

  createDraftReply = (body: string, options?: Options): GmailDraft =>
    this.#last('createDraftReply').createDraftReply(body, options)
  createDraftReplyAll = (body: string, options?: Options): GmailDraft =>
    this.#last('createDraftReplyAll').createDraftReplyAll(body, options)

  reply(body: string, options?: Options): this {
    this.#last('reply').reply(body, options)
    return this.refresh()
  }

  replyAll(body: string, options?: Options): this {
    this.#last('replyAll').replyAll(body, options)
    return this.refresh()
  }
}
