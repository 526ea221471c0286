import { createConnection } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { limits } from '../../../src/contract/limits.ts'
import { createTestBackend, customerMail } from './test-backend.ts'

let backend: Awaited<ReturnType<typeof createTestBackend>>

beforeAll(async () => {
  backend = await createTestBackend()
  await backend.person('anna').join()
})
afterAll(() => backend.close())

/** A tenth of it is what was measured; the machine of a test may be busy. */
const quickly = 1000

async function post(path: string, body: BodyInit, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${await backend.issuer.token('anna')}`
  const started = performance.now()
  const response = await fetch(`${backend.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, connection: 'close', ...headers },
    body,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit)
  const answer = (await response.json()) as { failure: string; message: string; fields?: string[] }
  return { status: response.status, ...answer, ms: performance.now() - started }
}

describe('a body that is not what it should be is refused at once', () => {
  const open = '/v1/messages/open'
  const large = 'x'.repeat(limits.requestBytes + 1)
  const bodies: [string, () => BodyInit, number, string][] = [
    ['too large', () => large, 413, 'too-large'],
    ['too large and in pieces of unknown number', () => new Blob([large]).stream(), 413, 'too-large'],
    ['not JSON', () => '{"mail":', 422, 'bad-request'],
    ['empty', () => '', 422, 'bad-request'],
    ['nested a hundred thousand deep', () => '['.repeat(100_000), 422, 'bad-request'],
    [
      'nested deep within a field',
      () => `{"mail":${'{"a":'.repeat(60_000)}1${'}'.repeat(60_000)}}`,
      422,
      'bad-request',
    ],
    ['half a million values', () => `[${'0,'.repeat(380_000)}0]`, 422, 'bad-request'],
    ['a list', () => '[]', 422, 'bad-request'],
    ['without the fields', () => '{}', 422, 'bad-request'],
    ['a string of brackets without its end', () => `"${'['.repeat(500_000)}`, 422, 'bad-request'],
    ['a field of another kind', () => JSON.stringify({ mail: { ...customerMail(), text: 5 } }), 422, 'bad-request'],
  ]
  test.each(bodies)('%s', async (_, body, status, failure) => {
    const answer = await post(open, body())
    expect(answer).toMatchObject({ status, failure })
    expect(answer.message).toMatch(/^[A-Z].*\.$/)
    expect(answer.ms).toBeLessThan(quickly)
  })

  test('and says which fields', async () => {
    const mail = { ...customerMail(), text: 5, messageId: '' }
    const { fields } = await post(open, JSON.stringify({ mail }))
    expect(fields?.sort()).toEqual(['mail.messageId', 'mail.text'])
  })

  test('brackets inside a text are no nesting', async () => {
    const mail = customerMail({ text: `${'[{"\\'.repeat(5000)} where is my parcel?` })
    expect((await post(open, JSON.stringify({ mail }))).status).toBe(200)
  })

  test('an id with a character no database keeps', async () => {
    const answer = await post('/v1/drafts/get', JSON.stringify({ messageId: 'a\0b', waitSeconds: 0 }))
    expect(answer).toMatchObject({ status: 422, failure: 'bad-request' })
  })

  test('a body of another kind', async () => {
    const answer = await post(open, '{}', { 'content-type': 'text/plain' })
    expect(answer).toMatchObject({ status: 422, failure: 'bad-request' })
  })

  test('a body that promises more than it brings', async () => {
    const socket = createConnection(Number(new URL(backend.url).port), '127.0.0.1')
    socket.end(
      `POST ${open} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"mail"`,
    )
    await new Promise((resolve) =>
      socket
        .on('close', resolve)
        .on('error', () => {})
        .resume(),
    )
    expect((await fetch(`${backend.url}/health`)).status).toBe(200)
  })
})

describe('a token that proves nothing gets one and the same answer', () => {
  const now = () => Math.floor(Date.now() / 1000)
  const claims = () => backend.issuer.claims('anna')
  const without = (name: string) => ({ ...claims(), [name]: undefined })
  const tokens: [string, () => Promise<string> | string][] = [
    ['none', () => ''],
    ['of another scheme', () => 'Basic YTpi'],
    ['no token at all', () => 'Bearer nonsense'],
    ['expired', () => bearer({ ...claims(), iat: now() - 7300, exp: now() - 3700 })],
    ['from the future', () => bearer({ ...claims(), iat: now() + 3600, exp: now() + 7200 })],
    ['without an end', () => bearer(without('exp'))],
    ['without a beginning', () => bearer(without('iat'))],
    ['too old although it has not ended', () => bearer({ ...claims(), iat: now() - 7300, exp: now() + 3600 })],
    ['without a person', () => bearer(without('sub'))],
    ['without an address', () => bearer(without('email'))],
    ['of an address nobody verified', () => bearer({ ...claims(), email_verified: false })],
    ['for another audience', () => bearer({ ...claims(), aud: 'somebody-else' })],
    ['of another issuer', () => bearer({ ...claims(), iss: 'https://accounts.evil.example' })],
    ['altered', async () => (await bearer(claims())).replace(/\.[^.]+\./, `.${encoded({ ...claims(), sub: 'x' })}.`)],
    ['cut off', async () => (await bearer(claims())).slice(0, -8)],
    ['signed by nobody', () => `Bearer ${new UnsecuredJWT(claims()).encode()}`],
    ['signed with another key', async () => `Bearer ${await backend.issuer.sign(claims(), { key: await foreign() })}`],
    ['signed by an unknown key', () => bearer(claims(), { kid: 'k9' })],
    [
      'signed with the public key as a secret',
      async () =>
        `Bearer ${await new SignJWT(claims())
          .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
          .sign(new TextEncoder().encode(JSON.stringify(backend.issuer.jwk)))}`,
    ],
  ]
  const bearer = async (payload: JWTPayload, header = {}) => `Bearer ${await backend.issuer.sign(payload, { header })}`
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const foreign = async () => (await generateKeyPair('RS256')).privateKey

  test.each(tokens)('%s', async (_, token) => {
    const answer = await post('/v1/me', '{}', { authorization: await token() })
    expect(answer).toMatchObject({
      status: 401,
      failure: 'sign-in',
      message: 'The call carries no valid identity token.',
    })
  })

  test('a right one is let in', async () => {
    expect((await post('/v1/me', '{}', { authorization: await bearer(claims()) })).status).toBe(200)
  })
})

test('an address that is not there is not found, in the same shape', async () => {
  for (const path of ['/v1/nothing', '/v1/me/', '/%2e%2e/etc/passwd', '/v1/messages'])
    expect(await post(path, '{}')).toMatchObject({ status: 404, failure: 'not-found' })
  expect((await fetch(`${backend.url}/v1/me`)).status).toBe(404)
})

test('a person who calls without end is told to wait', async () => {
  const calls = await Promise.all(Array.from({ length: 260 }, () => backend.person('busy').call('me', {})))
  const refused = calls.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]?.body).toMatchObject({ failure: 'busy' })
  expect(refused[0]?.body.retryAfterSeconds).toBeGreaterThan(0)
  expect((await backend.person('calm').call('me', {})).status).toBe(200)
})
