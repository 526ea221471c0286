import * as z from 'zod/mini'

/** The fifteen things customers write about. */
export const intents = [
  'order_status',
  'delivery_problem',
  'wrong_or_damaged_item',
  'return_or_exchange',
  'refund',
  'cancel_order',
  'change_order',
  'change_address',
  'invoice_or_payment',
  'product_question',
  'discount_or_price',
  'complaint',
  'account_or_privacy',
  'thanks_or_other',
  'not_customer_mail',
] as const
export const Intent = z.enum(intents)
export type Intent = z.infer<typeof Intent>

/** `verified`: DMARC or an aligned DKIM pass from the receiving server; `differs`: replies would go elsewhere. */
export const SenderAuth = z.enum(['verified', 'unverified', 'differs', 'none'])
export type SenderAuth = z.infer<typeof SenderAuth>

export const CustomerSource = z.enum(['from', 'reply_to', 'form_body', 'original_sender', 'unknown'])
export type CustomerSource = z.infer<typeof CustomerSource>
