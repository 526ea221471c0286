import { consentVersion, type Me } from '../../src/contract/account.ts'
import type { Briefing } from '../../src/contract/briefing.ts'
import type { Draft } from '../../src/contract/draft.ts'
import type { OrderView } from '../../src/contract/order.ts'
import type { RawMail } from '../../src/simulator/mailbox/raw-mail.ts'

export const stranger: Me = {
  person: { email: 'freja@lampelys.example', name: 'Freja Holm' },
  company: null,
  consent: { given: false, version: null, at: null },
  writer: { kind: 'model', name: 'qwen3', host: 'models.example' },
  shop: 'Lampelys',
}

export const agreed: Me = {
  ...stranger,
  consent: { given: true, version: consentVersion, at: '2026-11-20T10:00:00Z' },
}

export const member: Me = { ...agreed, company: { name: 'Lampelys', role: 'owner' } }

export const order: OrderView = {
  shop: 'Lampelys',
  number: '20418',
  match: 'strong',
  masked: false,
  disclosed: true,
  customerName: 'Mads Krogh',
  email: 'mads.krogh@posthus.example',
  placedAt: '2026-11-18T20:14:00+01:00',
  total: { minor: 74900, currency: 'DKK' },
  financialStatus: 'paid',
  fulfillmentStatus: 'fulfilled',
  cancelledAt: null,
  items: [{ title: 'Halvmåne bordlampe', quantity: 2 }],
  shipments: [
    {
      carrier: 'gls',
      trackingNumber: '84210057733',
      trackingUrl: 'https://gls-group.eu/track/84210057733',
      status: 'in_transit',
      shippedAt: '2026-11-19T15:20:00+01:00',
      deliveredAt: null,
      eta: '2026-11-25',
      pickupPoint: null,
    },
  ],
  refunds: [],
}

export function draftOf(messageId: string, change: Partial<Draft> = {}): Draft {
  return {
    draftId: 'd1',
    messageId,
    state: 'proposed',
    version: 1,
    language: 'da',
    writtenBy: 'template',
    templateReason: 'no-model',
    text: 'Hej Mads\n\nDin pakke er på vej.',
    digest: 'digest-1',
    ready: true,
    findings: [],
    evidence: [{ label: 'carrier', value: 'GLS', source: 'order 20418: carrier', at: '2026-11-23T09:00:00Z' }],
    holes: [],
    asks: [{ text: 'Hvor er min pakke?', state: 'answered' }],
    receipt: null,
    approvedAt: null,
    ...change,
  }
}

export function briefingOf(messageId: string, change: Partial<Briefing> = {}): Briefing {
  return {
    messageId,
    customer: { email: 'mads.krogh@posthus.example', name: 'Mads Krogh', source: 'from', auth: 'verified' },
    recipients: ['mads.krogh@posthus.example'],
    language: 'da',
    intents: ['order_status'],
    asks: ['Hvor er min pakke?'],
    warnings: [],
    lookup: { state: 'found', shop: 'Lampelys', asOf: '2026-11-23T09:00:00Z', retryAfterSeconds: null },
    orders: [order],
    draft: draftOf(messageId),
    ...change,
  }
}

export function mailOf(change: { headers?: string[]; body?: string[]; subject?: string } = {}): RawMail {
  const lines = [
    ...(change.headers ?? []),
    'From: Mads Krogh <mads.krogh@posthus.example>',
    'To: Lampelys <kundeservice@lampelys.example>',
    `Subject: ${change.subject ?? 'Hvor er min pakke?'}`,
    'Message-ID: <first@posthus.example>',
    'Date: Mon, 23 Nov 2026 09:00:00 +0100',
    ...(change.body ?? ['Content-Type: text/plain; charset=utf-8', '', 'Hej, hvor er min pakke? SECRET-CONTENT']),
  ]
  return { bytes: new TextEncoder().encode(lines.join('\r\n')), file: 'mail.eml' }
}
