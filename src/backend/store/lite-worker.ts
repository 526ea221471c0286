import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

/** The embedded database lives on a thread of its own: a heavy query would hold up every other call. */
const { dir, path, template } = workerData as { dir: string; path: string; template: string }
const fresh = !existsSync(join(dir, 'PG_VERSION'))
const copied = fresh && (await copyTemplate().catch(() => false))
const db = await PGlite.create({ dataDir: dir })
if (fresh && !copied) await keepTemplate().catch(() => {})
const server = new PGLiteSocketServer({ db, path, maxConnections: 20 })
await server.start()

parentPort?.once('message', async () => {
  await server.stop()
  await db.close()
  parentPort?.postMessage('closed')
})
parentPort?.postMessage('ready')

/** An empty database is copied in a tenth of the time it takes to make one. Renamed into place whole, or not at all. */
async function copyTemplate(): Promise<boolean> {
  if (!existsSync(template)) return false
  const half = `${dir}.new`
  for (const folder of [half, dir]) rmSync(folder, { recursive: true, force: true })
  const copy = await PGlite.create({ dataDir: half, loadDataDir: new Blob([readFileSync(template)]) })
  await copy.close()
  renameSync(half, dir)
  return true
}

async function keepTemplate(): Promise<void> {
  const dump = await db.dumpDataDir('none')
  const half = `${template}.${process.pid}`
  writeFileSync(half, new Uint8Array(await dump.arrayBuffer()))
  renameSync(half, template)
}
