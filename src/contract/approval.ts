import * as z from 'zod/mini'
import { limits } from './limits.ts'

/** The state of the mailbox the agent acts on, compared with what the draft was made from. */
export const MailState = z.object({
  messageId: z.string().check(z.maxLength(200)),
  threadId: z.string().check(z.maxLength(200)),
  newestInThread: z.string().check(z.maxLength(200)),
  from: z.string(),
  replyTo: z.string(),
  to: z.string(),
  cc: z.string(),
})
export type MailState = z.infer<typeof MailState>

export const ApproveRequest = z.object({
  draftId: z.string().check(z.maxLength(64)),
  version: z.number(),
  /** digest of the draft that was on the agent's screen */
  seen: z.string().check(z.maxLength(128)),
  /** the text as the agent left it */
  text: z.string().check(z.maxLength(limits.replyCharacters)),
  /** the agent ticked "I checked the marked places" */
  findingsChecked: z.boolean(),
  mail: MailState,
})
export type ApproveRequest = z.infer<typeof ApproveRequest>

/** A reply a person approved: the only thing the add-on may put into Gmail. */
export const ApprovedReply = z.object({
  draftId: z.string(),
  approvalId: z.string(),
  text: z.string(),
  html: z.string(),
  /** the same text was approved before: the add-on looks whether it is in Gmail already */
  repeated: z.boolean(),
})
export type ApprovedReply = z.infer<typeof ApprovedReply>
