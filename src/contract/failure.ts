import * as z from 'zod/mini'

/**
 * Every way a call can fail, with its HTTP status. Codes with status 0 never cross the wire: the add-on itself
 * notices them. The add-on has a card for each code.
 */
export const failureStatus = {
  'bad-request': 422,
  'too-large': 413,
  'sign-in': 401,
  'not-registered': 403,
  'consent-needed': 403,
  'not-allowed': 403,
  'not-found': 404,
  changed: 409,
  'not-ready': 409,
  'findings-open': 409,
  busy: 429,
  internal: 500,
  unavailable: 503,
  'backend-down': 0,
  'backend-slow': 0,
  'unreadable-answer': 0,
  'scope-missing': 0,
  'empty-message': 0,
} as const

export type FailureCode = keyof typeof failureStatus
export const failureCodes = Object.keys(failureStatus) as [FailureCode, ...FailureCode[]]

/** What moved between the draft the agent saw and the moment of approval. */
export const Moved = z.enum(['newer-mail', 'recipients', 'order', 'draft', 'message'])
export type Moved = z.infer<typeof Moved>

export const FailureReply = z.object({
  failure: z.enum(failureCodes),
  /** one English sentence for logs and developers; the add-on shows its own words for the code */
  message: z.string(),
  moved: z.optional(z.array(Moved)),
  /** kinds of the findings that are still open, see draft.ts */
  findings: z.optional(z.array(z.string())),
  fields: z.optional(z.array(z.string())),
  retryAfterSeconds: z.optional(z.number()),
})
export type FailureReply = z.infer<typeof FailureReply>
