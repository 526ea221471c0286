import type { DraftCursor, DraftMail, Folder, ListedMail, ShownThread } from '../page-contract.ts'
import type { HostCalls } from '../runtime/host.ts'
import { changedFields, type DraftChange } from './draft-change.ts'
import { shownDraft } from './drafts.ts'
import { gmailCalls } from './gmail-calls.ts'
import { insertIntoBody } from './insert-into-body.ts'
import { addMail, filledStore } from './mail-store.ts'
import { parseMail } from './parse-mail.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { RawMail } from './raw-mail.ts'
import { listFolder, showThread } from './show-mails.ts'
import { type Desk, needDraft, saveDraft, sendDraft, startBlank, startReply } from './write-drafts.ts'

export { messageToken } from './message-token.ts'

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
export async function createMailbox(mails: RawMail[], options: MailboxOptions): Promise<Mailbox> {
  const now = options.now ?? (() => new Date())
  const parsed: ParsedMail[] = []
  for (const raw of mails) parsed.push(await parseMail(raw, now().getTime()))
  let store = filledStore(parsed, options.owner().email)
  let draftNumber = 0
  const desk: Desk = {
    store: () => store,
    owner: options.owner,
    now,
    signatureHtml: options.signatureHtml ?? '',
    nextDraft: () => ++draftNumber,
  }
  return {
    list: (folder, search = '') => listFolder(store, folder, search),
    thread: (threadId) => showThread(store, threadId),
    draft: (draftId) => {
      const draft = store.drafts.get(draftId)
      return draft ? shownDraft(draft) : null
    },
    drafts: () => [...store.drafts.values()].map(shownDraft),
    open(messageId) {
      const stored = store.messages.get(messageId)
      if (!stored) return null
      for (const { labels } of store.threads.get(stored.threadId) ?? []) labels.delete('UNREAD')
      return { messageId, threadId: stored.threadId }
    },
    startReply(messageId, all) {
      const stored = store.messages.get(messageId)
      if (!stored) throw new Error(`There is no mail ${messageId}.`)
      return startReply(desk, stored, all)
    },
    startBlank: () => startBlank(desk),
    saveDraft: (draftId, patch) => saveDraft(desk, draftId, patch),
    insertIntoDraft(draftId, change, cursor, platform) {
      const { html } = needDraft(desk, draftId)
      const contents = change.updateBody?.insertContents ?? []
      const place = change.updateBody?.type ?? 'IN_PLACE_INSERT'
      const own = cursor?.draftId === draftId ? cursor : null
      const body = insertIntoBody(html, { contents, place, cursor: own, mobile: platform !== 'WEB' })
      return saveDraft(desk, draftId, { ...changedFields(change), ...(contents.length > 0 && { html: body }) })
    },
    sendDraft: (draftId) => showThread(store, sendDraft(desk, draftId).threadId)!,
    discardDraft(draftId) {
      store.drafts.delete(draftId)
    },
    async arrive(raw) {
      const { messageId, threadId } = addMail(store, await parseMail(raw, now().getTime()), ['INBOX', 'UNREAD'])
      return { messageId, threadId }
    },
    notices: () => parsed.flatMap(({ file, trouble }) => (trouble ? [`${file} could not be decoded: ${trouble}`] : [])),
    calls: gmailCalls(desk),
    async reset() {
      store = filledStore(parsed, options.owner().email)
    },
  }
}
