import type { Mail } from '../../contract/mail.ts'
import type { Lookup } from '../../contract/order.ts'
import type { Reading } from '../../contract/reading.ts'
import type { OrderQuery, Shop, ShopAnswer } from '../ports/shop.ts'
import { exactEmail, sameOrderNumber } from './exact.ts'
import { type Claim, identityOf, isKnown, isNamed, mayBeTold } from './identity.ts'
import type { FoundOrders, MatchedOrder } from './lookup.ts'
import type { Order } from './order.ts'

type Input = { mail: Mail; reading: Reading; recipients: string[]; confirmOrder?: string | undefined }

/** Asks the shop and decides, for every order it names, whose it is and whether the reply may tell of it. */
export async function findOrders(input: Input, shop: Shop | null, signal: AbortSignal): Promise<FoundOrders> {
  if (shop === null) return { lookup: lookup('no_shop', null), orders: [] }
  const claim = claimOf(input)
  const answer = await ask(shop, queryOf(claim), signal)
  switch (answer.kind) {
    case 'found':
    case 'partial': {
      const orders = matchOrders(answer.orders, claim)
      const state = answer.kind === 'partial' ? 'partial' : orders.length > 0 ? 'found' : 'not_found'
      return { lookup: lookup(state, shop, answer.asOf), orders }
    }
    case 'not_found':
      return { lookup: lookup('not_found', shop, answer.asOf), orders: [] }
    case 'unavailable':
      return { lookup: lookup('unavailable', shop, null, answer.retryAfterSeconds), orders: [] }
    case 'misconfigured':
      return { lookup: lookup('misconfigured', shop), orders: [] }
  }
}

/**
 * Every hit is judged again here, whatever the shop says it matched. Of a known customer's orders the reply tells
 * those the mail names; when it names none, the open ones, or else the newest; when it names only others, none,
 * because telling of a different order than the one asked about would be a guess.
 */
export function matchOrders(hits: Order[], claim: Claim): MatchedOrder[] {
  const judged = hits
    .map((order) => ({ order, match: identityOf(order, claim) }))
    .filter(({ match }) => match !== 'none')
    .sort((a, b) => b.order.placedAt.localeCompare(a.order.placedAt) || a.order.number.localeCompare(b.order.number))
  const unsure = judged.filter(({ match }) => !isKnown(match))
  const owners = new Set(unsure.map(({ order }) => exactEmail(order.email)))
  const ambiguous = unsure.length > 1 && owners.size > 1 && unsure.length === judged.length
  const meant = meantOrders(
    judged.filter(({ match }) => isKnown(match)).map(({ order }) => order),
    claim,
  )
  return judged.map(({ order, match }) => ({
    order,
    match: ambiguous ? 'ambiguous' : match,
    disclosed: meant.has(order) && mayBeTold(order, match, claim),
  }))
}

function meantOrders(orders: Order[], claim: Claim): Set<Order> {
  const { confirmOrder } = claim
  const confirmed = orders.filter((order) => confirmOrder !== null && sameOrderNumber(order.number, confirmOrder))
  if (confirmed.length > 0) return new Set(confirmed)
  if (claim.orderNumbers.length > 0) return new Set(orders.filter((order) => isNamed(order, claim)))
  const byParcel = orders.filter((order) => isNamed(order, claim))
  if (byParcel.length > 0) return new Set(byParcel)
  const open = orders.filter(isOpen)
  return new Set(open.length > 0 ? open.slice(0, mostOpenOrders) : orders.slice(0, 1))
}

const mostOpenOrders = 3

function isOpen(order: Order): boolean {
  if (order.cancelledAt !== null) return false
  const arrived = order.shipments.length > 0 && order.shipments.every(({ status }) => status === 'delivered')
  return !arrived || order.returns.some(({ receivedAt }) => receivedAt === null)
}

function claimOf({ mail, reading, recipients, confirmOrder }: Input): Claim {
  return {
    email: reading.customer.email,
    verified: reading.senderAuth === 'verified',
    recipients,
    orderNumbers: reading.orderNumbers,
    trackingNumbers: reading.trackingNumbers.map(({ number }) => number),
    words: [mail.subject, reading.replyText, reading.signature ?? '', reading.customer.name ?? ''].join('\n'),
    confirmOrder: confirmOrder?.trim() || null,
  }
}

function queryOf(claim: Claim): OrderQuery {
  const only = claim.recipients.length === 1 ? claim.recipients : []
  const emails = [...(claim.email === null ? [] : [claim.email]), ...only].map(exactEmail)
  const numbers = [...claim.orderNumbers, ...(claim.confirmOrder === null ? [] : [claim.confirmOrder])]
  return {
    emails: [...new Set(emails)],
    orderNumbers: [...new Set(numbers)],
    trackingNumbers: claim.trackingNumbers,
  }
}

/** A shop that breaks its promise never to throw, or that outlasts the signal, is unavailable and nothing else. */
async function ask(shop: Shop, query: OrderQuery, signal: AbortSignal): Promise<ShopAnswer> {
  const late: ShopAnswer = { kind: 'unavailable', reason: 'The shop did not answer in time.', retryAfterSeconds: null }
  if (signal.aborted) return late
  let stop = () => {}
  const aborted = new Promise<ShopAnswer>((resolve) => {
    stop = () => resolve(late)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([shop.find(query, signal), aborted])
  } catch {
    return { kind: 'unavailable', reason: 'The shop could not be asked.', retryAfterSeconds: null }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function lookup(
  state: Lookup['state'],
  shop: Shop | null,
  asOf: string | null = null,
  retryAfterSeconds: number | null = null,
): Lookup {
  return { state, shop: shop?.profile.name ?? null, asOf, retryAfterSeconds }
}
