import type { DraftData } from '../mailbox/gmail-data.ts'
import { GmailMessage } from './gmail-message.ts'
import type { GmailSession } from './gmail-session.ts'
import { addressedMail } from './gmail-written.ts'

type Options = GoogleAppsScript.Gmail.GmailAdvancedOptions

export class GmailDraft implements GoogleAppsScript.Gmail.GmailDraft {
  readonly #session: GmailSession
  readonly #data: DraftData

  constructor(session: GmailSession, data: DraftData) {
    this.#session = session
    this.#data = data
  }

  getId = () => this.#data.draftId
  getMessageId = () => this.#data.messageId
  /** The object costs no scope; what it says of the draft does. */
  getMessage = () => new GmailMessage(this.#session, this.#data)
  toString = () => 'GmailDraft'

  deleteDraft(): void {
    this.#session.need('GmailDraft.deleteDraft', 'compose')
    this.#session.call('gmail.deleteDraft', { draftId: this.#data.draftId })
  }

  send(): GmailMessage {
    this.#session.need('GmailDraft.send', 'send')
    const messageId = this.#session.call<string>('gmail.sendDraft', { draftId: this.#data.draftId })
    return new GmailMessage(this.#session, { messageId, threadId: this.#data.threadId })
  }

  update(recipient: string, subject: string, body: string, options?: Options): GmailDraft {
    this.#session.need('GmailDraft.update', 'compose')
    const written = addressedMail('GmailDraft.update', [recipient, subject, body], options, this.#session.user.email)
    const { draftId } = this.#data
    return new GmailDraft(this.#session, this.#session.call<DraftData>('gmail.updateDraft', { draftId, written }))
  }
}
