import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { lockFolder } from './folder-lock.ts'

export type Embedded = { host: string; close(): Promise<void> }

/** PGlite on a folder, behind a socket that speaks PostgreSQL: the same driver and SQL as with a server. */
export async function openEmbedded(folder: string): Promise<Embedded> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = lockFolder(folder)
  const host = mkdtempSync(join(tmpdir(), 'senty-'))
  const release = () => {
    rmSync(host, { recursive: true, force: true })
    lock.release()
  }
  const root = projectRoot()
  const worker = new Worker(join(root, 'build/dist/node/workers/lite-worker.mjs'), {
    workerData: { dir: join(folder, 'pg'), path: join(host, '.s.PGSQL.5432'), template: templateFile(root) },
    execArgv: [],
  })
  try {
    await told(worker, 'ready')
  } catch (error) {
    release()
    throw error
  }
  return {
    host,
    async close() {
      worker.postMessage('close')
      await told(worker, 'closed').catch(() => {})
      await worker.terminate()
      release()
    },
  }
}

function told(worker: Worker, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message) => message === word && resolve())
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The embedded database stopped.')))
  })
}

function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error('The folder of package.json was not found.')
    folder = dirname(folder)
  }
  return folder
}

/** An empty database of the very PGlite that is installed. */
function templateFile(root: string): string {
  const manifest = readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8')
  const version = /"version":\s*"([^"]+)"/.exec(manifest)?.[1] ?? 'unknown'
  return join(root, `build/dist/empty-database-${version}.tar`)
}
