import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { statesFor } from '../drafts/draft-state.ts'
import type { ConsentEntry, Membership, Person, TenantStore } from '../tenants/tenant-store.ts'
import type { Keyring } from './keyring.ts'
import { appendAudit, chainHash } from './ledger.ts'
import type { Schema } from './schema.ts'
import type { Bound, Tenancy } from './tenancy.ts'

export function createTenantStore(tenancy: Tenancy, keyring: Keyring): TenantStore {
  return {
    personKey: (sub) => keyring.index('person', sub),

    async standing(person) {
      const { member, consent } = await tenancy.within({ person }, async (trx) => ({
        member: await memberRow(trx, person),
        consent: await lastConsent(trx, person),
      }))
      const membership = member === null ? null : await membershipOf(tenancy, member)
      return { membership, consent }
    },

    async join(person, wanted, at) {
      const domain = person.domain === null ? null : keyring.index('domain', person.domain)
      const tenantId = randomUUID()
      const made = keyring.newTenantKey(tenantId)
      const scope = { tenant: tenantId, person: person.key, domain: domain ?? '' }
      const joined = await tenancy.within(scope, async (trx) => {
        // One at a time for a person and for a domain: two first calls must not make two companies.
        for (const lock of [domain ?? '', person.key].filter(Boolean))
          await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 2))`.execute(trx)
        if ((await memberRow(trx, person.key)) !== null) return null
        const present = domain === null ? null : await tenantOfDomain(trx, domain)
        if (present !== null) return present
        const bound = tenancy.bind(trx, tenantId, made.key)
        await trx
          .insertInto('tenants')
          .values({
            tenant_id: tenantId,
            name: bound.seal('tenants', 'name', tenantId, wanted.company),
            domain_index: domain,
            wrapped_key: made.wrapped,
            created_at: at,
          })
          .execute()
        await addMember(bound, person, wanted.name, 'owner', at)
        return null
      })
      if (joined === null) return
      await tenancy.inTenant(joined, (bound) => addMember(bound, person, wanted.name, 'agent', at))
    },

    async addConsent(person, entry) {
      await tenancy.within({ person: person.key }, async (trx) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${person.key}, 3))`.execute(trx)
        const member = await memberRow(trx, person.key)
        const last = await trx
          .selectFrom('consents')
          .select(['seq', 'hash'])
          .where('person', '=', person.key)
          .orderBy('seq', 'desc')
          .limit(1)
          .executeTakeFirst()
        const seq = (last?.seq ?? 0) + 1
        const { action, version, locale, at } = entry
        const hash = chainHash(last?.hash ?? '', [person.key, seq, action, version, locale, at.toISOString()])
        const row = { tenant_id: member?.tenant_id ?? '-', person: person.key, seq, action, version, locale, at, hash }
        await trx.insertInto('consents').values(row).execute()
      })
    },

    async cancelWork(person, at) {
      const member = await tenancy.within({ person }, (trx) => memberRow(trx, person))
      if (member === null) return
      await tenancy.inTenant(member.tenant_id, async (bound) => {
        const cancelled = await bound.trx
          .updateTable('drafts')
          .set({ state: 'discarded', content: null, changed_at: at })
          .where('tenant_id', '=', bound.tenantId)
          .where('opened_by', '=', person)
          .where('state', 'in', statesFor('discard'))
          .returning('draft_id')
          .execute()
        const ids = cancelled.map(({ draft_id }) => draft_id)
        if (ids.length > 0)
          await bound.trx
            .deleteFrom('pending_mails')
            .where('tenant_id', '=', bound.tenantId)
            .where('draft_id', 'in', ids)
            .execute()
        await appendAudit(bound, { action: 'consent-withdrawn', person, details: { cancelled: ids.length } }, at)
      })
    },
  }
}

async function memberRow(trx: Transaction<Schema>, person: string) {
  const row = await trx
    .selectFrom('members')
    .select(['tenant_id', 'role'])
    .where('person', '=', person)
    .executeTakeFirst()
  return row ?? null
}

async function tenantOfDomain(trx: Transaction<Schema>, domain: string): Promise<string | null> {
  const row = await trx.selectFrom('tenants').select('tenant_id').where('domain_index', '=', domain).executeTakeFirst()
  return row?.tenant_id ?? null
}

async function lastConsent(trx: Transaction<Schema>, person: string): Promise<ConsentEntry | null> {
  const row = await trx
    .selectFrom('consents')
    .select(['action', 'version', 'locale', 'at'])
    .where('person', '=', person)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

async function membershipOf(
  tenancy: Tenancy,
  { tenant_id: tenantId, role }: { tenant_id: string; role: Membership['role'] },
): Promise<Membership> {
  return tenancy.inTenant(tenantId, async (bound) => {
    const { name } = await bound.trx
      .selectFrom('tenants')
      .select('name')
      .where('tenant_id', '=', tenantId)
      .executeTakeFirstOrThrow()
    return { tenantId, role, company: bound.unseal('tenants', 'name', tenantId, name) }
  })
}

async function addMember(
  bound: Bound,
  person: Person,
  name: string,
  role: Membership['role'],
  at: Date,
): Promise<void> {
  const { tenantId, trx } = bound
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('members')
    .values({
      tenant_id: tenantId,
      person: person.key,
      role,
      name: bound.seal('members', 'name', person.key, name),
      email: bound.seal('members', 'email', person.key, person.email),
      joined_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return
  await appendAudit(bound, { action: role === 'owner' ? 'company-made' : 'member-joined', person: person.key }, at)
}
