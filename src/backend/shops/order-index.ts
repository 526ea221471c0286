import { exactEmail } from '../orders/exact.ts'
import type { Order } from '../orders/order.ts'
import type { OrderQuery } from '../ports/shop.ts'

export type OrderIndex = { find(query: OrderQuery): Order[] }

/** Orders by e-mail, number and tracking number, so that a shop of any size answers at once. */
export function indexOrders(orders: Order[]): OrderIndex {
  const byEmail = new Map<string, Order[]>()
  const byNumber = new Map<string, Order[]>()
  const byParcel = new Map<string, Order[]>()
  for (const order of orders) {
    for (const email of new Set([order.email, ...order.otherEmails].map(exactEmail))) add(byEmail, email, order)
    for (const key of numberKeys(order.number)) add(byNumber, key, order)
    for (const { trackingNumber } of order.shipments) if (trackingNumber) add(byParcel, plain(trackingNumber), order)
  }
  return {
    find(query) {
      const hits = [
        ...query.emails.flatMap((email) => byEmail.get(exactEmail(email)) ?? []),
        ...query.orderNumbers.flatMap((number) => numberKeys(number).flatMap((key) => byNumber.get(key) ?? [])),
        ...query.trackingNumbers.flatMap((number) => byParcel.get(plain(number)) ?? []),
      ]
      return [...new Set(hits)]
    },
  }
}

function add(index: Map<string, Order[]>, key: string, order: Order): void {
  const list = index.get(key)
  if (list) list.push(order)
  else index.set(key, [order])
}

function numberKeys(number: string): string[] {
  const key = plain(number)
  const digits = /^[A-Z]{1,4}(\d{4,})$/.exec(key)?.[1]
  return [key, ...(digits ? [digits] : [])].filter((entry) => entry !== '')
}

function plain(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
