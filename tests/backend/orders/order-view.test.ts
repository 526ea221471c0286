import { expect, test } from '@jest/globals'
import { ordersFingerprint } from '../../../src/backend/orders/fingerprint.ts'
import { orderView } from '../../../src/backend/orders/order-view.ts'
import { OrderView } from '../../../src/contract/order.ts'
import { orderOf } from './orders.ts'

test("an order that may be somebody else's shows first letters only and no way to the parcel", () => {
  const view = orderView({ order: orderOf(), match: 'number_only', disclosed: false })
  expect(view).toMatchObject({ masked: true, customerName: 'I… M… H…', email: 'i…@p…' })
  expect(JSON.stringify(view)).not.toMatch(/Holm|post\.example|44100391299/)
  expect(OrderView.safeParse(view).success).toBe(true)
})

test("the customer's own order is shown whole", () => {
  const view = orderView({ order: orderOf(), match: 'strong', disclosed: true })
  expect(view).toMatchObject({ masked: false, customerName: 'Ida Marie Holm', items: [{ title: 'Vase', quantity: 1 }] })
  expect(view.shipments[0]?.trackingNumber).toBe('44100391299')
})

test('the fingerprint changes with what a reply tells, and not with the order orders are listed in', () => {
  const of = (...orders: ReturnType<typeof orderOf>[]) =>
    ordersFingerprint(orders.map((order) => ({ order, match: 'strong' as const, disclosed: true })))
  const base = orderOf()
  const other = orderOf({ number: '51235' })
  expect(of(base, other)).toBe(of(structuredClone(other), structuredClone(base)))
  const changed = [
    orderOf({ fulfillmentStatus: 'unfulfilled' }),
    orderOf({ cancelledAt: '2026-11-02T10:00:00+01:00' }),
    orderOf({ total: { minor: 1, currency: 'DKK' } }),
    orderOf({ shipments: [{ ...base.shipments[0]!, status: 'delivered' }] }),
    orderOf({ shippingAddress: { ...base.shippingAddress!, street: 'Andenvej 2' } }),
    orderOf({
      refunds: [{ amount: { minor: 100, currency: 'DKK' }, at: '2026-11-03T10:00:00+01:00', status: 'completed' }],
    }),
  ]
  expect(new Set([base, ...changed].map((order) => of(order))).size).toBe(changed.length + 1)
})
