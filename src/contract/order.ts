import * as z from 'zod/mini'

/** Minor units of the currency (øre, cents), with its ISO 4217 code. */
export const Money = z.object({ minor: z.number(), currency: z.string() })
export type Money = z.infer<typeof Money>

export const shipmentStatuses = [
  'pending',
  'info_received',
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'delivered',
  'attempt_failed',
  'exception',
  'returned',
  'expired',
  'unknown',
] as const
export const ShipmentStatus = z.enum(shipmentStatuses)
export type ShipmentStatus = z.infer<typeof ShipmentStatus>

export const ShipmentView = z.object({
  carrier: z.string(),
  trackingNumber: z.nullable(z.string()),
  trackingUrl: z.nullable(z.string()),
  status: ShipmentStatus,
  shippedAt: z.nullable(z.string()),
  deliveredAt: z.nullable(z.string()),
  eta: z.nullable(z.string()),
  pickupPoint: z.nullable(z.string()),
})

/** How sure we are that the order is the writer's; only the first three may be told in the reply (see orders/identity.ts). */
export const IdentityLevel = z.enum([
  'strong',
  'number_and_factor',
  'confirmed',
  'number_only',
  'email_unverified',
  'ambiguous',
  'none',
])
export type IdentityLevel = z.infer<typeof IdentityLevel>

/** An order as the agent sees it. Where `masked`, name, e-mail and address hold only first letters. */
export const OrderView = z.object({
  shop: z.string(),
  number: z.string(),
  match: IdentityLevel,
  masked: z.boolean(),
  /** facts of this order may stand in the reply */
  disclosed: z.boolean(),
  customerName: z.string(),
  email: z.string(),
  placedAt: z.string(),
  total: Money,
  financialStatus: z.string(),
  fulfillmentStatus: z.string(),
  cancelledAt: z.nullable(z.string()),
  items: z.array(z.object({ title: z.string(), quantity: z.number() })),
  shipments: z.array(ShipmentView),
  refunds: z.array(z.object({ amount: Money, at: z.string() })),
})
export type OrderView = z.infer<typeof OrderView>

/** How the look-up ended: an outage never reads as "no such order". */
export const Lookup = z.object({
  state: z.enum(['found', 'not_found', 'partial', 'unavailable', 'misconfigured', 'no_shop']),
  shop: z.nullable(z.string()),
  asOf: z.nullable(z.string()),
  retryAfterSeconds: z.nullable(z.number()),
})
export type Lookup = z.infer<typeof Lookup>
