import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import type { DraftContent, DraftJob, PendingMail } from '../../../src/backend/drafts/draft-store.ts'
import { kept, purgeExpired } from '../../../src/backend/privacy/purge-expired.ts'
import { openEmbedded } from '../../../src/backend/store/embedded.ts'
import { chainHash } from '../../../src/backend/store/ledger.ts'
import { createStore, type Store } from '../../../src/backend/store/open-store.ts'
import type { Person } from '../../../src/backend/tenants/tenant-store.ts'
import { customerMail } from '../http/test-backend.ts'

const postgres = process.env.TEST_DATABASE_URL
const targets = ['embedded', ...(postgres ? ['postgres'] : [])] as const
if (!postgres) console.log('The store runs on the embedded database only: TEST_DATABASE_URL names no PostgreSQL.')

const canary = 'canary-3f9c21'
const masterKey = randomBytes(32)
const start = new Date('2026-11-24T12:00:00Z')
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds)

describe.each(targets)('the store on %s', (target) => {
  let pool: pg.Pool
  let store: Store
  let closeDatabase: () => Promise<void>
  let handled: DraftJob[] = []
  let tenantId: string
  let otherTenant: string

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'senty-store-'))
    const embedded = target === 'embedded' ? await openEmbedded(folder) : null
    pool = new pg.Pool(
      embedded
        ? { host: embedded.host, user: 'postgres', database: 'postgres', max: 1 }
        : { connectionString: postgres },
    )
    if (!embedded)
      await pool.query('drop schema public cascade; create schema public; drop schema if exists pgboss cascade')
    store = await createStore(pool, masterKey, embedded !== null)
    closeDatabase = async () => {
      await pool.end()
      await embedded?.close()
      rmSync(folder, { recursive: true, force: true })
    }
    tenantId = await tenantOf('anna')
    otherTenant = await tenantOf('bo')
  })
  afterAll(async () => {
    await store.close()
    await closeDatabase()
  })

  const person = (name: string): Person => ({
    key: store.tenants.personKey(name),
    email: `${name}-${canary}@shop.example`,
    name,
    domain: null,
  })

  async function tenantOf(name: string): Promise<string> {
    await store.tenants.join(person(name), { name: `${name} ${canary}`, company: `Company ${canary}` }, start)
    return (await store.tenants.standing(person(name).key)).membership?.tenantId ?? ''
  }

  const begin = (messageId: string, at = start, again = false) =>
    store.drafts.begin({
      tenantId,
      person: person('anna').key,
      messageId,
      language: 'da',
      pending: pendingMail(),
      again,
      audit: { action: 'draft-begun' },
      at,
    })

  async function proposed(messageId: string, at = start) {
    const { draftId, version } = await begin(messageId, at)
    const content = draftContent()
    await store.drafts.propose({ tenantId, draftId, version, language: 'da', digest: 'd', content, at })
    return draftId
  }

  /** SQL past the store, as somebody with the database's own login would write it. */
  async function raw(text: string, values: unknown[] = []): Promise<pg.QueryResult> {
    const client = await pool.connect()
    try {
      await client.query('begin')
      const bind = `select set_config('senty.tenant', '*', true), set_config('senty.person', $1, true)`
      await client.query(bind, [person('anna').key])
      return await client.query(text, values)
    } finally {
      await client.query('commit')
      client.release()
    }
  }

  test('gives back what it was given, and keeps none of it readable', async () => {
    const draftId = await proposed('m-canary')
    expect((await store.drafts.byId(tenantId, draftId))?.content).toEqual(draftContent())
    const { draftId: pendingId } = await begin('m-pending')
    expect(await store.drafts.pendingMail(tenantId, pendingId, 1)).toEqual(pendingMail())
    const dump = JSON.stringify(await everyRow(raw))
    const spellings = ['utf8', 'hex', 'base64'] as const
    const found = spellings.filter((spelling) => dump.includes(Buffer.from(canary).toString(spelling)))
    expect({ found, rows: dump.includes(draftId) }).toEqual({ found: [], rows: true })
  })

  test('does not open a value that was moved to another row, version or tenant', async () => {
    const [one, two] = [await proposed('m-swap-1'), await proposed('m-swap-2')]
    await raw('update drafts set content = (select content from drafts where draft_id = $1) where draft_id = $2', [
      one,
      two,
    ])
    await expect(store.drafts.byId(tenantId, two)).rejects.toThrow('does not open')
    await raw('update drafts set version = 2 where draft_id = $1', [one])
    await expect(store.drafts.byId(tenantId, one)).rejects.toThrow('does not open')
    await raw('delete from drafts where draft_id = any($1)', [[one, two]])
  })

  test('shows a tenant nothing of another', async () => {
    const draftId = await proposed('m-mine')
    expect(await store.drafts.byId(otherTenant, draftId)).toBeNull()
    expect(await store.drafts.byMessage(otherTenant, 'm-mine')).toBeNull()
    expect(await store.drafts.discard(otherTenant, draftId, { action: 'x', person: null }, start)).toBe(false)
  })

  test('holds rows apart even where a query forgot the tenant', async () => {
    await proposed('m-walls')
    const client = await pool.connect()
    try {
      const seen = async (tenant: string) => {
        await client.query('begin')
        const login = await client.query('select rolsuper from pg_roles where rolname = current_user')
        await client.query(`select set_config('senty.tenant', $1, true), set_config('role', $2, true)`, [
          tenant,
          login.rows[0].rolsuper ? 'senty_app' : 'none',
        ])
        const { rows } = await client.query('select distinct tenant_id from drafts')
        await client.query('rollback')
        return rows.map(({ tenant_id }) => tenant_id)
      }
      expect(await seen(tenantId)).toEqual([tenantId])
      expect(await seen(otherTenant)).toEqual([])
      expect(await seen('')).toEqual([])
    } finally {
      client.release()
    }
  })

  test('adds to the ledgers, and lets nobody change or remove what stands there', async () => {
    await store.tenants.addConsent(person('anna'), { action: 'give', version: 'v', locale: 'da', at: start })
    for (const table of ['audit', 'consents'])
      for (const change of [`update ${table} set hash = 'x'`, `delete from ${table}`])
        await expect(raw(change)).rejects.toThrow('only added')
    const { rows } = await raw('select * from audit where tenant_id = $1 order by seq', [tenantId])
    expect(rows.length).toBeGreaterThan(3)
    let before = ''
    for (const [index, row] of rows.entries()) {
      const details = Object.entries(row.details).sort(([a], [b]) => (a < b ? -1 : 1))
      const at = row.at.toISOString()
      const fields = [tenantId, index + 1, at, row.person, row.action, row.draft_id, row.version, details]
      expect(row).toMatchObject({ seq: index + 1, hash: chainHash(before, fields) })
      before = row.hash
    }
  })

  test('begins one draft however often and at once a mail is opened', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, () => begin('m-once')))
    expect(new Set(drafts.map(({ draftId }) => draftId)).size).toBe(1)
    expect(drafts.every(({ version }) => version === 1)).toBe(true)
  })

  test('proposes a version once, and never one that was replaced', async () => {
    const { draftId } = await begin('m-versions')
    await begin('m-versions', start, true)
    const content = draftContent()
    const propose = (version: number) =>
      store.drafts.propose({ tenantId, draftId, version, language: 'da', digest: 'd', content, at: start })
    expect(await propose(1)).toBe(false)
    expect(await store.drafts.pendingMail(tenantId, draftId, 1)).toBeNull()
    expect(await propose(2)).toBe(true)
    expect(await propose(2)).toBe(false)
    expect(await store.drafts.pendingMail(tenantId, draftId, 2)).toBeNull()
  })

  test('gives every job that was committed to the worker, and again when it failed', async () => {
    const failing = new Set<string>()
    store.jobs.work(
      async (job) => {
        handled.push(job)
        if (failing.delete(job.draftId)) throw new Error('once')
      },
      () => {},
    )
    await store.jobs.drain()
    handled = []
    const { draftId } = await begin('m-job')
    failing.add(draftId)
    await store.jobs.drain()
    expect(handled).toEqual(Array(2).fill({ tenantId, draftId, version: 1 }))
  })

  test('forgets on time: pending mails, settled texts, drafts nobody settled', async () => {
    const purgeAt = (age: number) => purgeExpired(store.drafts, { now: () => later(age) })
    const approve = async (draftId: string) =>
      store.drafts.approve({
        tenantId,
        draftId,
        version: 1,
        content: draftContent(),
        approvalId: 'a1',
        textHash: 'h',
        at: start,
        audit: { action: 'draft-approved', person: null, draftId },
      })
    await purgeAt(30 * kept.proposedDraft)
    const settled = await proposed('m-settled')
    expect(await approve(settled)).toBe(true)
    const open = await proposed('m-open')
    const { draftId: writing } = await begin('m-writing')
    const state = async (id: string) => {
      const draft = await store.drafts.byId(tenantId, id)
      return `${draft?.state} ${draft?.content === null ? 'without text' : 'with text'}`
    }
    expect(await purgeAt(kept.pendingMail - 1000)).toEqual({ texts: 0, expired: 0, mails: 0 })
    expect(await purgeAt(kept.pendingMail + 1000)).toEqual({ texts: 0, expired: 1, mails: 1 })
    expect([await state(writing), await state(open)]).toEqual(['expired without text', 'proposed with text'])
    await purgeAt(kept.settledText - 1000)
    expect(await state(settled)).toBe('approved with text')
    await purgeAt(kept.settledText + 1000)
    expect([await state(settled), await state(open)]).toEqual(['approved without text', 'proposed with text'])
    await purgeAt(kept.proposedDraft + 1000)
    expect(await state(open)).toBe('expired without text')
    expect((await store.drafts.byId(tenantId, settled))?.approval?.approvalId).toBe('a1')
  })

  test('refuses a key that is not the one the database was encrypted with', async () => {
    await expect(createStore(pool, randomBytes(32), false)).rejects.toThrow('not the one this database was encrypted')
  })
})

async function everyRow(query: (text: string) => Promise<pg.QueryResult>): Promise<unknown[]> {
  const tables = await query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`,
  )
  const rows: unknown[] = []
  for (const { name } of tables.rows) {
    const found = await query(`select row_to_json(t)::text as row from ${name} t`)
    // A bytea prints as hex: its bytes are looked at as they are.
    for (const { row } of found.rows)
      rows.push(
        row,
        row.replace(/\\\\x([0-9a-f]+)/g, (_: string, hex: string) => Buffer.from(hex, 'hex').toString('latin1')),
      )
  }
  return rows
}

function pendingMail(): PendingMail {
  return {
    mail: customerMail({ messageId: 'm', threadId: 't', newestInThread: 'm', text: `Hej ${canary}` }),
    wishes: {},
    found: { lookup: { state: 'no_shop', shop: null, asOf: null, retryAfterSeconds: null }, orders: [] },
    profile: {
      name: 'Shop',
      inboxes: [],
      domains: [],
      linkHosts: [],
      defaultLanguage: 'da',
      timeZone: 'UTC',
      signature: null,
    },
  }
}

function draftContent(): DraftContent {
  return {
    text: `Hej ${canary}`,
    writtenBy: 'template',
    templateReason: 'no-model',
    findings: [],
    evidence: [],
    holes: [],
    asks: [],
    receipt: null,
    ground: { language: 'da', literals: [], linkHosts: [], forbidden: [], rules: [] },
    recipients: [`k-${canary}@mail.example`],
    threadId: 't',
    newestInThread: 'm',
    lookup: {
      state: 'no_shop',
      fingerprint: '',
      customer: { email: null, name: null, source: 'unknown' },
      senderAuth: 'none',
      orderNumbers: [],
      trackingNumbers: [],
      proof: [],
      recipients: [],
      confirmOrder: null,
    },
  }
}
