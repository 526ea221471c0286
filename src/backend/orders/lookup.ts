import type { IdentityLevel, Lookup } from '../../contract/order.ts'
import type { Order } from './order.ts'

/** An order with the reason it is shown; `disclosed` when its facts may stand in a reply to these recipients. */
export type MatchedOrder = { order: Order; match: IdentityLevel; disclosed: boolean }

export type FoundOrders = { lookup: Lookup; orders: MatchedOrder[] }
