import { randomUUID } from 'node:crypto'
import { statesFor } from '../drafts/draft-state.ts'
import type { DraftStore } from '../drafts/draft-store.ts'
import { openPending, sealContent, sealPending, storedDraft } from './draft-rows.ts'
import type { Jobs } from './jobs.ts'
import { appendAudit } from './ledger.ts'
import { purge } from './purge.ts'
import type { Bound, Tenancy } from './tenancy.ts'

export function createDraftStore(tenancy: Tenancy, jobs: Jobs): DraftStore {
  const one = (tenantId: string, column: 'draft_id' | 'message_id', value: string) =>
    tenancy.inTenant(tenantId, async (bound) => {
      const row = await draftRows(bound).where(column, '=', value).executeTakeFirst()
      return row === undefined ? null : storedDraft(bound, row)
    })
  return {
    byMessage: (tenantId, messageId) => one(tenantId, 'message_id', messageId),
    byId: (tenantId, draftId) => one(tenantId, 'draft_id', draftId),

    async begin({ tenantId, person, messageId, language, pending, again, audit, at }) {
      const draft = await tenancy.inTenant(tenantId, async (bound) => {
        const { trx } = bound
        const created = await trx
          .insertInto('drafts')
          .values({
            tenant_id: tenantId,
            draft_id: randomUUID(),
            message_id: messageId,
            opened_by: person,
            state: 'writing',
            version: 1,
            language,
            digest: '',
            created_at: at,
            changed_at: at,
          })
          .onConflict((conflict) => conflict.columns(['tenant_id', 'message_id']).doNothing())
          .returningAll()
          .executeTakeFirst()
        const row =
          created ??
          (again
            ? await trx
                .updateTable('drafts')
                .set((set) => ({
                  state: 'writing',
                  version: set('version', '+', 1),
                  opened_by: person,
                  language,
                  digest: '',
                  content: null,
                  approval_id: null,
                  approved_text_hash: null,
                  approved_at: null,
                  changed_at: at,
                }))
                .where('tenant_id', '=', tenantId)
                .where('message_id', '=', messageId)
                .where('state', 'in', statesFor('write'))
                .returningAll()
                .executeTakeFirstOrThrow()
            : await draftRows(bound).where('message_id', '=', messageId).executeTakeFirstOrThrow())
        if (created === undefined && !again) return storedDraft(bound, row)
        const { draft_id: draftId, version } = row
        const mail = sealPending(bound, draftId, version, pending)
        await trx
          .insertInto('pending_mails')
          .values({ tenant_id: tenantId, draft_id: draftId, version, mail, created_at: at })
          .onConflict((conflict) =>
            conflict.columns(['tenant_id', 'draft_id']).doUpdateSet({ version, mail, created_at: at }),
          )
          .execute()
        await appendAudit(bound, { ...audit, person, draftId, version }, at)
        // Last, because the job queue is outside the tenant's role.
        await jobs.add(trx, { tenantId, draftId, version })
        return storedDraft(bound, row)
      })
      if (draft.state === 'writing') jobs.nudge()
      return draft
    },

    pendingMail: (tenantId, draftId, version) =>
      tenancy.inTenant(tenantId, async (bound) => {
        const row = await bound.trx
          .selectFrom('pending_mails')
          .innerJoin('drafts', (join) =>
            join
              .onRef('drafts.tenant_id', '=', 'pending_mails.tenant_id')
              .onRef('drafts.draft_id', '=', 'pending_mails.draft_id')
              .onRef('drafts.version', '=', 'pending_mails.version'),
          )
          .select('pending_mails.mail')
          .where('pending_mails.tenant_id', '=', tenantId)
          .where('pending_mails.draft_id', '=', draftId)
          .where('pending_mails.version', '=', version)
          .where('drafts.state', 'in', statesFor('propose'))
          .executeTakeFirst()
        return row === undefined ? null : openPending(bound, draftId, version, row.mail)
      }),

    propose: ({ tenantId, draftId, version, language, digest, content, at }) =>
      tenancy.inTenant(tenantId, async (bound) => {
        const { numUpdatedRows } = await bound.trx
          .updateTable('drafts')
          .set({
            state: 'proposed',
            language,
            digest,
            content: sealContent(bound, draftId, version, content),
            changed_at: at,
          })
          .where('tenant_id', '=', tenantId)
          .where('draft_id', '=', draftId)
          .where('version', '=', version)
          .where('state', 'in', statesFor('propose'))
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return false
        await dropPending(bound, draftId)
        await appendAudit(bound, { action: 'draft-proposed', person: null, draftId, version }, at)
        return true
      }),

    approve: ({ tenantId, draftId, version, content, approvalId, textHash, at, audit }) =>
      tenancy.inTenant(tenantId, async (bound) => {
        const { numUpdatedRows } = await bound.trx
          .updateTable('drafts')
          .set({
            state: 'approved',
            content: sealContent(bound, draftId, version, content),
            approval_id: approvalId,
            approved_text_hash: textHash,
            approved_at: at,
            changed_at: at,
          })
          .where('tenant_id', '=', tenantId)
          .where('draft_id', '=', draftId)
          .where('version', '=', version)
          .where('state', 'in', statesFor('approve'))
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return false
        await appendAudit(bound, audit, at)
        return true
      }),

    discard: (tenantId, draftId, audit, at) =>
      tenancy.inTenant(tenantId, async (bound) => {
        const { numUpdatedRows } = await bound.trx
          .updateTable('drafts')
          .set({ state: 'discarded', changed_at: at })
          .where('tenant_id', '=', tenantId)
          .where('draft_id', '=', draftId)
          .where('state', 'in', statesFor('discard'))
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return false
        await dropPending(bound, draftId)
        await appendAudit(bound, audit, at)
        return true
      }),

    purge: (limits, at) => purge(tenancy, limits, at),
  }
}

function draftRows({ trx, tenantId }: Bound) {
  return trx.selectFrom('drafts').selectAll().where('tenant_id', '=', tenantId)
}

async function dropPending({ trx, tenantId }: Bound, draftId: string): Promise<void> {
  await trx.deleteFrom('pending_mails').where('tenant_id', '=', tenantId).where('draft_id', '=', draftId).execute()
}
