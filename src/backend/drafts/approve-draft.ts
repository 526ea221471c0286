import { randomUUID } from 'node:crypto'
import type { ApprovedReply, ApproveRequest, MailState } from '../../contract/approval.ts'
import { findingSeverity } from '../../contract/draft.ts'
import type { Moved } from '../../contract/failure.ts'
import { Failure } from '../failure.ts'
import { replyRecipients } from '../messages/recipients.ts'
import { checkDraft } from '../writing/check-draft.ts'
import { replyHtml } from '../writing/reply-html.ts'
import type { Agent } from './agent.ts'
import { textHash } from './digest.ts'
import { nextState } from './draft-state.ts'
import type { DraftContent, StoredDraft } from './draft-store.ts'
import { type DraftTools, profileFor } from './draft-tools.ts'
import { ordersNow } from './repeat-lookup.ts'

const lookupMilliseconds = 3000

/**
 * A person approves exactly what they saw, as they left it. Checks first, from the cheap to the slow; then one
 * transaction. Approving the same text again answers with the first approval, so a second press makes no second reply.
 */
export async function approveDraft(agent: Agent, request: ApproveRequest, tools: DraftTools): Promise<ApprovedReply> {
  const { draftId, version } = request
  const text = request.text.replace(/\r\n?/g, '\n')
  const hash = textHash(draftId, version, text)
  const draft = await tools.drafts.byId(agent.tenantId, draftId)
  if (draft === null) throw new Failure('not-found', 'There is no such draft.')
  const profile = profileFor(agent, tools.shop)
  const recipients = replyRecipients(request.mail, profile)
  if (draft.state === 'approved') return approvedBefore(draft, request, text, hash)
  const content = proposedContent(draft, request)
  requireUnmoved(movedSince(draft, content, request.mail, recipients))

  const signal = AbortSignal.timeout(lookupMilliseconds)
  const orders = await ordersNow(content.lookup, tools.shop, signal)
  requireUnmoved(orders === 'changed' ? ['order'] : [])
  const accepted = requireChecked(text, content, request.findingsChecked)

  const approvalId = randomUUID()
  const done = await tools.drafts.approve({
    tenantId: agent.tenantId,
    draftId,
    version,
    content: { ...content, text },
    approvalId,
    textHash: hash,
    at: tools.clock.now(),
    audit: {
      action: 'draft-approved',
      person: agent.person,
      draftId,
      version,
      details: { approvalId, edited: text !== content.text, orders, findingsAccepted: accepted },
    },
  })
  if (done) return { draftId, approvalId, text, html: replyHtml(text), repeated: false }
  const winner = await tools.drafts.byId(agent.tenantId, draftId)
  if (winner?.state === 'approved') return approvedBefore(winner, request, text, hash)
  throw draftMoved()
}

function approvedBefore(draft: StoredDraft, request: ApproveRequest, text: string, hash: string): ApprovedReply {
  const { approval } = draft
  const same = approval?.textHash === hash && draft.version === request.version && draft.digest === request.seen
  if (approval === null || !same || draft.messageId !== request.mail.messageId) throw draftMoved()
  return { draftId: draft.draftId, approvalId: approval.approvalId, text, html: replyHtml(text), repeated: true }
}

function proposedContent(draft: StoredDraft, request: ApproveRequest): DraftContent {
  if (draft.state === 'writing') throw new Failure('not-ready', 'The draft is still being written.')
  const shown = draft.version === request.version && draft.digest === request.seen
  if (nextState(draft.state, 'approve') === null || draft.content === null || !shown) throw draftMoved()
  return draft.content
}

function movedSince(draft: StoredDraft, content: DraftContent, mail: MailState, recipients: string[]): Moved[] {
  const sameMessage = mail.messageId === draft.messageId && mail.threadId === content.threadId
  const sameRecipients = [...recipients].sort().join('\n') === [...content.recipients].sort().join('\n')
  return [
    ...(sameMessage ? [] : (['message'] as const)),
    ...(mail.newestInThread === content.newestInThread ? [] : (['newer-mail'] as const)),
    ...(sameRecipients ? [] : (['recipients'] as const)),
  ]
}

function requireUnmoved(moved: Moved[]): void {
  if (moved.length > 0) throw new Failure('changed', 'Something moved since the draft was shown.', { moved })
}

/** Hard findings stop; the agent vouches for soft ones, which are answered for the audit. */
function requireChecked(text: string, content: DraftContent, findingsChecked: boolean): string[] {
  const kinds = checkDraft(text, content.ground).map(({ kind }) => kind)
  if (text.trim() === '') kinds.push('empty-text')
  const found = [...new Set(kinds)]
  const open = findingsChecked ? found.filter((kind) => findingSeverity[kind] === 'hard') : found
  if (open.length > 0) throw new Failure('findings-open', 'The text has marked places.', { findings: open })
  return found
}

function draftMoved(): Failure {
  return new Failure('changed', 'The draft is not the one that was shown.', { moved: ['draft'] })
}
