import type { OrderView } from '../../contract/order.ts'
import { isKnown } from './identity.ts'
import type { MatchedOrder } from './lookup.ts'

/** What the agent sees: of an order that may be somebody else's only first letters, and nothing to follow the parcel by. */
export function orderView({ order, match, disclosed }: MatchedOrder): OrderView {
  const masked = !isKnown(match)
  return {
    shop: order.shop,
    number: order.number,
    match,
    masked,
    disclosed,
    customerName: masked ? firstLetters(order.customerName) : order.customerName,
    email: masked ? maskedEmail(order.email) : order.email,
    placedAt: order.placedAt,
    total: order.total,
    financialStatus: order.financialStatus,
    fulfillmentStatus: order.fulfillmentStatus,
    cancelledAt: order.cancelledAt,
    items: order.lineItems.map(({ title, quantity }) => ({ title, quantity })),
    shipments: order.shipments.map((shipment) =>
      masked ? { ...shipment, trackingNumber: null, trackingUrl: null, pickupPoint: null } : { ...shipment },
    ),
    refunds: order.refunds.map(({ amount, at }) => ({ amount, at })),
  }
}

function firstLetters(text: string): string {
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${[...word][0]}…`)
    .join(' ')
}

function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 1 ? firstLetters(email) : `${firstLetters(email.slice(0, at))}@${firstLetters(email.slice(at + 1))}`
}
