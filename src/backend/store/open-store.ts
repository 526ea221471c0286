import { mkdirSync } from 'node:fs'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { StartFault } from '../config/start-fault.ts'
import type { DraftStore } from '../drafts/draft-store.ts'
import type { TenantStore } from '../tenants/tenant-store.ts'
import { SealBroken } from './cipher.ts'
import { createDraftStore } from './drafts.ts'
import { type Embedded, openEmbedded } from './embedded.ts'
import { type Jobs, openJobs } from './jobs.ts'
import { createKeyring, type Keyring } from './keyring.ts'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'
import { createTenancy, prepareRole, type Tenancy } from './tenancy.ts'
import { createTenantStore } from './tenants.ts'

export type Store = {
  tenants: TenantStore
  drafts: DraftStore
  jobs: Jobs
  isReady(): Promise<boolean>
  close(): Promise<void>
}

/** The embedded database has no autovacuum of its own. */
const tidyEvery = 6 * 60 * 60_000

/** The PostgreSQL at `databaseUrl`, or the embedded database in the data folder; the same from here on. */
export async function openStore(
  { databaseUrl, dataDir }: { databaseUrl: string | null; dataDir: string },
  masterKey: Buffer,
): Promise<Store> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const embedded = databaseUrl === null ? await openEmbedded(dataDir) : null
  const pool = createPool(databaseUrl, embedded)
  const closeDatabase = async () => {
    await pool.end()
    await embedded?.close()
  }
  try {
    const store = await createStore(pool, masterKey, embedded !== null)
    const tidy = setInterval(() => embedded && pool.query('vacuum (analyze)').catch(() => {}), tidyEvery)
    tidy.unref()
    return {
      ...store,
      async close() {
        clearInterval(tidy)
        await store.close()
        await closeDatabase()
      },
    }
  } catch (error) {
    await closeDatabase()
    throw databaseUrl === null ? error : startFaultOf(error)
  }
}

/** `alone`: no other process works on this database. Closing it leaves the pool open. */
export async function createStore(pool: pg.Pool, masterKey: Buffer, alone: boolean): Promise<Store> {
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  await migrate(db)
  const keyring = createKeyring(masterKey)
  const tenancy = createTenancy(db, keyring, await prepareRole(pool))
  await requireMatchingKey(tenancy, keyring)
  const jobs = await openJobs(pool, alone)
  return {
    tenants: createTenantStore(tenancy, keyring),
    drafts: createDraftStore(tenancy, jobs),
    jobs,
    isReady: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    close: jobs.close,
  }
}

/** The embedded database has one session: one connection, so that a call waits its turn instead of hanging. */
function createPool(databaseUrl: string | null, embedded: Embedded | null): pg.Pool {
  const pool = new pg.Pool(
    embedded === null
      ? { connectionString: databaseUrl ?? '', max: 10, connectionTimeoutMillis: 5000 }
      : { host: embedded.host, user: 'postgres', database: 'postgres', max: 1, connectionTimeoutMillis: 15_000 },
  )
  // An idle connection that breaks is replaced at the next query; unheard, the event would end the process.
  pool.on('error', () => {})
  return pool
}

async function requireMatchingKey(tenancy: Tenancy, keyring: Keyring): Promise<void> {
  const tenant = await tenancy.within({ tenant: '*' }, (trx) =>
    trx.selectFrom('tenants').select(['tenant_id', 'wrapped_key']).limit(1).executeTakeFirst(),
  )
  if (tenant === undefined) return
  try {
    keyring.unwrap(tenant.tenant_id, tenant.wrapped_key)
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error
    throw new StartFault(['The key file is not the one this database was encrypted with.'])
  }
}

function startFaultOf(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (error instanceof StartFault || !/^(E[A-Z]+|28|3D|08)/.test(code)) return error
  return new StartFault([`The database at DATABASE_URL cannot be used (${code}).`])
}
