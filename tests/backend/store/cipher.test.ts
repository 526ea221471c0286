import { createCipheriv, randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Place, seal, unseal } from '../../../src/backend/store/cipher.ts'
import { createKeyring } from '../../../src/backend/store/keyring.ts'

const key = randomBytes(32)
const place: Place = { tenant: 't1', table: 'drafts', column: 'content', row: 'd1/1' }
const value = Buffer.from('Kære Mads, din pakke er på vej.')

test('what is sealed opens at its place, whatever it is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const sealed = seal(key, place, bytes)
      expect(sealed).toHaveLength(bytes.length + 29)
      expect(Buffer.compare(unseal(key, place, sealed), Buffer.from(bytes))).toBe(0)
    }),
    { numRuns: 200 },
  )
})

describe('a sealed value does not open', () => {
  const places: Partial<Place>[] = [{ tenant: 't2' }, { table: 'audit' }, { column: 'mail' }, { row: 'd1/2' }]
  test.each(places)('at another place %j', (change) => {
    expect(() => unseal(key, { ...place, ...change }, seal(key, place, value))).toThrow('does not open')
  })

  test('at a place whose names only run together the same', () => {
    const moved = { ...place, tenant: 't', table: '1drafts' }
    expect(() => unseal(key, moved, seal(key, place, value))).toThrow('does not open')
  })

  test('with another key', () => {
    expect(() => unseal(randomBytes(32), place, seal(key, place, value))).toThrow('does not open')
  })

  test('with any one bit changed, or any piece missing', () => {
    const sealed = seal(key, place, value)
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed)
      changed[at]! ^= 1 << (at % 8)
      expect(() => unseal(key, place, changed)).toThrow('does not open')
      expect(() => unseal(key, place, sealed.subarray(0, at))).toThrow('does not open')
    }
  })

  test('with a tag of four bytes, which Node by itself accepts', () => {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: 4 })
    cipher.setAAD(Buffer.from(JSON.stringify(['t1', 'drafts', 'content', 'd1/1'])))
    const body = Buffer.concat([cipher.update(value), cipher.final()])
    const short = Buffer.concat([Buffer.of(1), iv, body, cipher.getAuthTag()])
    expect(() => unseal(key, place, short)).toThrow('does not open')
  })
})

test('the same value is never sealed the same way twice', () => {
  const sealed = new Set(Array.from({ length: 1000 }, () => seal(key, place, value).toString('base64')))
  expect(sealed.size).toBe(1000)
})

describe('the keyring', () => {
  const keyring = createKeyring(Buffer.alloc(32, 1))

  test('unwraps a tenant key for that tenant alone, and only with the same master key', () => {
    const { key: made, wrapped } = keyring.newTenantKey('t1')
    expect(keyring.unwrap('t1', wrapped).equals(made)).toBe(true)
    expect(() => keyring.unwrap('t2', wrapped)).toThrow('does not open')
    expect(() => createKeyring(Buffer.alloc(32, 2)).unwrap('t1', wrapped)).toThrow('does not open')
  })

  test('finds a domain in any spelling, and keeps people and domains apart', () => {
    expect(keyring.index('domain', ' Shop.Example ')).toBe(keyring.index('domain', 'shop.example'))
    expect(keyring.index('domain', 'x')).not.toBe(keyring.index('person', 'x'))
    expect(keyring.index('person', 'x')).not.toBe(createKeyring(Buffer.alloc(32, 2)).index('person', 'x'))
  })
})
