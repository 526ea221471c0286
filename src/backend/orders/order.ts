import type { Money, ShipmentStatus } from '../../contract/order.ts'

/** A shop's order in our own terms; every shop driver maps to this. Times are ISO 8601 with offset. */
export type Order = {
  shop: string
  number: string
  email: string
  otherEmails: string[]
  customerName: string
  phone: string | null
  shippingAddress: { name: string; street: string; postalCode: string; city: string; country: string } | null
  placedAt: string
  cancelledAt: string | null
  currency: string
  total: Money
  shipping: Money
  discount: Money
  lineItems: { title: string; sku: string | null; quantity: number; unitPrice: Money }[]
  financialStatus: string
  fulfillmentStatus: string
  shipments: Shipment[]
  refunds: { amount: Money; at: string; status: string }[]
  returns: { number: string; status: string; requestedAt: string | null; receivedAt: string | null }[]
}

export type Shipment = {
  carrier: string
  trackingNumber: string | null
  trackingUrl: string | null
  status: ShipmentStatus
  shippedAt: string | null
  deliveredAt: string | null
  eta: string | null
  pickupPoint: string | null
}
