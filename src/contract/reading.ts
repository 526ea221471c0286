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

/** What pure code understood of a mail. Texts are the customer's own words; numbers are digits as shops store them. */
export const Reading = z.object({
  customer: z.object({
    email: z.nullable(z.string()),
    name: z.nullable(z.string()),
    source: z.enum(['from', 'reply_to', 'form_body', 'original_sender', 'unknown']),
  }),
  senderAuth: SenderAuth,
  /** ISO 639-1 code, or "unknown" */
  language: z.string(),
  replyText: z.string(),
  quotedText: z.string(),
  signature: z.nullable(z.string()),
  hiddenText: z.nullable(z.string()),
  orderNumbers: z.array(z.string()),
  trackingNumbers: z.array(z.object({ number: z.string(), carrier: z.nullable(z.string()), confidence: z.number() })),
  intents: z.array(z.object({ intent: Intent, sentence: z.string() })),
  asks: z.array(z.string()),
  sentiment: z.enum(['negative', 'neutral', 'positive']),
  containsCpr: z.boolean(),
  containsCard: z.boolean(),
  autoReply: z.boolean(),
})
export type Reading = z.infer<typeof Reading>
