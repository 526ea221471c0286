import * as z from 'zod/mini'
import { ConsentRequest, Me, RegisterRequest } from './account.ts'
import { ApprovedReply, ApproveRequest } from './approval.ts'
import { Briefing } from './briefing.ts'
import { Draft, Wishes } from './draft.ts'
import { Mail } from './mail.ts'

const route = <Q extends z.ZodMiniType, A extends z.ZodMiniType, const N extends Need>(
  path: string,
  need: N,
  request: Q,
  reply: A,
) => ({ method: 'POST' as const, path, need, request, reply })

/** What a caller must have done before: signed in, registered a company, agreed to the disclosure. */
export type Need = 'identity' | 'company' | 'consent'

/** The whole contract: name -> path, what the caller needs, request, reply. Both sides are typed by it. */
export const routes = {
  me: route('/v1/me', 'identity', z.object({}), Me),
  register: route('/v1/register', 'identity', RegisterRequest, Me),
  giveConsent: route('/v1/consent/give', 'identity', ConsentRequest, Me),
  withdrawConsent: route('/v1/consent/withdraw', 'identity', z.object({}), Me),
  openMessage: route('/v1/messages/open', 'consent', z.object({ mail: Mail }), Briefing),
  /** `waitSeconds`: how long the answer may wait for a draft that is being written, 0 to 18 */
  getDraft: route(
    '/v1/drafts/get',
    'consent',
    z.object({ messageId: z.string().check(z.maxLength(200)), waitSeconds: z.number().check(z.gte(0), z.lte(18)) }),
    Draft,
  ),
  writeDraft: route('/v1/drafts/write', 'consent', z.object({ mail: Mail, wishes: Wishes }), Draft),
  approveDraft: route('/v1/drafts/approve', 'consent', ApproveRequest, ApprovedReply),
  discardDraft: route('/v1/drafts/discard', 'consent', z.object({ draftId: z.string().check(z.maxLength(64)) }), Draft),
} as const

export type RouteName = keyof typeof routes
export type RequestOf<R extends RouteName> = z.infer<(typeof routes)[R]['request']>
export type ReplyOf<R extends RouteName> = z.infer<(typeof routes)[R]['reply']>
