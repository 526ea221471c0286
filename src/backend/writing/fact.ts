import type { Money, ShipmentStatus } from '../../contract/order.ts'

export type FactValue =
  | { kind: 'name'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'carrier'; text: string }
  | { kind: 'link'; text: string }
  | { kind: 'date'; at: string }
  | { kind: 'money'; money: Money }
  | { kind: 'count'; count: number }
  | { kind: 'shipment-status'; status: ShipmentStatus }
  | { kind: 'order-status'; status: OrderStatus }
  | { kind: 'items'; items: { title: string; quantity: number }[] }

export type OrderStatus = 'cancelled' | 'not_sent' | 'partly_sent' | 'sent' | 'delivered' | 'unknown'

declare const disclosed: unique symbol

/**
 * One thing that may stand in this reply. Only `factSheet` makes one, and only from what the reply's recipients may
 * read, so that nothing else can reach the prompt, the text or the evidence.
 */
export type Fact = {
  readonly [disclosed]: true
  /** unique in its sheet: "order.48706.total" */
  key: string
  label: string
  value: FactValue
  /** the field it was read from */
  source: string
  /** when it was fetched */
  at: string | null
  /** personal values leave as a token without their value */
  personal: boolean
  order: string | null
}

export type FactFields = Omit<Fact, typeof disclosed>
