import * as z from 'zod/mini'
import { Draft } from './draft.ts'
import { CustomerSource, Intent, SenderAuth } from './intent.ts'
import { Lookup, OrderView } from './order.ts'

export const warningKinds = [
  'reply-to-differs',
  'sender-unverified',
  'several-recipients',
  'hidden-text',
  'instructions-to-ai',
  'cpr-number',
  'card-number',
  'auto-reply',
  'not-customer-mail',
  'unreadable',
  'truncated',
] as const
export const Warning = z.object({ kind: z.enum(warningKinds), detail: z.nullable(z.string()) })
export type Warning = z.infer<typeof Warning>

/** What the panel shows of an opened mail. */
export const Briefing = z.object({
  messageId: z.string(),
  customer: z.object({
    email: z.nullable(z.string()),
    name: z.nullable(z.string()),
    source: CustomerSource,
    auth: SenderAuth,
  }),
  /** where a reply would go: To and Cc, lower-case addresses */
  recipients: z.array(z.string()),
  language: z.string(),
  intents: z.array(Intent),
  asks: z.array(z.string()),
  warnings: z.array(Warning),
  lookup: Lookup,
  orders: z.array(OrderView),
  draft: Draft,
})
export type Briefing = z.infer<typeof Briefing>
