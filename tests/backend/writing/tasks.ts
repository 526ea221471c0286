import { readPolicies } from '../../../src/backend/knowledge/read-policies.ts'
import type { Order } from '../../../src/backend/orders/order.ts'
import type { ShopProfile } from '../../../src/backend/ports/shop.ts'
import type { WritingTask } from '../../../src/backend/writing/composed.ts'
import type { Mail } from '../../../src/contract/mail.ts'
import type { Lookup } from '../../../src/contract/order.ts'
import type { Reading } from '../../../src/contract/reading.ts'

export const now = new Date('2026-11-23T12:00:00+01:00')
export const clock = { now: () => now }

export const profile: ShopProfile = {
  name: 'Fjordlys',
  inboxes: ['hej@fjordlys.example'],
  domains: ['fjordlys.example'],
  linkHosts: ['fjordlys.example', 'www.fjordlys.example'],
  defaultLanguage: 'da',
  timeZone: 'Europe/Copenhagen',
  signature: null,
}

export const policies = readPolicies(`# Terms

## English

**Returns.** Returns are open for 30 days from receipt. The return label costs 39 DKK and is deducted from the refund.

**Refunds.** We refund within 14 days, always to the original payment method.

## Dansk

**Retur og bytte.** Du har 30 dages returret fra modtagelsen. Returlabel koster 39 kr. og trækkes fra beløbet.

**Penge tilbage.** Vi refunderer senest 14 dage efter, altid til samme betalingsmiddel.
`)

const kr = (major: number) => ({ minor: Math.round(major * 100), currency: 'DKK' })

export const ownOrder: Order = {
  shop: 'Fjordlys',
  number: '48706',
  email: 'maja.holm@mail.example',
  otherEmails: [],
  customerName: 'Maja Holm',
  phone: '+45 84 44 90 61',
  shippingAddress: { name: 'Maja Holm', street: 'Lindealle 12', postalCode: '8700', city: 'Horsens', country: 'DK' },
  placedAt: '2026-11-17T09:10:00+01:00',
  cancelledAt: null,
  currency: 'DKK',
  total: kr(1524),
  shipping: kr(39),
  discount: kr(0),
  lineItems: [{ title: 'Lygte bordlampe, hvid', sku: null, quantity: 1, unitPrice: kr(1485) }],
  financialStatus: 'paid',
  fulfillmentStatus: 'fulfilled',
  shipments: [
    {
      carrier: 'gls',
      trackingNumber: '44100391207',
      trackingUrl: 'https://gls-group.com/track/44100391207',
      status: 'in_transit',
      shippedAt: '2026-11-18T14:30:00+01:00',
      deliveredAt: null,
      eta: '2026-11-25',
      pickupPoint: null,
    },
  ],
  refunds: [],
  returns: [],
}

/** Somebody else's order that the shop also named. */
export const foreignOrder: Order = {
  ...ownOrder,
  number: '47991',
  email: 'gorm.thestrup@fjordnet.example',
  customerName: 'Gorm Thestrup',
  phone: '+45 83 51 86 24',
  shippingAddress: { name: 'Gorm Thestrup', street: 'Drosselvej 61', postalCode: '3700', city: 'Rønne', country: 'DK' },
  total: kr(918),
  lineItems: [{ title: 'Klit regnjakke, mos, S', sku: null, quantity: 1, unitPrice: kr(879) }],
  shipments: [
    {
      ...ownOrder.shipments[0]!,
      trackingNumber: '00057126907918633904',
      trackingUrl: 'https://www.dao.as/find-pakke?stregkode=00057126907918633904',
    },
  ],
}

type Changes = {
  mail?: Partial<Mail>
  reading?: Partial<Reading>
  lookup?: Lookup['state']
  orders?: WritingTask['found']['orders']
  wishes?: WritingTask['wishes']
}

/** Maja asks where her order is; change what matters. */
export function task({ mail, reading, lookup = 'found', orders, wishes = {} }: Changes = {}): WritingTask {
  const text = reading?.replyText ?? 'Hej. Hvor er min ordre 48706? Jeg har ikke hørt noget.'
  return {
    mail: {
      messageId: 'm1',
      threadId: 't1',
      newestInThread: 'm1',
      from: 'Maja Holm <maja.holm@mail.example>',
      replyTo: '',
      to: 'hej@fjordlys.example',
      cc: '',
      subject: 'Min ordre',
      date: '2026-11-23T10:00:00+01:00',
      text,
      html: '',
      headers: [],
      attachments: [],
      earlier: [],
      truncated: false,
      ...mail,
    },
    reading: {
      customer: { email: 'maja.holm@mail.example', name: 'Maja Holm', source: 'from' },
      senderAuth: 'verified',
      language: 'da',
      replyText: text,
      quotedText: '',
      signature: null,
      hiddenText: null,
      orderNumbers: ['48706'],
      trackingNumbers: [],
      intents: [{ intent: 'order_status', sentence: 'Hvor er min ordre 48706?' }],
      asks: ['Hvor er min ordre 48706?'],
      sentiment: 'neutral',
      containsCpr: false,
      containsCard: false,
      autoReply: false,
      ...reading,
    },
    found: {
      lookup: { state: lookup, shop: 'Fjordlys', asOf: '2026-11-23T12:00:00+01:00', retryAfterSeconds: null },
      orders: orders ?? [
        { order: ownOrder, match: 'strong', disclosed: true },
        { order: foreignOrder, match: 'number_only', disclosed: false },
      ],
    },
    recipients: ['maja.holm@mail.example'],
    profile,
    wishes,
  }
}

/** An answer of the right shape with these paragraphs. */
export function answerOf(...texts: string[]): string {
  return JSON.stringify({
    paragraphs: texts.map((text) => ({ text, answers: [1], rules: [] })),
    asks: [{ ask: 1, state: 'answered' }],
    holes: [],
    question: null,
  })
}

/** The token a prompt gives for a fact. */
export function tokenFor(label: string, prompt: { user: string }): string {
  const line = prompt.user.split('\n').find((entry) => entry.startsWith('⟦') && entry.includes(`⟧ ${label}`))
  return line?.slice(0, line.indexOf('⟧') + 1) ?? `no token for ${label}`
}
