import * as z from 'zod'

const text = z.string()
const maybeText = z.nullish(text)
const moment = text.refine((value) => Number.isFinite(Date.parse(value)), 'is not a date and time in ISO 8601')
const maybeMoment = z.nullish(moment)
const amount = z.union([z.number(), text.regex(/^-?\d{1,15}(\.\d{1,6})?$/, 'is not a decimal amount')])
const address = z.string().max(320).includes('@', { error: 'is not an e-mail address' })

const ShipmentRow = z.object({
  carrier: maybeText,
  trackingNumber: maybeText,
  trackingUrl: maybeText,
  status: maybeText,
  shippedAt: maybeMoment,
  deliveredAt: maybeMoment,
  eta: maybeText,
  pickupPoint: maybeText,
})
export type ShipmentRow = z.infer<typeof ShipmentRow>

const OrderRow = z.object({
  orderNumber: z.union([text.min(1), z.number().transform(String)]),
  email: address,
  otherEmails: z.array(address).nullish(),
  customerName: maybeText,
  phone: maybeText,
  shippingAddress: z.nullish(
    z.object({ name: maybeText, street: maybeText, postalCode: maybeText, city: maybeText, country: maybeText }),
  ),
  placedAt: moment,
  cancelledAt: maybeMoment,
  currency: text.regex(/^[A-Z]{3}$/, 'is not a currency code such as DKK'),
  shippingPrice: amount.nullish(),
  discountTotal: amount.nullish(),
  total: amount,
  lineItems: z
    .array(z.object({ title: text, sku: maybeText, quantity: z.number().nullish(), unitPrice: amount.nullish() }))
    .nullish(),
  financialStatus: maybeText,
  fulfillmentStatus: maybeText,
  shipments: z.array(ShipmentRow).nullish(),
  refunds: z.array(z.object({ amount, currency: maybeText, createdAt: moment, status: maybeText })).nullish(),
  returns: z
    .array(z.object({ returnNumber: maybeText, status: maybeText, requestedAt: maybeMoment, receivedAt: maybeMoment }))
    .nullish(),
})
export type OrderRow = z.infer<typeof OrderRow>

/** The file a shop's orders are read from: what is missing gets a plain value, what is wrong is refused. */
export const ShopFile = z.object({
  shop: z.object({
    name: text.min(1),
    domain: maybeText,
    supportEmail: address.nullish(),
    otherInboxes: z.array(address).nullish(),
    linkHosts: z.array(text).nullish(),
    defaultLanguage: maybeText,
    timeZone: maybeText,
    signature: maybeText,
    currencies: z.array(text).nullish(),
    asOf: maybeMoment,
  }),
  orders: z.array(OrderRow),
})
export type ShopFile = z.infer<typeof ShopFile>

/** Reads the file's text, or says in one sentence which field is wrong. */
export function parseShopFile(source: string): ShopFile {
  let json: unknown
  try {
    json = JSON.parse(source)
  } catch {
    throw new Error('The shop file is not JSON.')
  }
  const parsed = ShopFile.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const path = (issue?.path ?? []).map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  throw new Error(`The shop file is wrong at ${path.replace(/^\./, '') || 'its top level'}: ${issue?.message ?? ''}.`)
}
