import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openFileShop } from '../../../src/backend/shops/file-shop.ts'
import { moneyOf } from '../../../src/backend/shops/shop-order.ts'
import { shopConformance } from '../../ports/shop.conformance.ts'
import { shopRows } from './shop-rows.ts'

let folder = ''
let count = 0
const never = new AbortController().signal
const write = async (content: unknown, path = join(folder, `shop-${++count}.json`)) => {
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const query = (number: string) => ({ emails: [], orderNumbers: [number], trackingNumbers: [] })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shop-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

shopConformance('file', async () => openFileShop(await write(shopRows())))

test('a file of few fields becomes whole orders', async () => {
  const shop = await openFileShop(await write(shopRows()))
  expect(shop.profile).toMatchObject({
    defaultLanguage: 'nb',
    timeZone: 'Europe/Oslo',
    inboxes: ['hei@fjeldbutik.example'],
    linkHosts: ['fjeldbutik.example', 'www.fjeldbutik.example'],
  })
  const answer = await shop.find(query('7001'), never)
  expect(answer).toMatchObject({
    orders: [{ total: { minor: 109_990, currency: 'NOK' }, shipments: [{ status: 'in_transit' }], lineItems: [] }],
  })
  expect(await shop.find(query('7003'), never)).toMatchObject({
    orders: [{ total: { minor: 1_500, currency: 'JPY' } }],
  })
})

test('decimals become minor units without losing one', () => {
  expect(moneyOf(1.005, 'DKK').minor).toBe(101)
  expect(moneyOf(19.99, 'DKK').minor).toBe(1_999)
  expect(moneyOf('-0.50', 'EUR').minor).toBe(-50)
  expect(moneyOf('12', 'ISK').minor).toBe(12)
  expect(moneyOf(1.5, 'KWD').minor).toBe(1_500)
})

test.each([
  ['not JSON', '{', 'The shop file is not JSON.'],
  [
    'a wrong date',
    { ...shopRows(), orders: [{ ...shopRows().orders[0], placedAt: 'yesterday' }] },
    'orders[0].placedAt',
  ],
  ['no orders', { shop: shopRows().shop }, 'orders'],
  ['a wrong currency', { ...shopRows(), orders: [{ ...shopRows().orders[0], currency: 'kr' }] }, 'orders[0].currency'],
  ['a time zone that is none', { ...shopRows(), shop: { ...shopRows().shop, timeZone: 'Mars' } }, 'shop.timeZone'],
])('a file with %s is refused with the place', async (_, content, place) => {
  await expect(openFileShop(await write(content))).rejects.toThrow(place)
  await expect(openFileShop(join(folder, 'missing.json'))).rejects.toThrow('cannot be read')
})

test('a file that changes is read again; one that breaks or goes is no proof that there is no order', async () => {
  const path = await write(shopRows())
  const shop = await openFileShop(path)
  const change = async (content: unknown, second: number) => {
    await write(content, path)
    await utimes(path, second, second)
  }
  const rows = shopRows()
  await change({ ...rows, orders: rows.orders.map((row) => ({ ...row, orderNumber: `1${row.orderNumber}` })) }, 1_000)
  expect((await shop.find(query('17001'), never)).kind).toBe('found')
  await change('{"shop":', 2_000)
  expect((await shop.find(query('17001'), never)).kind).toBe('unavailable')
  await rm(path)
  expect((await shop.find(query('17001'), never)).kind).toBe('unavailable')
  await change(shopRows(), 3_000)
  expect((await shop.find(query('7001'), never)).kind).toBe('found')
})
