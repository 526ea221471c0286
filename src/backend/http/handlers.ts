import type { ReplyOf, RequestOf, RouteName } from '../../contract/routes.ts'
import { approveDraft } from '../drafts/approve-draft.ts'
import { discardDraft } from '../drafts/discard-draft.ts'
import type { DraftTools } from '../drafts/draft-tools.ts'
import { getDraft } from '../drafts/get-draft.ts'
import { writeDraft } from '../drafts/write-draft.ts'
import { openMessage } from '../messages/open-message.ts'
import { type AccountTools, giveConsent, me, register, withdrawConsent } from '../tenants/account.ts'
import { agentOf, type Caller } from './caller.ts'

/** A route without a handler does not compile. */
export type Handlers = { [R in RouteName]: (caller: Caller, request: RequestOf<R>) => Promise<ReplyOf<R>> }

export function createHandlers(tools: DraftTools & AccountTools): Handlers {
  return {
    me: ({ person }) => me(person, tools),
    register: ({ person }, request) => register(person, request, tools),
    giveConsent: ({ person }, request) => giveConsent(person, request, tools),
    withdrawConsent: ({ person }) => withdrawConsent(person, tools),
    openMessage: (caller, request) => openMessage(agentOf(caller), request, tools),
    getDraft: (caller, request) => getDraft(agentOf(caller), request, tools),
    writeDraft: (caller, request) => writeDraft(agentOf(caller), request, tools),
    approveDraft: (caller, request) => approveDraft(agentOf(caller), request, tools),
    discardDraft: (caller, request) => discardDraft(agentOf(caller), request, tools),
  }
}
