import type { IdentityLevel } from '../../contract/order.ts'
import { exactEmail, sameOrderNumber, sameTrackingNumber } from './exact.ts'
import type { Order } from './order.ts'

/** All that a mail proves or claims about who writes and which order is meant. */
export type Claim = {
  /** the customer's address, null when nobody could be named */
  email: string | null
  /** the receiving server proved the address */
  verified: boolean
  /** lower-case addresses a reply would go to */
  recipients: string[]
  orderNumbers: string[]
  trackingNumbers: string[]
  /** words of the mail outside what was hidden */
  words: string
  confirmOrder: string | null
}

/** Levels whose orders may be told in the reply and are shown unmasked. */
const known: ReadonlySet<IdentityLevel> = new Set<IdentityLevel>(['strong', 'number_and_factor', 'confirmed'])
export const isKnown = (level: IdentityLevel) => known.has(level)

/** How sure it is that this order is the writer's. A shop's hit that nothing in the mail supports is `none`. */
export function identityOf(order: Order, claim: Claim): IdentityLevel {
  const email = claim.email === null ? null : exactEmail(claim.email)
  const own = email !== null && belongsTo(order, email)
  const only = claim.recipients.length === 1 && belongsTo(order, claim.recipients[0]!)
  if ((own && claim.verified) || only) return 'strong'
  if (claim.confirmOrder !== null && sameOrderNumber(claim.confirmOrder, order.number)) return 'confirmed'
  const named = claim.orderNumbers.some((number) => sameOrderNumber(number, order.number))
  if (named && hasFactor(order, claim.words)) return 'number_and_factor'
  if (own) return 'email_unverified'
  if (named || hasParcel(order, claim)) return 'number_only'
  return 'none'
}

/** Whether everybody who would read the reply may read this order; a confirmed order also covers its confirmed writer. */
export function mayBeTold(order: Order, level: IdentityLevel, claim: Claim): boolean {
  if (!isKnown(level) || claim.recipients.length === 0) return false
  const writer = level === 'confirmed' && claim.email !== null ? exactEmail(claim.email) : null
  return claim.recipients.every((recipient) => belongsTo(order, recipient) || exactEmail(recipient) === writer)
}

/** Whether the mail speaks of this order by its number or by a parcel of it. */
export function isNamed(order: Order, claim: Claim): boolean {
  return claim.orderNumbers.some((number) => sameOrderNumber(number, order.number)) || hasParcel(order, claim)
}

export function belongsTo(order: Order, address: string): boolean {
  const wanted = exactEmail(address)
  return wanted.includes('@') && [order.email, ...order.otherEmails].some((email) => exactEmail(email) === wanted)
}

function hasParcel(order: Order, claim: Claim): boolean {
  return order.shipments.some(
    ({ trackingNumber }) =>
      trackingNumber !== null && claim.trackingNumbers.some((number) => sameTrackingNumber(number, trackingNumber)),
  )
}

/** The postcode or the whole surname stands in the mail as a word of its own. */
function hasFactor(order: Order, words: string): boolean {
  const text = ` ${plainWords(words)} `
  const surname = plainWords(order.customerName.trim().split(/\s+/).slice(1).at(-1) ?? '')
  const postcode = plainWords(order.shippingAddress?.postalCode ?? '')
  return [surname, postcode].some((factor) => factor.length >= 3 && text.includes(` ${factor} `))
}

function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
}
