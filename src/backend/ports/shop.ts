import type { Order } from '../orders/order.ts'

/** What a mail gives to search by: exact e-mails, order numbers and tracking numbers. */
export type OrderQuery = { emails: string[]; orderNumbers: string[]; trackingNumbers: string[] }

/** A look-up ends in exactly one of these; only `not_found` says that there is no such order. */
export type ShopAnswer =
  | { kind: 'found'; orders: Order[]; asOf: string }
  | { kind: 'not_found'; asOf: string }
  | { kind: 'partial'; orders: Order[]; asOf: string; reason: string }
  | { kind: 'unavailable'; reason: string; retryAfterSeconds: number | null }
  | { kind: 'misconfigured'; reason: string }

/** What the reader and the writer may know of a shop without asking for an order. */
export type ShopProfile = {
  name: string
  /** lower-case addresses that are the shop's own, never a customer's */
  inboxes: string[]
  /** lower-case domains the shop writes from */
  domains: string[]
  /** hosts a reply may link to */
  linkHosts: string[]
  defaultLanguage: string
  /** IANA time zone dates are written in */
  timeZone: string
  signature: string | null
  /** lengths and ranges of the shop's own order numbers, learned from its orders */
  orderNumbers?: readonly { length: number; low: number; high: number }[]
}

export type Shop = {
  profile: ShopProfile
  /** Never throws: a failure is an answer. Stops at the signal and says `unavailable`. */
  find(query: OrderQuery, signal: AbortSignal): Promise<ShopAnswer>
}
