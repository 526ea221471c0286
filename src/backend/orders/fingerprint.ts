import { createHash } from 'node:crypto'
import type { MatchedOrder } from './lookup.ts'

/** Changes when something a reply may tell of these orders changes; the order they are listed in does not count. */
export function ordersFingerprint(orders: MatchedOrder[]): string {
  const told = orders
    .map(({ order, match, disclosed }) => [
      order.shop,
      order.number,
      match,
      disclosed,
      order.email,
      order.customerName,
      order.cancelledAt,
      order.financialStatus,
      order.fulfillmentStatus,
      order.currency,
      [order.total.minor, order.shipping.minor, order.discount.minor],
      Object.entries(order.shippingAddress ?? {}).sort(byKey),
      order.lineItems.map(({ title, sku, quantity, unitPrice }) => [title, sku, quantity, unitPrice.minor]),
      order.shipments.map((shipment) => Object.entries(shipment).sort(byKey)),
      order.refunds.map(({ amount, at, status }) => [amount.minor, amount.currency, at, status]),
      order.returns.map((entry) => Object.entries(entry).sort(byKey)),
    ])
    .map((fields) => JSON.stringify(fields))
    .sort()
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url')
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
