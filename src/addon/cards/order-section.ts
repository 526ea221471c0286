import type { Lookup, OrderView } from '../../contract/order.ts'
import { here } from '../actions.ts'
import { escaped } from '../text/escape.ts'
import { dayText, money, type View } from '../text/view.ts'
import { wordFor } from '../text/words.ts'
import { button, buttons, fact, folded, marked, paragraph, type Section, section } from './widgets.ts'

/** How the look-up ended, when there is something to say about it. */
export function lookupSection({ words }: View, lookup: Lookup): Section | null {
  if (lookup.state === 'found') return null
  const said = words.lookup[lookup.state]
  const text = typeof said === 'string' ? said : said(escaped(lookup.shop ?? words.lookup.theShop))
  const helps = lookup.state === 'unavailable' || lookup.state === 'partial'
  return section([
    helps || lookup.state === 'misconfigured' ? marked('store', text) : paragraph(text),
    helps && lookup.retryAfterSeconds ? paragraph(words.retryIn(lookup.retryAfterSeconds)) : null,
    helps ? buttons(button(words.again, 'onMessageReload', here)) : null,
  ])
}

/** The answer first: where the parcel is; the rest of the order can be unfolded. */
export function orderSection(view: View, order: OrderView): Section | null {
  const { words } = view
  const parcels = order.shipments.flatMap((shipment) => parcel(view, shipment))
  const items = order.items.map(({ title, quantity }) => `${quantity} × ${escaped(title)}`).join('<br>')
  const status = [order.financialStatus, order.fulfillmentStatus].map((code) => wordFor(words.orderStatus, code))
  const seen = [
    order.cancelledAt ? paragraph(`<b>${words.order.cancelled(dayText(view, order.cancelledAt))}</b>`) : null,
    ...(order.masked ? [marked('person', words.match[order.match])] : []),
    ...(parcels.length > 0 ? parcels : [paragraph(words.order.noParcel)]),
    order.masked ? buttons(button(words.order.confirm, 'onWriteDraft', { confirmOrder: order.number })) : null,
  ]
  const more = [
    fact(words.order.items, items),
    fact(words.order.total, money(view, order.total), status.filter(Boolean).join(', ')),
    ...order.refunds.map(({ amount, at }) => fact('', words.order.refunded(money(view, amount), dayText(view, at)))),
    fact(words.order.placed, dayText(view, order.placedAt)),
    fact(words.order.customer, escaped([order.customerName, order.email].filter(Boolean).join(', '))),
    order.masked ? null : paragraph(words.match[order.match]),
    order.masked || order.disclosed ? null : paragraph(words.order.notTold),
  ]
  // An order the reply does not tell of, though it is the writer's, is one line until it is unfolded.
  const shown = order.masked || order.disclosed ? seen.filter((widget) => widget !== null).length : 1
  return folded([...seen, ...more], `<b>${escaped(words.order.title(order.number))}</b>`, shown)
}

function parcel(view: View, shipment: OrderView['shipments'][number]) {
  const { words } = view
  const { order } = words
  const when = shipment.deliveredAt
    ? dayText(view, shipment.deliveredAt)
    : shipment.eta
      ? order.eta(dayText(view, shipment.eta))
      : shipment.shippedAt
        ? order.shipped(dayText(view, shipment.shippedAt))
        : ''
  const status = `<b>${words.shipment[shipment.status]}</b>${when ? ` ${escaped(when)}` : ''}`
  return [
    fact(order.parcel(carrierName(shipment.carrier)), status),
    fact(order.tracking, escaped(shipment.trackingNumber ?? '')),
    fact(order.pickup, escaped(shipment.pickupPoint ?? '')),
  ]
}

const carriers: Record<string, string> = {
  gls: 'GLS',
  postnord: 'PostNord',
  dao: 'dao',
  bring: 'Bring',
  dhl: 'DHL',
  ups: 'UPS',
  fedex: 'FedEx',
  dpd: 'DPD',
}

function carrierName(code: string): string {
  return carriers[code.toLowerCase()] ?? code
}
