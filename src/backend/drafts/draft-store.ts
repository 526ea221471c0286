import type { Draft, DraftState, Wishes } from '../../contract/draft.ts'
import type { Mail } from '../../contract/mail.ts'
import type { FoundOrders } from '../orders/lookup.ts'
import type { ShopProfile } from '../ports/shop.ts'
import type { CheckGround } from '../writing/composed.ts'
import type { RepeatLookup } from './repeat-lookup.ts'

/** What a draft holds, kept encrypted; gone a day after the approval. */
export type DraftContent = Pick<
  Draft,
  'text' | 'writtenBy' | 'templateReason' | 'findings' | 'evidence' | 'holes' | 'asks' | 'receipt'
> & {
  ground: CheckGround
  recipients: string[]
  threadId: string
  newestInThread: string
  lookup: RepeatLookup
}

export type StoredDraft = {
  tenantId: string
  draftId: string
  messageId: string
  state: DraftState
  version: number
  language: string
  digest: string
  content: DraftContent | null
  approval: { approvalId: string; textHash: string; at: Date } | null
}

/** What the writer needs of an opened mail; kept encrypted until the draft is written, at most ten minutes. */
export type PendingMail = { mail: Mail; wishes: Wishes; found: FoundOrders; profile: ShopProfile }

export type AuditEntry = {
  action: string
  person: string | null
  draftId?: string
  version?: number
  /** numbers and codes, never content */
  details?: Record<string, string | number | boolean | string[]>
}

export type DraftStore = {
  byMessage(tenantId: string, messageId: string): Promise<StoredDraft | null>
  byId(tenantId: string, draftId: string): Promise<StoredDraft | null>
  /**
   * Draft row, pending mail, job and audit in one transaction. With `again` a present draft gets its next version;
   * without it a present draft is answered as it is.
   */
  begin(start: {
    tenantId: string
    person: string
    messageId: string
    language: string
    pending: PendingMail
    again: boolean
    audit: Omit<AuditEntry, 'person'>
    at: Date
  }): Promise<StoredDraft>
  pendingMail(tenantId: string, draftId: string, version: number): Promise<PendingMail | null>
  /** False when this version is not being written any more. */
  propose(written: {
    tenantId: string
    draftId: string
    version: number
    language: string
    digest: string
    content: DraftContent
    at: Date
  }): Promise<boolean>
  /** False when the draft is no longer proposed in this version. */
  approve(approval: {
    tenantId: string
    draftId: string
    version: number
    content: DraftContent
    approvalId: string
    textHash: string
    at: Date
    audit: AuditEntry
  }): Promise<boolean>
  discard(tenantId: string, draftId: string, audit: AuditEntry, at: Date): Promise<boolean>
  /** Removes what is too old; answers how many rows each rule touched. */
  purge(limits: PurgeLimits, at: Date): Promise<{ texts: number; expired: number; mails: number }>
}

/** Rows last changed before these times go. */
export type PurgeLimits = { textBefore: Date; proposedBefore: Date; pendingBefore: Date }

/** One version of a draft that is to be written. */
export type DraftJob = { tenantId: string; draftId: string; version: number }
