import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { createLocalWorld, type LocalWorld, localAudience } from '../../src/simulator/local-world.ts'
import type { PanelDriver } from '../../src/simulator/panel/driver.ts'
import { createIssuer } from '../../src/simulator/runtime/issuer.ts'
import { demoMails, demoPolicyPath, demoShopPath } from '../../src/simulator/seeds/seeds.ts'
import { type BackendProcess, startProcess } from '../backend/process/backend-process.ts'

export type KillableWorld = {
  world: LocalWorld
  person: PanelDriver
  idOf(subject: string): string
  /** ends the backend as the system ends a process that may not say goodbye */
  kill(): Promise<void>
  restart(): Promise<void>
  /** the next answer at this path is kept from the add-on, and the backend is killed in its place */
  killInsteadOfAnswer(path: string): void
  close(): Promise<void>
}

/** The panel with the shipped bundle before a backend that is a process of its own. */
export async function openKillableWorld(
  database: 'embedded' | 'PostgreSQL',
  env: Record<string, string>,
): Promise<KillableWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'senty-killed-'))
  const own = database === 'PostgreSQL' ? await ownDatabase(process.env.TEST_DATABASE_URL ?? '') : null
  const issuer = await createIssuer()
  const settings = {
    GOOGLE_AUDIENCES: localAudience,
    GOOGLE_ISSUERS: issuer.issuer,
    GOOGLE_JWKS_URL: issuer.jwksUrl,
    DATA_DIR: folder,
    SHOP_FILE: demoShopPath(),
    POLICY_FILE: demoPolicyPath(),
    ...(own ? { DATABASE_URL: own.url } : {}),
    ...env,
  }
  let backend: BackendProcess = await startProcess(settings)
  let cut = ''
  const between = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const headers = { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' }
    try {
      const url = backend.url + request.url
      const answer = await fetch(url, { method: 'POST', headers, body: Buffer.concat(chunks).toString() })
      const body = await answer.text()
      if (cut === '' || request.url !== cut) {
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body)
        return
      }
      cut = ''
      await backend.kill()
    } catch {
      // The backend is gone: the add-on sees its connection end.
    }
    response.destroy()
  })
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(between.address() as AddressInfo).port}`
  const world = await createLocalWorld({ mails: demoMails(), backend: { url }, issuer })
  return {
    world,
    person: world.panel(),
    idOf: (subject) => world.mailbox.list('inbox').find((mail) => mail.subject.includes(subject))?.messageId ?? '',
    kill: () => backend.kill(),
    async restart() {
      backend = await startProcess(settings)
    },
    killInsteadOfAnswer(path) {
      cut = path
    },
    async close() {
      await world.close()
      between.closeAllConnections()
      between.close()
      await backend.stop()
      await issuer.close()
      await own?.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function ownDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `senty_story_${process.pid}`
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await run(`drop database if exists ${name}`)
  await run(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`drop database ${name} with (force)`) }
}
