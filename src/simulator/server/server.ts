import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import type { LocalWorld } from '../local-world.ts'
import { api } from './api.ts'
import { loopbackOnly } from './loopback-only.ts'
import { outside } from './outside.ts'
import { pageFiles } from './page-files.ts'
import { answerError, Refusal } from './refusal.ts'

export async function serveWorld(world: LocalWorld, port: number): Promise<{ url: string; close(): Promise<void> }> {
  const app = new Hono()
  app.onError(answerError)
  app.notFound(() => {
    throw new Refusal(404, 'There is no such address.')
  })
  app.use(loopbackOnly)
  app.route('/', pageFiles())
  app.route('/', outside(world.hosts))
  app.route('/api', api(world))
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
