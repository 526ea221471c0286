import { statesFor } from '../drafts/draft-state.ts'
import type { DraftStore, PurgeLimits } from '../drafts/draft-store.ts'
import type { Tenancy } from './tenancy.ts'

/** Removes what has stood long enough, of all tenants at once; only dates are looked at, nothing is opened. */
export async function purge(tenancy: Tenancy, limits: PurgeLimits, at: Date): ReturnType<DraftStore['purge']> {
  return tenancy.within({ tenant: '*' }, async (trx) => {
    const texts = await trx
      .updateTable('drafts')
      .set({ content: null })
      .where('state', 'in', ['approved', 'discarded', 'expired'])
      .where('changed_at', '<', limits.textBefore)
      .where('content', 'is not', null)
      .executeTakeFirst()
    const mails = await trx
      .deleteFrom('pending_mails')
      .where('created_at', '<', limits.pendingBefore)
      .executeTakeFirst()
    const expired = await trx
      .updateTable('drafts')
      .set({ state: 'expired', content: null, changed_at: at })
      .where('state', 'in', statesFor('expire'))
      .where((or) =>
        or.or([
          or('changed_at', '<', limits.proposedBefore),
          or.and([or('state', '=', 'writing'), or('changed_at', '<', limits.pendingBefore)]),
        ]),
      )
      .executeTakeFirst()
    return {
      texts: Number(texts.numUpdatedRows),
      expired: Number(expired.numUpdatedRows),
      mails: Number(mails.numDeletedRows),
    }
  })
}
