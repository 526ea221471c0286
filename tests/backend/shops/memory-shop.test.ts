import { expect, test } from '@jest/globals'
import { memoryShop } from '../../../src/backend/shops/memory-shop.ts'
import { parseShopFile } from '../../../src/backend/shops/shop-file.ts'
import { orderOf } from '../../../src/backend/shops/shop-order.ts'
import { shopConformance } from '../../ports/shop.conformance.ts'
import { havblik } from '../messages/mails.ts'
import { shopRows } from './shop-rows.ts'

const orders = () => parseShopFile(JSON.stringify(shopRows())).orders.map((row) => orderOf(row, 'Fjeldbutik'))

shopConformance('memory', async () => memoryShop(havblik, { orders: orders(), asOf: '2026-11-20T10:00:00Z' }))

test('a scripted shop answers in turn, repeats its last answer, and remembers what it was asked', async () => {
  const shop = memoryShop(havblik, {
    script: [
      { kind: 'not_found', asOf: 'x' },
      { kind: 'unavailable', reason: 'down', retryAfterSeconds: 5 },
    ],
  })
  const query = { emails: ['a@b.example'], orderNumbers: [], trackingNumbers: [] }
  const kinds = []
  for (let call = 0; call < 3; call++) kinds.push((await shop.find(query, new AbortController().signal)).kind)
  expect(kinds).toEqual(['not_found', 'unavailable', 'unavailable'])
  expect(shop.asked).toEqual([query, query, query])
})
