import type { DraftData, MessageData } from '../mailbox/gmail-data.ts'
import { GmailAttachment } from './gmail-attachment.ts'
import { GmailDraft } from './gmail-draft.ts'
import type { GmailNeed, GmailSession } from './gmail-session.ts'
import { GmailThread } from './gmail-thread.ts'
import { addressedMail, writtenMail } from './gmail-written.ts'

type Options = GoogleAppsScript.Gmail.GmailReplyOptions
type AttachmentOptions = GoogleAppsScript.Gmail.GmailAttachmentOptions
export type MessageRef = { messageId: string; threadId: string }

export class GmailMessage implements GoogleAppsScript.Gmail.GmailMessage {
  readonly #session: GmailSession
  readonly #ref: MessageRef
  #data: MessageData | null

  constructor(session: GmailSession, ref: MessageRef, data: MessageData | null = null) {
    this.#session = session
    this.#ref = ref
    this.#data = data
  }

  #read(method: string, need: GmailNeed = 'metadata'): MessageData {
    this.#session.need(`GmailMessage.${method}`, need)
    const { messageId } = this.#ref
    this.#data ??= this.#session.call<MessageData>('gmail.message', { messageId, access: this.#session.access() })
    return this.#data
  }

  #has = (method: string, label: string) => this.#read(method).labels.includes(label)

  #change(method: string, labels: { add?: string[]; remove?: string[] }): this {
    this.#session.need(`GmailMessage.${method}`, 'modify')
    this.#session.call('gmail.change', { messageIds: [this.#ref.messageId], ...labels })
    this.#data = null
    return this
  }

  #reply(method: string, operation: string, all: boolean, body: string, options?: Options) {
    this.#session.need(`GmailMessage.${method}`, operation === 'gmail.sendReply' ? 'send' : 'compose')
    this.#session.need(`GmailMessage.${method}`, 'content')
    const written = writtenMail(`GmailMessage.${method}`, body, options, this.#session.user.email)
    return { messageId: this.#ref.messageId, all, written, access: this.#session.access() }
  }

  #draftReply(method: string, all: boolean, body: string, options?: Options): GmailDraft {
    const args = this.#reply(method, 'gmail.createDraftReply', all, body, options)
    return new GmailDraft(this.#session, this.#session.call<DraftData>('gmail.createDraftReply', args))
  }

  #sendReply(method: string, all: boolean, body: string, options?: Options): GmailMessage {
    const messageId = this.#session.call<string>(
      'gmail.sendReply',
      this.#reply(method, 'gmail.sendReply', all, body, options),
    )
    return new GmailMessage(this.#session, { messageId, threadId: this.#ref.threadId })
  }

  getId = () => this.#ref.messageId
  getThread = () => new GmailThread(this.#session, this.#ref.threadId)
  getFrom = () => this.#read('getFrom').from
  getTo = () => this.#read('getTo').to
  getCc = () => this.#read('getCc').cc
  getBcc = () => this.#read('getBcc').bcc
  getReplyTo = () => this.#read('getReplyTo').replyTo
  getSubject = () => this.#read('getSubject').subject
  getDate = () => new Date(this.#read('getDate').date)
  getPlainBody = () => this.#read('getPlainBody', 'content').text
  getBody = () => this.#read('getBody', 'content').html
  isDraft = () => this.#has('isDraft', 'DRAFT')
  isInChats = () => false
  isInInbox = () => this.#has('isInInbox', 'INBOX')
  isInPriorityInbox = () => this.#has('isInPriorityInbox', 'INBOX') && this.#has('isInPriorityInbox', 'IMPORTANT')
  isInTrash = () => this.#has('isInTrash', 'TRASH')
  isStarred = () => this.#has('isStarred', 'STARRED')
  isUnread = () => this.#has('isUnread', 'UNREAD')
  markRead = () => this.#change('markRead', { remove: ['UNREAD'] })
  markUnread = () => this.#change('markUnread', { add: ['UNREAD'] })
  star = () => this.#change('star', { add: ['STARRED'] })
  unstar = () => this.#change('unstar', { remove: ['STARRED'] })
  moveToTrash = () => this.#change('moveToTrash', { add: ['TRASH'], remove: ['INBOX'] })
  toString = () => 'GmailMessage'

  refresh(): this {
    this.#data = null
    return this
  }

  /** First occurrence, in any case of letters; empty when the mail has no such field. */
  getHeader(name: string): string {
    const wanted = String(name).toLowerCase()
    return this.#read('getHeader').headers.find(([key]) => key.toLowerCase() === wanted)?.[1] ?? ''
  }

  getRawContent(): string {
    this.#session.need('GmailMessage.getRawContent', 'content')
    return this.#session.call('gmail.raw', { messageId: this.#ref.messageId, access: this.#session.access() })
  }

  getAttachments(options: AttachmentOptions = {}): GmailAttachment[] {
    const { includeInlineImages = true, includeAttachments = true } = options
    const { files, messageId } = this.#read('getAttachments', 'content')
    return files.flatMap((file, index) => {
      if (!(file.inline ? includeInlineImages : includeAttachments)) return []
      const load = () => {
        const args = { messageId, index, access: this.#session.access() }
        return this.#session.call<Uint8Array>('gmail.file', args)
      }
      return [new GmailAttachment(file, load)]
    })
  }

  createDraftReply = (body: string, options?: Options) => this.#draftReply('createDraftReply', false, body, options)
  createDraftReplyAll = (body: string, options?: Options) =>
    this.#draftReply('createDraftReplyAll', true, body, options)
  reply = (body: string, options?: Options) => this.#sendReply('reply', false, body, options)
  replyAll = (body: string, options?: Options) => this.#sendReply('replyAll', true, body, options)

  forward(recipient: string, options: Options = {}): GmailMessage {
    this.#session.need('GmailMessage.forward', 'send')
    this.#session.need('GmailMessage.forward', 'content')
    const written = addressedMail('GmailMessage.forward', [recipient, '', ''], options, this.#session.user.email)
    const args = {
      messageId: this.#ref.messageId,
      written: { ...written, subject: options.subject ?? null },
      access: this.#session.access(),
    }
    const messageId = this.#session.call<string>('gmail.forward', args)
    return new GmailMessage(this.#session, { messageId, threadId: this.#ref.threadId })
  }
}
