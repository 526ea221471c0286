import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { createIssuer, type Issuer } from '../../../src/simulator/runtime/issuer.ts'

let issuer: Issuer
beforeAll(async () => {
  issuer = await createIssuer()
})
afterAll(() => issuer.close())

const published = () => createRemoteJWKSet(new URL(issuer.jwksUrl))

test('what it signs verifies with the keys it publishes on this machine', async () => {
  expect(new URL(issuer.jwksUrl).hostname).toBe('127.0.0.1')
  const token = await issuer.sign({ iss: issuer.issuer, sub: '1' })
  const { payload, protectedHeader } = await jwtVerify(token, published(), { issuer: 'https://accounts.google.com' })
  expect(payload.sub).toBe('1')
  expect(protectedHeader.alg).toBe('RS256')
})

test('after a rotation older tokens still verify and new ones have another key', async () => {
  const older = await issuer.sign({ sub: '1' })
  await issuer.rotate()
  const newer = await issuer.sign({ sub: '1' })
  expect(decodeProtectedHeader(newer).kid).not.toBe(decodeProtectedHeader(older).kid)
  await jwtVerify(older, published())
  await jwtVerify(newer, published())
})

test('only public keys are published', async () => {
  const { keys } = (await (await fetch(issuer.jwksUrl)).json()) as { keys: Record<string, unknown>[] }
  for (const key of keys) expect(Object.keys(key)).not.toContain('d')
})
