import * as z from 'zod/mini'

/** One earlier mail of the thread, trimmed. */
export const EarlierMail = z.object({
  from: z.string(),
  to: z.string(),
  date: z.string(),
  text: z.string(),
})
export type EarlierMail = z.infer<typeof EarlierMail>

/**
 * An opened mail as the add-on sends it. Address fields are header values as Gmail gives them ("Name <a@b>", several
 * separated by commas), `date` is ISO 8601 or empty, `headers` are the few the backend reads, in the order they stand
 * in the mail, topmost first.
 */
export const Mail = z.object({
  messageId: z.string().check(z.minLength(1), z.maxLength(200)),
  threadId: z.string().check(z.maxLength(200)),
  /** id of the thread's newest mail: what an approval is checked against */
  newestInThread: z.string().check(z.maxLength(200)),
  from: z.string(),
  replyTo: z.string(),
  to: z.string(),
  cc: z.string(),
  subject: z.string(),
  date: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.array(z.tuple([z.string(), z.string()])).check(z.maxLength(100)),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.number() })).check(z.maxLength(200)),
  earlier: z.array(EarlierMail).check(z.maxLength(50)),
  /** true when text, HTML or earlier mails were cut to fit */
  truncated: z.boolean(),
})
export type Mail = z.infer<typeof Mail>

/** Header names the add-on sends along (RFC 8601, 3834, 2919, 5322; X- names as Google Groups and mailers write them). */
export const sentHeaders = [
  'Authentication-Results',
  'Auto-Submitted',
  'Precedence',
  'List-Id',
  'List-Unsubscribe',
  'X-Auto-Response-Suppress',
  'X-Autoreply',
  'X-Original-Sender',
  'X-Original-From',
  'X-Failed-Recipients',
  'Return-Path',
  'Sender',
  'Message-ID',
  'In-Reply-To',
  'Content-Language',
  'Content-Type',
] as const
