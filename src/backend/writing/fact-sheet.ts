import type { FoundOrders, MatchedOrder } from '../orders/lookup.ts'
import type { Order, Shipment } from '../orders/order.ts'
import type { WritingTask } from './composed.ts'
import type { Fact, FactFields, OrderStatus } from './fact.ts'

/** Every fact this reply may tell: of the disclosed orders, and who the customer says they are. */
export function factSheet({ reading, found }: WritingTask): Fact[] {
  const at = found.lookup.asOf
  const customer = reading.customer.name
  return [
    ...(customer
      ? [
          fact({
            key: 'customer.name',
            label: 'name of the customer',
            value: { kind: 'name', text: customer },
            source: 'mail',
            at: null,
            personal: true,
            order: null,
          }),
        ]
      : []),
    ...disclosedOrders(found).flatMap((order) => orderFacts(order, at)),
  ]
}

export function disclosedOrders(found: FoundOrders): Order[] {
  return found.orders.filter(isDisclosed).map(({ order }) => order)
}

const isDisclosed = ({ disclosed }: MatchedOrder) => disclosed === true

export function orderStatusOf(order: Order): OrderStatus {
  if (order.cancelledAt !== null || order.fulfillmentStatus === 'cancelled') return 'cancelled'
  if (order.shipments.length > 0 && order.shipments.every(({ status }) => status === 'delivered'))
    return order.fulfillmentStatus === 'partially_fulfilled' ? 'partly_sent' : 'delivered'
  if (order.fulfillmentStatus === 'fulfilled') return 'sent'
  if (order.fulfillmentStatus === 'partially_fulfilled') return 'partly_sent'
  if (order.shipments.some(({ shippedAt }) => shippedAt !== null)) return 'sent'
  return order.fulfillmentStatus === 'unfulfilled' ? 'not_sent' : 'unknown'
}

type Row = Pick<Fact, 'key' | 'label' | 'value' | 'source' | 'personal'>

function orderFacts(order: Order, at: string | null): Fact[] {
  const row = (key: string, label: string, value: Fact['value'] | null, personal = false): Row[] =>
    value === null ? [] : [{ key, label, value, source: key, personal }]
  const date = (value: string | null) => (value === null ? null : ({ kind: 'date', at: value } as const))
  const text = (kind: 'text' | 'name' | 'code', value: string | null | undefined) =>
    value ? ({ kind, text: value } as const) : null
  const address = order.shippingAddress
  const rows = [
    ...row('number', 'order number', { kind: 'code', text: order.number }),
    ...row('fulfillmentStatus', 'status of the order', { kind: 'order-status', status: orderStatusOf(order) }),
    ...row('placedAt', 'day the order was placed', date(order.placedAt)),
    ...row('cancelledAt', 'day the order was cancelled', date(order.cancelledAt)),
    ...row('total', 'total of the order', { kind: 'money', money: order.total }),
    ...row('shipping', 'shipping price', { kind: 'money', money: order.shipping }),
    ...row('discount', 'discount', order.discount.minor === 0 ? null : { kind: 'money', money: order.discount }),
    ...row('lineItems', 'items', order.lineItems.length === 0 ? null : { kind: 'items', items: order.lineItems }),
    ...row('customerName', 'name on the order', text('name', order.customerName), true),
    ...row('email', 'e-mail on the order', text('text', order.email), true),
    ...row('phone', 'phone on the order', text('text', order.phone), true),
    ...row('shippingAddress.street', 'street of delivery', text('text', address?.street), true),
    ...row('shippingAddress.city', 'postcode and city of delivery', text('text', cityOf(address)), true),
    ...order.lineItems.flatMap((item, index) => [
      ...row(`lineItems.${index}.title`, `item ${index + 1}`, text('text', item.title)),
      ...row(`lineItems.${index}.unitPrice`, `price of item ${index + 1}`, { kind: 'money', money: item.unitPrice }),
    ]),
    ...order.shipments.flatMap((shipment, index) => shipmentRows(shipment, index, row, date, text)),
    ...order.refunds.flatMap(({ amount, at: day }, index) => [
      ...row(`refunds.${index}.amount`, 'amount refunded', { kind: 'money', money: amount }),
      ...row(`refunds.${index}.at`, 'day of the refund', date(day)),
    ]),
    ...order.returns.flatMap((entry, index) => [
      ...row(`returns.${index}.number`, 'return number', text('code', entry.number)),
      ...row(`returns.${index}.requestedAt`, 'day the return was registered', date(entry.requestedAt)),
      ...row(`returns.${index}.receivedAt`, 'day the return was received', date(entry.receivedAt)),
    ]),
  ]
  return rows.map((fields) =>
    fact({
      ...fields,
      key: `order.${order.number}.${fields.key}`,
      source: `order ${order.number}: ${fields.source}`,
      at,
      order: order.number,
    }),
  )
}

function shipmentRows(
  shipment: Shipment,
  index: number,
  row: (key: string, label: string, value: Fact['value'] | null, personal?: boolean) => Row[],
  date: (value: string | null) => Fact['value'] | null,
  text: (kind: 'text' | 'code', value: string | null) => Fact['value'] | null,
): Row[] {
  const key = `shipments.${index}`
  const carrier = shipment.carrier === 'unknown' ? null : ({ kind: 'carrier', text: shipment.carrier } as const)
  const link = shipment.trackingUrl?.startsWith('https://')
    ? ({ kind: 'link', text: shipment.trackingUrl } as const)
    : null
  return [
    ...row(`${key}.status`, 'status of the parcel', { kind: 'shipment-status', status: shipment.status }),
    ...row(`${key}.carrier`, 'carrier', carrier),
    ...row(`${key}.trackingNumber`, 'tracking number', text('code', shipment.trackingNumber), true),
    ...row(`${key}.trackingUrl`, 'tracking link', link, true),
    ...row(`${key}.shippedAt`, 'day the parcel was sent', date(shipment.shippedAt)),
    ...row(`${key}.deliveredAt`, 'day the parcel was delivered', date(shipment.deliveredAt)),
    ...row(`${key}.eta`, 'expected day of delivery', date(shipment.eta)),
    ...row(`${key}.pickupPoint`, 'pickup point', text('text', shipment.pickupPoint), true),
  ]
}

function cityOf(address: Order['shippingAddress'] | undefined): string | null {
  return address ? `${address.postalCode} ${address.city}`.trim() : null
}

const fact = (fields: FactFields): Fact => fields as Fact
