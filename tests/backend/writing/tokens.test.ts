import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { createTokens } from '../../../src/backend/writing/tokens.ts'
import { now } from './tasks.ts'

const manner = { language: 'da', timeZone: 'Europe/Copenhagen', today: now }
const text = (value: string) => ({ kind: 'text', text: value }) as const

test('a token is filled where it stands, the same key twice with the same token', () => {
  const tokens = createTokens()
  const token = tokens.issue('a', text('Horsens'))
  expect(tokens.issue('a', text('Horsens'))).toBe(token)
  expect(tokens.fill(`Fra ${token} til ${token}`, manner).text).toBe('Fra Horsens til Horsens')
})

test.each([
  ['da', 'Maja', 's', 'Majas'],
  ['da', 'Jens', 's', "Jens'"],
  ['sv', 'Lars', 's', 'Lars'],
  ['de', 'Max', 's', "Max'"],
  ['en', 'Maja', '’s', "Maja's"],
  ['en', 'James', "'s", "James'"],
])('genitive in %s of %s', (language, name, ending, expected) => {
  const tokens = createTokens()
  const token = tokens.issue('name', { kind: 'name', text: name })
  expect(tokens.fill(`x ${token}${ending} y`, { ...manner, language }).text).toBe(`x ${expected} y`)
})

test('a status at the start of a sentence gets a capital, a link never', () => {
  const tokens = createTokens()
  const status = tokens.issue('s', { kind: 'shipment-status', status: 'in_transit' })
  const link = tokens.issue('l', { kind: 'link', text: 'https://a.example' })
  expect(tokens.fill(`${status}. Den er ${status}. ${link}`, manner).text).toBe(
    'På vej. Den er på vej. https://a.example',
  )
})

test('tokens of another request mean nothing', () => {
  const foreign = createTokens().issue('a', text('secret'))
  const { text: filled, broken } = createTokens().fill(`x ${foreign}`, manner)
  expect(filled).not.toContain('secret')
  expect(broken).toEqual([foreign])
})

test('an altered token never turns into a value: any slip of two characters, swap, cut or case', async () => {
  const tokens = createTokens()
  const issued = Array.from({ length: 40 }, (_, index) => tokens.issue(`k${index}`, text(`value${index}`)))
  const change = fc.oneof(
    fc.tuple(fc.constant('put'), fc.nat(7), fc.constantFrom(...'ABCDEFGH23456789')),
    fc.tuple(fc.constant('swap'), fc.nat(6), fc.constant('')),
    fc.tuple(fc.constant('cut'), fc.nat(7), fc.constant('')),
    fc.tuple(fc.constant('small'), fc.nat(7), fc.constant('')),
    fc.tuple(fc.constant('bare'), fc.nat(0), fc.constant('')),
  )
  const runs = process.env.SENTY_PROVE ? 50_000 : 4_000
  await fc.assert(
    fc.property(fc.constantFrom(...issued), fc.array(change, { minLength: 1, maxLength: 2 }), (token, changes) => {
      const altered = changes.reduce(alter, token)
      fc.pre(!altered.includes(token))
      const { text: filled, broken } = tokens.fill(`a ${altered} b`, manner)
      expect(filled).not.toMatch(/value/)
      if (/[⟦⟧]/.test(altered)) expect(filled).toMatch(/[⟦⟧]/)
      else expect(broken.length + Number(altered !== token.slice(1, -1))).toBeGreaterThan(0)
    }),
    { numRuns: runs },
  )
})

function alter(token: string, [how, at, char]: [string, number, string]): string {
  const index = token.startsWith('⟦') ? at + 1 : at
  if (how === 'put') return token.slice(0, index) + char + token.slice(index + 1)
  if (how === 'swap')
    return token.slice(0, index) + (token[index + 1] ?? '') + (token[index] ?? '') + token.slice(index + 2)
  if (how === 'cut') return token.slice(0, index) + token.slice(index + 1)
  if (how === 'small') return token.toLowerCase()
  return token.replace(/[⟦⟧]/g, '')
}
