import type { Money, ShipmentStatus } from '../../contract/order.ts'
import { shipmentStatuses } from '../../contract/order.ts'
import { exactEmail } from '../orders/exact.ts'
import type { Order, Shipment } from '../orders/order.ts'
import type { OrderRow, ShipmentRow } from './shop-file.ts'

/** Words other systems use for our shipment statuses. */
const statusWords: Record<string, ShipmentStatus> = {
  label_created: 'info_received',
  label_printed: 'info_received',
  confirmed: 'info_received',
  ready_to_ship: 'pending',
  shipped: 'in_transit',
  on_its_way: 'in_transit',
  ready_for_pickup: 'available_for_pickup',
  at_pickup_point: 'available_for_pickup',
  attempted_delivery: 'attempt_failed',
  failed_attempt: 'attempt_failed',
  failure: 'exception',
  lost: 'exception',
  damaged: 'exception',
  return_to_sender: 'returned',
  returned_to_sender: 'returned',
  picked_up: 'delivered',
}

export function orderOf(row: OrderRow, shop: string): Order {
  const money = (amount: number | string | null | undefined, currency = row.currency) => moneyOf(amount ?? 0, currency)
  const address = row.shippingAddress
  return {
    shop,
    number: row.orderNumber.trim(),
    email: exactEmail(row.email),
    otherEmails: (row.otherEmails ?? []).map(exactEmail),
    customerName: row.customerName ?? address?.name ?? '',
    phone: row.phone ?? null,
    shippingAddress: address
      ? {
          name: address.name ?? '',
          street: address.street ?? '',
          postalCode: address.postalCode ?? '',
          city: address.city ?? '',
          country: address.country ?? '',
        }
      : null,
    placedAt: row.placedAt,
    cancelledAt: row.cancelledAt ?? null,
    currency: row.currency,
    total: money(row.total),
    shipping: money(row.shippingPrice),
    discount: money(row.discountTotal),
    lineItems: (row.lineItems ?? []).map((item) => ({
      title: item.title,
      sku: item.sku ?? null,
      quantity: item.quantity ?? 1,
      unitPrice: money(item.unitPrice),
    })),
    financialStatus: row.financialStatus ?? 'unknown',
    fulfillmentStatus: row.fulfillmentStatus ?? 'unknown',
    shipments: (row.shipments ?? []).map(shipmentOf),
    refunds: (row.refunds ?? []).map((refund) => ({
      amount: money(refund.amount, refund.currency ?? row.currency),
      at: refund.createdAt,
      status: refund.status ?? 'unknown',
    })),
    returns: (row.returns ?? []).map((entry) => ({
      number: entry.returnNumber ?? '',
      status: entry.status ?? 'unknown',
      requestedAt: entry.requestedAt ?? null,
      receivedAt: entry.receivedAt ?? null,
    })),
  }
}

/** A decimal amount in the currency's minor units, counted on its digits so that no cent is lost to binary fractions. */
export function moneyOf(amount: number | string, currency: string): Money {
  const exponent = exponentOf(currency)
  const [whole = '0', fraction = ''] = (typeof amount === 'number' ? amount.toFixed(6) : amount).split('.')
  const digits = `${fraction}000000`
  const minor = Number(`${whole}${digits.slice(0, exponent)}`)
  const roundUp = Number(digits[exponent] ?? '0') >= 5 ? 1 : 0
  return { minor: minor < 0 || whole.startsWith('-') ? minor - roundUp : minor + roundUp, currency }
}

function exponentOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

function shipmentOf(row: ShipmentRow): Shipment {
  return {
    carrier: row.carrier ?? 'unknown',
    trackingNumber: row.trackingNumber ?? null,
    trackingUrl: row.trackingUrl ?? null,
    status: statusOf(row.status ?? ''),
    shippedAt: row.shippedAt ?? null,
    deliveredAt: row.deliveredAt ?? null,
    eta: row.eta ?? null,
    pickupPoint: row.pickupPoint ?? null,
  }
}

function statusOf(word: string): ShipmentStatus {
  const plain = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
  return shipmentStatuses.find((status) => status === plain) ?? statusWords[plain] ?? 'unknown'
}
