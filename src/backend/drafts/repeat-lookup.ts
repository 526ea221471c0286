import type { Mail } from '../../contract/mail.ts'
import type { Lookup } from '../../contract/order.ts'
import type { Reading } from '../../contract/reading.ts'
import { findOrders } from '../orders/find-orders.ts'
import { ordersFingerprint } from '../orders/fingerprint.ts'
import type { FoundOrders } from '../orders/lookup.ts'
import type { Shop } from '../ports/shop.ts'

/** How to find the same orders again without the mail: who asked, the numbers, and the words that proved the writer. */
export type RepeatLookup = {
  state: Lookup['state']
  fingerprint: string
  customer: Reading['customer']
  senderAuth: Reading['senderAuth']
  orderNumbers: string[]
  trackingNumbers: Reading['trackingNumbers']
  proof: string[]
  recipients: string[]
  confirmOrder: string | null
}

export function repeatLookup(
  reading: Reading,
  found: FoundOrders,
  recipients: string[],
  confirmOrder: string | undefined,
): RepeatLookup {
  const proven = found.orders.filter(({ match }) => match === 'number_and_factor').map(({ order }) => order)
  return {
    state: found.lookup.state,
    fingerprint: ordersFingerprint(found.orders),
    customer: reading.customer,
    senderAuth: reading.senderAuth,
    orderNumbers: reading.orderNumbers,
    trackingNumbers: reading.trackingNumbers,
    proof: proven.flatMap(({ customerName, shippingAddress }) => [customerName, shippingAddress?.postalCode ?? '']),
    recipients,
    confirmOrder: confirmOrder ?? null,
  }
}

export type OrdersNow = 'unchanged' | 'changed' | 'unknown'

/** Whether the orders still are what the draft was made from; a shop that does not answer says nothing of them. */
export async function ordersNow(before: RepeatLookup, shop: Shop | null, signal: AbortSignal): Promise<OrdersNow> {
  const { recipients, confirmOrder } = before
  const input = { mail: bareMail, reading: bareReading(before), recipients, confirmOrder: confirmOrder ?? undefined }
  const now = await findOrders(input, shop, signal)
  if (!isAnswer(before.state) || !isAnswer(now.lookup.state)) return 'unknown'
  return ordersFingerprint(now.orders) === before.fingerprint ? 'unchanged' : 'changed'
}

function isAnswer(state: Lookup['state']): boolean {
  return state === 'found' || state === 'not_found' || state === 'no_shop'
}

const bareMail: Mail = {
  messageId: '-',
  threadId: '',
  newestInThread: '',
  from: '',
  replyTo: '',
  to: '',
  cc: '',
  subject: '',
  date: '',
  text: '',
  html: '',
  headers: [],
  attachments: [],
  earlier: [],
  truncated: false,
}

function bareReading(before: RepeatLookup): Reading {
  return {
    customer: before.customer,
    senderAuth: before.senderAuth,
    language: 'unknown',
    replyText: before.proof.join('\n'),
    quotedText: '',
    signature: null,
    hiddenText: null,
    orderNumbers: before.orderNumbers,
    trackingNumbers: before.trackingNumbers,
    intents: [],
    asks: [],
    sentiment: 'neutral',
    containsCpr: false,
    containsCard: false,
    autoReply: false,
  }
}
