import type { DraftContent, PendingMail, StoredDraft } from '../drafts/draft-store.ts'
import type { DraftRow } from './schema.ts'
import type { Bound } from './tenancy.ts'

/** Sealed columns of drafts and pending mails, bound to the version they belong to. */
export function storedDraft(bound: Bound, row: DraftRow): StoredDraft {
  const { approval_id, approved_text_hash, approved_at } = row
  return {
    tenantId: row.tenant_id,
    draftId: row.draft_id,
    messageId: row.message_id,
    state: row.state,
    version: row.version,
    language: row.language,
    digest: row.digest,
    content: row.content === null ? null : openContent(bound, row.draft_id, row.version, row.content),
    approval:
      approval_id === null || approved_at === null
        ? null
        : { approvalId: approval_id, textHash: approved_text_hash ?? '', at: approved_at },
  }
}

export function sealContent(bound: Bound, draftId: string, version: number, content: DraftContent): Buffer {
  return bound.seal('drafts', 'content', `${draftId}/${version}`, JSON.stringify(content))
}

function openContent(bound: Bound, draftId: string, version: number, sealed: Buffer): DraftContent {
  return JSON.parse(bound.unseal('drafts', 'content', `${draftId}/${version}`, sealed)) as DraftContent
}

export function sealPending(bound: Bound, draftId: string, version: number, pending: PendingMail): Buffer {
  return bound.seal('pending_mails', 'mail', `${draftId}/${version}`, JSON.stringify(pending))
}

export function openPending(bound: Bound, draftId: string, version: number, sealed: Buffer): PendingMail {
  return JSON.parse(bound.unseal('pending_mails', 'mail', `${draftId}/${version}`, sealed)) as PendingMail
}
