import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createApp } from '../../../src/backend/http/app.ts'
import type { Handlers } from '../../../src/backend/http/handlers.ts'
import { createIdentityCheck } from '../../../src/backend/http/identity.ts'
import { createLog } from '../../../src/backend/http/log.ts'
import { systemClock } from '../../../src/backend/ports/clock.ts'
import type { TenantStore } from '../../../src/backend/tenants/tenant-store.ts'
import type { Me } from '../../../src/contract/account.ts'
import { routes } from '../../../src/contract/routes.ts'
import { createTestIssuer, type TestIssuer } from './test-issuer.ts'

let issuer: TestIssuer
let lines: string[]

beforeAll(async () => {
  issuer = await createTestIssuer()
})
afterAll(() => issuer.close())

const account: Me = {
  person: { email: 'anna@shop.example', name: 'Anna' },
  company: null,
  consent: { given: false, version: null, at: null },
  writer: { kind: 'template', name: 'Senty', host: null },
  shop: null,
}

/** The edge alone, over use cases that answer as told. */
function edge(change: { ready?: boolean; jwksUrl?: string; answer?: () => unknown } = {}) {
  lines = []
  const env = issuer.env
  const answer = change.answer ?? (() => account)
  const handlers = Object.fromEntries(Object.keys(routes).map((name) => [name, async () => answer()]))
  return createApp({
    identify: createIdentityCheck({
      jwksUrl: change.jwksUrl ?? env.GOOGLE_JWKS_URL,
      issuers: [env.GOOGLE_ISSUERS],
      audiences: env.GOOGLE_AUDIENCES.split(','),
      clock: systemClock,
    }),
    countCall: () => {},
    tenants: { personKey: (sub) => sub } as TenantStore,
    handlers: handlers as unknown as Handlers,
    clock: systemClock,
    log: createLog('info', { write: (line) => void lines.push(line) }),
    facts: { modelHost: null, modelName: null, asksShop: true },
    publicUrl: 'https://senty.example.com',
    isReady: async () => change.ready ?? true,
  })
}

async function callMe(app: ReturnType<typeof edge>) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token('anna')}` }
  return app.request('/v1/me', { method: 'POST', headers, body: '{}' })
}

describe('an unplanned error', () => {
  test('tells nothing of itself, to the caller or to the log', async () => {
    const secret = 'karen.holm@mail.example owes 500'
    const app = edge({
      answer: () => {
        throw new TypeError(secret)
      },
    })
    const response = await callMe(app)
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ failure: 'internal', message: 'Something went wrong in the backend.' })
    expect(lines.join('')).toContain('TypeError')
    expect(lines.join('')).not.toContain('karen')
  })

  test('of the database reads as unavailable', async () => {
    const app = edge({
      answer: () => {
        throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
      },
    })
    const response = await callMe(app)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(await response.json()).toMatchObject({ failure: 'unavailable' })
  })
})

test('an answer that is not what the contract says does not go out', async () => {
  const app = edge({ answer: () => ({ ...account, person: 'anna' }) })
  expect((await callMe(app)).status).toBe(500)
})

test('signing in is unavailable, not refused, while the keys cannot be fetched', async () => {
  const nobody = edge({ jwksUrl: 'http://127.0.0.1:1/keys' })
  expect((await callMe(nobody)).status).toBe(503)
  const notKeys = edge({ jwksUrl: `${new URL(issuer.jwksUrl).origin}/broken` })
  expect((await callMe(notKeys)).status).toBe(503)
})

test('a call leaves one line with route, status and time, and nothing of the person', async () => {
  await callMe(edge())
  const line = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>
  expect(Object.keys(line).sort()).toEqual(expect.arrayContaining(['level', 'ms', 'msg', 'route', 'status', 'time']))
  expect(lines.join('')).not.toMatch(/anna|@|Bearer/)
})

describe('what anybody may read', () => {
  test.each(['/', '/privacy', '/terms', '/support'])('%s in English and Danish', async (path) => {
    const app = edge()
    for (const [asked, language] of [
      ['en-GB,en;q=0.9,da;q=0.5', 'en'],
      ['da-DK,da;q=0.9,en;q=0.8', 'da'],
      ['fr', 'en'],
      ['', 'en'],
    ] as const) {
      const response = await app.request(path, { headers: { 'accept-language': asked } })
      const text = await response.text()
      expect({ asked, status: response.status, page: text.slice(0, 40) }).toMatchObject({ asked, status: 200 })
      expect(text).toContain(`<html lang="${language}">`)
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })

  test('the privacy page names the model host, and says so when there is none', async () => {
    const page = async (host: string | null) => {
      const { pageText } = await import('../../../src/backend/http/page-text.ts')
      return pageText('privacy', 'en', { modelHost: host, modelName: 'm', asksShop: true }).paragraphs.join('\n')
    }
    expect(await page('llm.example')).toContain('llm.example, the only sub-processor')
    expect(await page(null)).toContain('there are no sub-processors')
  })

  test('health and readiness', async () => {
    expect((await edge().request('/health')).status).toBe(200)
    expect((await edge().request('/ready')).status).toBe(200)
    expect((await edge({ ready: false }).request('/ready')).status).toBe(503)
  })

  test('the sign is a PNG of 128 by 128 that other pages may show', async () => {
    const response = await edge().request('/logo.png')
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([128, 128])
    const data = bytes.subarray(41, 41 + bytes.readUInt32BE(33))
    expect(inflateSync(data)).toHaveLength(128 * (1 + 128 * 4))
  })

  test('the OpenAPI document lists every route with its schemas and failures', async () => {
    const response = await edge().request('/openapi.json')
    const document = (await response.json()) as {
      openapi: string
      servers: unknown
      paths: Record<string, { post: { operationId: string; requestBody: unknown; responses: object } }>
    }
    expect(document.openapi).toBe('3.1.0')
    expect(document.servers).toEqual([{ url: 'https://senty.example.com' }])
    const listed = Object.entries(document.paths).map(([path, { post }]) => [post.operationId, path])
    expect(listed).toEqual(Object.entries(routes).map(([name, { path }]) => [name, path]))
    const open = document.paths['/v1/messages/open']?.post
    expect(JSON.stringify(open?.requestBody)).toContain('"messageId"')
    expect(Object.keys(open?.responses ?? {})).toEqual(expect.arrayContaining(['200', '401', '409', '413', '422']))
  })
})
