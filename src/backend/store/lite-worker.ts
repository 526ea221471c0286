import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

/** The embedded database lives on a thread of its own: a heavy query would hold up every other call. */
const { dir, path } = workerData as { dir: string; path: string }
const db = await PGlite.create({ dataDir: dir })
const server = new PGLiteSocketServer({ db, path, maxConnections: 20 })
await server.start()

parentPort?.once('message', async () => {
  await server.stop()
  await db.close()
  parentPort?.postMessage('closed')
})
parentPort?.postMessage('ready')
