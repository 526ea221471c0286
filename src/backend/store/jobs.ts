import { CompiledQuery, sql, type Transaction } from 'kysely'
import type pg from 'pg'
import PgBoss from 'pg-boss'
import type { DraftJob } from '../drafts/draft-store.ts'
import type { Schema } from './schema.ts'

export type Jobs = {
  /** Within the caller's transaction: the job exists when, and only when, that commits. */
  add(trx: Transaction<Schema>, job: DraftJob): Promise<void>
  /** Looks for work now instead of at the next poll; called after a commit. */
  nudge(): void
  work(handler: (job: DraftJob, signal: AbortSignal) => Promise<void>, failed: (error: unknown) => void): void
  drain(): Promise<void>
  close(): Promise<void>
}

const queue = 'write-draft'
const atOnce = 4
const jobSeconds = 30
const retries = 8

/** `alone`: no other process shares the database, so a job that is active at the start belongs to a dead one. */
export async function openJobs(pool: pg.Pool, alone: boolean): Promise<Jobs> {
  const executeSql = async (text: string, values: unknown[]) => {
    const result: unknown = await pool.query(text, values)
    return (Array.isArray(result) ? result.at(-1) : result) as { rows: unknown[] }
  }
  const boss = new PgBoss({ db: { executeSql }, schedule: false, maintenanceIntervalSeconds: 15 })
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(queue)
  if (alone) await pool.query(`update pgboss.job set state = 'retry' where name = $1 and state = 'active'`, [queue])

  const stop = new AbortController()
  const running = new Set<Promise<void>>()
  let wake = () => {}
  let nudged = false
  let loop: Promise<void> = Promise.resolve()

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, nudged ? 0 : alone ? 1000 : 500)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const nudge = () => {
    nudged = true
    wake()
  }

  return {
    async add(trx, job) {
      await sql`select set_config('role', 'none', true)`.execute(trx)
      const db = { executeSql: (text: string, values: unknown[]) => trx.executeQuery(CompiledQuery.raw(text, values)) }
      const options = { db, retryLimit: retries, retryDelay: 1, expireInSeconds: jobSeconds }
      const id = await boss.send(queue, job, options)
      if (id === null) throw new Error('The job was not accepted.')
    },
    nudge,
    work(handler, failed) {
      const run = async (id: string, data: DraftJob) => {
        try {
          await handler(data, AbortSignal.any([stop.signal, AbortSignal.timeout(jobSeconds * 1000)]))
          await boss.complete(queue, id)
        } catch (error) {
          failed(error)
          // What fails because we stop is found again at the next start.
          await boss.fail(queue, id).catch(failed)
        }
      }
      const take = async () => {
        nudged = false
        const jobs = await boss.fetch<DraftJob>(queue, { batchSize: atOnce - running.size })
        for (const { id, data } of jobs) {
          const one = run(id, data).finally(() => {
            running.delete(one)
            nudge()
          })
          running.add(one)
        }
      }
      loop = (async () => {
        while (!stop.signal.aborted) {
          if (running.size < atOnce) await take().catch(failed)
          await rest()
        }
      })()
    },
    async drain() {
      while (running.size > 0 || (await boss.getQueueSize(queue, { before: 'completed' })) > 0) {
        nudge()
        await Promise.race([Promise.all(running), new Promise((resolve) => setTimeout(resolve, 20))])
      }
    },
    async close() {
      stop.abort()
      wake()
      await loop
      await Promise.allSettled(running)
      await boss.stop({ graceful: false })
    },
  }
}
