import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { type Brought, compose } from './compose.ts'
import { readConfig } from './config/config.ts'
import { readMasterKey } from './config/secrets.ts'
import { StartFault } from './config/start-fault.ts'
import { writePending } from './drafts/write-pending.ts'
import { createApp } from './http/app.ts'
import { createCallRate } from './http/call-rate.ts'
import { createHandlers } from './http/handlers.ts'
import { createIdentityCheck } from './http/identity.ts'
import { createLog, errorPlace } from './http/log.ts'
import { systemClock } from './ports/clock.ts'
import { startUpkeep } from './privacy/upkeep.ts'

export type Backend = {
  url: string
  /** all queued drafts are written */
  drain(): Promise<void>
  close(): Promise<void>
}

const callsPerMinute = 240

/** Starts the backend from settings; throws a StartFault with a sentence for each mistake. */
export async function startBackend(env: Record<string, string | undefined>, brought: Brought = {}): Promise<Backend> {
  const config = readConfig(env)
  const clock = brought.clock ?? systemClock
  const log = createLog(config.logLevel)
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  const { store, tools } = await compose(config, readMasterKey(config), clock, brought)
  store.jobs.work(
    (job, signal) => writePending(job, tools, signal),
    (error) => log.error({ error: errorPlace(error) }, 'draft not written'),
  )
  const upkeep = startUpkeep(store.drafts, clock, log)
  const app = createApp({
    identify: createIdentityCheck({ ...config, clock }),
    countCall: createCallRate(callsPerMinute),
    tenants: tools.tenants,
    handlers: createHandlers(tools),
    clock,
    log,
    facts: {
      modelHost: tools.model?.host ?? null,
      modelName: tools.model?.name ?? null,
      asksShop: tools.shop !== null,
    },
    publicUrl: config.publicUrl,
    isReady: store.isReady,
  })
  try {
    const { server, url } = await listen(app, config.host, config.port)
    log.info({}, 'started')
    const close = async () => {
      await stopListening(server)
      upkeep.stop()
      await store.close()
      log.info({}, 'stopped')
    }
    let closed: Promise<void> | undefined
    return {
      url,
      drain: store.jobs.drain,
      close() {
        closed ??= close()
        return closed
      },
    }
  } catch (error) {
    upkeep.stop()
    await store.close()
    throw error
  }
}

function listen(app: Hono, hostname: string, port: number): Promise<{ server: Server; url: string }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, (info: AddressInfo) => {
      const host = info.family === 'IPv6' ? `[${info.address}]` : info.address
      resolve({ server, url: `http://${host}:${info.port}` })
    }) as Server
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new StartFault([`Port ${port} on ${hostname} cannot be used (${error.code ?? error.name}).`])),
    )
  })
}

/** Calls that are being answered finish; connections that only stay open are closed again and again until none is left. */
function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearInterval(sweep)
      resolve()
    })
    server.closeIdleConnections()
  })
}
