import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { AuditEntry } from '../drafts/draft-store.ts'
import type { Bound } from './tenancy.ts'

/** Each row holds the hash of the one before it, so that a removed or changed row is noticed. */
export function chainHash(before: string, fields: unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify(['senty-ledger-1', before, ...fields]))
    .digest('base64url')
}

export async function appendAudit({ trx, tenantId }: Bound, entry: AuditEntry, at: Date): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${tenantId}, 1))`.execute(trx)
  const last = await trx
    .selectFrom('audit')
    .select(['seq', 'hash'])
    .where('tenant_id', '=', tenantId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { action, person, draftId = null, version = null, details = {} } = entry
  const seq = (last?.seq ?? 0) + 1
  // The database keeps no order of keys.
  const sorted = Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1))
  const fields = [tenantId, seq, at.toISOString(), person, action, draftId, version, sorted]
  await trx
    .insertInto('audit')
    .values({
      tenant_id: tenantId,
      seq,
      at,
      person,
      action,
      draft_id: draftId,
      version,
      details: JSON.stringify(details),
      hash: chainHash(last?.hash ?? '', fields),
    })
    .execute()
}
