import { join } from 'node:path'
import { environment } from '../backend/config/env.ts'
import { createLocalWorld, type LocalWorld } from './local-world.ts'
import { readMails } from './mailbox/read-mails.ts'
import { projectRoot } from './runtime/project-root.ts'
import { demoMails, demoPolicyPath, demoShopPath } from './seeds/seeds.ts'
import { serveWorld } from './server/server.ts'
import { type StartOptions, startOptions } from './start-options.ts'

const firstPort = 4173
const portsTried = 20

try {
  await start(startOptions(process.argv.slice(2)))
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}

async function start(options: StartOptions): Promise<void> {
  const { mails, notices } =
    options.mail.length > 0 ? await readMails(options.mail) : { mails: demoMails(), notices: [] }
  const world = await createLocalWorld({ mails, notices, backend: { env: backendSettings(options) } })
  let server: { url: string; close(): Promise<void> }
  try {
    server = await serve(world, options.port)
  } catch (error) {
    await world.close()
    throw error
  }
  for (const notice of world.notices) console.error(notice)
  console.log(`Senty is at ${server.url}`)
  const stop = () => {
    void server
      .close()
      .then(() => world.close())
      .finally(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function backendSettings({ shop, policy }: StartOptions): Record<string, string | undefined> {
  const { DATABASE_URL, DATA_DIR, MODEL_URL, MODEL_NAME, MODEL_API_KEY, LOG_LEVEL } = environment()
  return {
    DATABASE_URL,
    MODEL_URL,
    MODEL_NAME,
    MODEL_API_KEY,
    LOG_LEVEL: LOG_LEVEL ?? 'error',
    DATA_DIR: DATA_DIR ?? join(projectRoot(), 'data/local'),
    SHOP_FILE: shop ?? demoShopPath(),
    POLICY_FILE: policy ?? demoPolicyPath(),
  }
}

/** A port that was asked for is taken or refused; without one, the next free port is as good. */
async function serve(world: LocalWorld, wanted: number | null): Promise<{ url: string; close(): Promise<void> }> {
  const first = wanted ?? firstPort
  const last = wanted ?? firstPort + portsTried
  for (let port = first; ; port += 1) {
    try {
      return await serveWorld(world, port)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      if (port >= last) throw new Error(`Port ${port} is in use: choose another with --port.`)
    }
  }
}
