import type { Order } from '../../../src/backend/orders/order.ts'
import type { Reading } from '../../../src/contract/reading.ts'

const money = (minor: number) => ({ minor, currency: 'DKK' })

/** An order of Ida Holm at the invented shop Havblik. */
export function orderOf(parts: Partial<Order> = {}): Order {
  return {
    shop: 'Havblik',
    number: '51234',
    email: 'ida.holm@post.example',
    otherEmails: [],
    customerName: 'Ida Marie Holm',
    phone: null,
    shippingAddress: {
      name: 'Ida Marie Holm',
      street: 'Strandvej 1',
      postalCode: '4300',
      city: 'Holbæk',
      country: 'DK',
    },
    placedAt: '2026-11-01T10:00:00+01:00',
    cancelledAt: null,
    currency: 'DKK',
    total: money(49_900),
    shipping: money(3_900),
    discount: money(0),
    lineItems: [{ title: 'Vase', sku: 'V1', quantity: 1, unitPrice: money(46_000) }],
    financialStatus: 'paid',
    fulfillmentStatus: 'fulfilled',
    shipments: [
      {
        carrier: 'gls',
        trackingNumber: '44100391299',
        trackingUrl: 'https://gls.example/44100391299',
        status: 'in_transit',
        shippedAt: null,
        deliveredAt: null,
        eta: null,
        pickupPoint: null,
      },
    ],
    refunds: [],
    returns: [],
    ...parts,
  }
}

export function readingOf(parts: Partial<Reading> = {}): Reading {
  return {
    customer: { email: 'ida.holm@post.example', name: 'Ida Holm', source: 'from' },
    senderAuth: 'verified',
    language: 'da',
    replyText: '',
    quotedText: '',
    signature: null,
    hiddenText: null,
    orderNumbers: [],
    trackingNumbers: [],
    intents: [],
    asks: [],
    sentiment: 'neutral',
    containsCpr: false,
    containsCard: false,
    autoReply: false,
    ...parts,
  }
}
