import type { Intent } from '../../contract/intent.ts'
import type { Order, Shipment } from '../orders/order.ts'
import { orderStatusOf } from './fact-sheet.ts'
import { dayOf, formatDate, formatFact, formatMoney, type Manner } from './format-fact.ts'
import { statusWords } from './status-words.ts'
import type { Phrases } from './templates/phrases.ts'

const parcelIntents: ReadonlySet<Intent> = new Set<Intent>([
  'order_status',
  'delivery_problem',
  'change_address',
  'change_order',
  'cancel_order',
])

const moneyIntents: ReadonlySet<Intent> = new Set<Intent>(['refund', 'return_or_exchange', 'cancel_order'])

/** What the facts of one told order say about this matter, as sentences. */
export function orderSentences(order: Order, intent: Intent, phrases: Phrases, manner: Manner): string[] {
  if (intent === 'invoice_or_payment')
    return [phrases.order.total(order.number, formatMoney(order.total, manner.language))]
  const parcel = parcelIntents.has(intent) ? parcelSentences(order, phrases, manner) : []
  const money = moneyIntents.has(intent) ? moneySentences(order, phrases, manner) : []
  return [...parcel, ...money]
}

export function refundsMade(order: Order): Order['refunds'] {
  return order.refunds.filter(({ status }) => !/fail|pending|cancel/i.test(status))
}

/** Every parcel of the order moves as it should, and its day has not passed. */
export function isOnTime(order: Order, { timeZone, today }: Manner): boolean {
  const now = dayOf(today.toISOString(), timeZone) ?? ''
  return (
    order.shipments.length > 0 &&
    order.shipments.every(({ status, eta }) => {
      const due = eta === null ? null : dayOf(eta, timeZone)
      return movingStatuses.has(status) && due !== null && due >= now
    })
  )
}

const movingStatuses: ReadonlySet<string> = new Set(['info_received', 'in_transit', 'out_for_delivery'])

function moneySentences(order: Order, phrases: Phrases, manner: Manner): string[] {
  const returns = order.returns.flatMap(({ requestedAt, receivedAt }) => {
    if (receivedAt !== null) return [phrases.order.returnReceived(formatDate(receivedAt, manner))]
    return requestedAt === null ? [] : [phrases.order.returnRegistered(formatDate(requestedAt, manner))]
  })
  const refunds = refundsMade(order).map(({ amount, at }) =>
    phrases.order.refunded(formatMoney(amount, manner.language), formatDate(at, manner)),
  )
  return [...returns, ...refunds]
}

function parcelSentences(order: Order, phrases: Phrases, manner: Manner): string[] {
  const { number, placedAt, cancelledAt, shipments } = order
  const date = (at: string | null) => (at === null ? null : formatDate(at, manner))
  const status = orderStatusOf(order)
  if (status === 'cancelled') return [phrases.order.cancelled(number, date(cancelledAt))]
  if (status === 'not_sent') return [phrases.order.notSent(number, formatDate(placedAt, manner))]
  const first = shipments[0]
  const carrier = carrierOf(first, manner)
  const opening =
    status === 'partly_sent'
      ? phrases.order.partlySent(number)
      : first
        ? phrases.order.sent(number, date(first.shippedAt), carrier)
        : phrases.order.unknown(number)
  return [opening, ...shipments.flatMap((shipment) => shipmentSentences(shipment, phrases, manner))]
}

function shipmentSentences(shipment: Shipment, phrases: Phrases, manner: Manner): string[] {
  const { order } = phrases
  const carrier = carrierOf(shipment, manner)
  const words = statusWords[manner.language] ?? statusWords.en!
  const sentences: string[] = []
  const arrived = shipment.status === 'delivered'
  if (arrived) {
    sentences.push(order.delivered(shipment.deliveredAt && formatDate(shipment.deliveredAt, manner), carrier))
  } else if (shipment.status !== 'unknown') sentences.push(order.status(carrier, words.shipment[shipment.status]))
  if (shipment.status === 'available_for_pickup' && shipment.pickupPoint)
    sentences.push(order.pickup(shipment.pickupPoint))
  const due = shipment.eta === null || arrived ? null : dayOf(shipment.eta, manner.timeZone)
  if (due !== null && shipment.eta !== null) {
    const today = dayOf(manner.today.toISOString(), manner.timeZone) ?? ''
    const day = formatDate(shipment.eta, manner)
    sentences.push(due < today ? order.late(day) : order.expected(day))
  }
  if (!arrived && shipment.trackingUrl?.startsWith('https://')) sentences.push(order.follow(shipment.trackingUrl))
  else if (!arrived && shipment.trackingNumber) sentences.push(order.tracking(shipment.trackingNumber))
  return sentences
}

function carrierOf(shipment: Shipment | undefined, manner: Manner): string | null {
  if (shipment === undefined || shipment.carrier === 'unknown') return null
  return formatFact({ kind: 'carrier', text: shipment.carrier }, manner)
}
