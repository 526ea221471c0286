import type { ColumnType } from 'kysely'
import type { DraftState } from '../../contract/draft.ts'

export type Schema = {
  tenants: TenantRow
  members: {
    tenant_id: string
    person: string
    role: 'owner' | 'agent'
    name: Buffer
    email: Buffer
    joined_at: Date
  }
  consents: {
    tenant_id: string
    person: string
    seq: number
    action: 'give' | 'withdraw'
    version: string
    locale: string
    at: Date
    hash: string
  }
  drafts: DraftRow
  pending_mails: { tenant_id: string; draft_id: string; version: number; mail: Buffer; created_at: Date }
  audit: {
    tenant_id: string
    seq: number
    at: Date
    person: string | null
    action: string
    draft_id: string | null
    version: number | null
    details: ColumnType<Record<string, unknown>, string, never>
    hash: string
  }
}

type TenantRow = {
  tenant_id: string
  name: Buffer
  domain_index: string | null
  wrapped_key: Buffer
  created_at: Date
}

export type DraftRow = {
  tenant_id: string
  draft_id: string
  message_id: string
  opened_by: string
  state: DraftState
  version: number
  language: string
  digest: string
  content: Buffer | null
  approval_id: string | null
  approved_text_hash: string | null
  approved_at: Date | null
  created_at: Date
  changed_at: Date
}
