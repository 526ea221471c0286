import * as z from 'zod/mini'
import { CustomerSource, Intent, SenderAuth } from './intent.ts'

/** What pure code understood of a mail. Texts are the customer's own words; numbers are digits as shops store them. */
export const Reading = z.object({
  customer: z.object({
    email: z.nullable(z.string()),
    name: z.nullable(z.string()),
    source: CustomerSource,
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
