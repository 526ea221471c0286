import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import init from './migrations/001-init.sql'
import type { Schema } from './schema.ts'

const files: Record<string, string> = { '001-init': init }

/** Brings the database to this version's tables. Several processes may start at once: the migrator takes a lock. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrations = Object.entries(files).map(([name, text]): [string, Migration] => [
    name,
    {
      async up(trx) {
        await sql.raw(text).execute(trx)
      },
    },
  ])
  const migrator = new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(migrations) } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
