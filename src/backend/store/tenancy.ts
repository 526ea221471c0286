import { type Kysely, sql, type Transaction } from 'kysely'
import type pg from 'pg'
import { seal, unseal } from './cipher.ts'
import type { Keyring } from './keyring.ts'
import type { Schema } from './schema.ts'

/** A transaction that sees one tenant's rows, with that tenant's key. */
export type Bound = {
  trx: Transaction<Schema>
  tenantId: string
  seal(table: keyof Schema, column: string, row: string, value: string): Buffer
  unseal(table: keyof Schema, column: string, row: string, sealed: Buffer): string
}

/** What row-level security lets a transaction see. */
type Scope = { tenant?: string; person?: string; domain?: string }

export type Tenancy = {
  inTenant<T>(tenantId: string, work: (bound: Bound) => Promise<T>): Promise<T>
  within<T>(scope: Scope, work: (trx: Transaction<Schema>) => Promise<T>): Promise<T>
  bind(trx: Transaction<Schema>, tenantId: string, key: Buffer): Bound
  keyOf(trx: Transaction<Schema>, tenantId: string): Promise<Buffer>
}

const role = 'senty_app'
const keySeconds = 60

export function createTenancy(db: Kysely<Schema>, keyring: Keyring, needsRole: boolean): Tenancy {
  const keys = new Map<string, { key: Buffer; until: number }>()

  const within: Tenancy['within'] = (scope, work) =>
    db.transaction().execute(async (trx) => {
      await sql`select set_config('senty.tenant', ${scope.tenant ?? ''}, true),
        set_config('senty.person', ${scope.person ?? ''}, true),
        set_config('senty.domain', ${scope.domain ?? ''}, true),
        set_config('role', ${needsRole ? role : 'none'}, true)`.execute(trx)
      return work(trx)
    })

  const keyOf: Tenancy['keyOf'] = async (trx, tenantId) => {
    const cached = keys.get(tenantId)
    if (cached !== undefined && cached.until > Date.now()) return cached.key
    const row = await trx
      .selectFrom('tenants')
      .select('wrapped_key')
      .where('tenant_id', '=', tenantId)
      .executeTakeFirstOrThrow()
    const key = keyring.unwrap(tenantId, row.wrapped_key)
    keys.set(tenantId, { key, until: Date.now() + keySeconds * 1000 })
    return key
  }

  const bind: Tenancy['bind'] = (trx, tenantId, key) => ({
    trx,
    tenantId,
    seal: (table, column, row, value) => seal(key, { tenant: tenantId, table, column, row }, Buffer.from(value)),
    unseal: (table, column, row, sealed) =>
      unseal(key, { tenant: tenantId, table, column, row }, sealed).toString('utf8'),
  })

  return {
    within,
    bind,
    keyOf,
    inTenant: (tenantId, work) =>
      within({ tenant: tenantId }, async (trx) => work(bind(trx, tenantId, await keyOf(trx, tenantId)))),
  }
}

/** Row-level security does not hold a superuser: such a login works through a role without rights beyond the tables. */
export async function prepareRole(pool: pg.Pool): Promise<boolean> {
  const who = await pool.query('select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user')
  if (who.rows[0]?.bypasses !== true) return false
  await pool.query(`do $$ begin
    perform pg_advisory_xact_lock(7274506);
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
    grant usage on schema public to ${role};
    grant select, insert, update, delete on tenants, members, drafts, pending_mails to ${role};
    grant select, insert on consents, audit to ${role};
  end $$`)
  return true
}
