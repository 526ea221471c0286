import type { DraftCursor, DraftMail, Folder, ListedMail, ShownThread } from '../page-contract.ts'
import type { HostCalls } from '../runtime/host.ts'
import type { DraftChange } from './draft-change.ts'
import type { RawMail } from './raw-mail.ts'

export type DraftPatch = { to?: string; cc?: string; bcc?: string; subject?: string; html?: string }

export type Mailbox = {
  list(folder: Folder, search?: string): ListedMail[]
  thread(threadId: string): ShownThread | null
  draft(draftId: string): DraftMail | null
  drafts(): DraftMail[]
  /** marks the conversation read */
  open(messageId: string): { messageId: string; threadId: string } | null
  startReply(messageId: string, all: boolean): DraftMail
  startBlank(): DraftMail
  saveDraft(draftId: string, patch: DraftPatch): DraftMail
  insertIntoDraft(
    draftId: string,
    change: DraftChange,
    cursor: DraftCursor | null,
    platform: 'WEB' | 'ANDROID' | 'IOS',
  ): DraftMail
  sendDraft(draftId: string): ShownThread
  discardDraft(draftId: string): void
  /** a new mail comes in */
  arrive(mail: RawMail): Promise<{ messageId: string; threadId: string }>
  /** mails that could not be decoded: one sentence each */
  notices(): string[]
  /** what answers the script's GmailApp */
  calls: HostCalls
  /** back to the mails it was created with, all unread, no drafts */
  reset(): Promise<void>
}

export type MailboxOptions = {
  owner: () => { email: string; name: string }
  signatureHtml?: string
  now?: () => Date
}
