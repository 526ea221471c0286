import { call } from '../backend.ts'
import { insertCard, nothingToInsertCard } from '../cards/approved-cards.ts'
import { insertHtml } from '../cards/responses.ts'
import type { Card } from '../cards/widgets.ts'
import type { AddonEvent } from '../event.ts'
import { asFailure, Failure } from '../failure.ts'
import { backendScopes, need, scopes } from '../scopes.ts'
import { approvals, localConsent } from '../settings.ts'
import { htmlOf } from '../text/escape.ts'
import type { View } from '../text/view.ts'

/** The person writes in Gmail's editor: offers the reply that was approved for this conversation. */
export function openCompose(event: AddonEvent, view: View): Card {
  need([...backendScopes, ...scopes.write])
  const wanted = localConsent() === 'given' ? meant(event) : null
  if (wanted === null) return nothingToInsertCard(view, 'nothing')
  try {
    return insertCard(view, approvedDraft(wanted.messageId), wanted.to)
  } catch (error) {
    const { code } = asFailure(error)
    if (code === 'not-found' || code === 'not-ready') return nothingToInsertCard(view, 'gone')
    throw error
  }
}

export function insertApproved(event: AddonEvent) {
  need([...backendScopes, ...scopes.write])
  return insertHtml(htmlOf(approvedDraft(event.parameters.messageId ?? '').text))
}

function approvedDraft(messageId: string) {
  const draft = call('getDraft', { messageId, waitSeconds: 0 })
  if (draft.state !== 'approved') throw new Failure('not-ready')
  return draft
}

/** In a conversation only its own reply is offered; where Gmail names none, the last one approved. */
function meant({ threadId, message }: AddonEvent): { messageId: string; to: string } | null {
  const approved = approvals()
  const own = approved.find((one) => one.messageId === message?.id) ?? approved.find((one) => one.threadId === threadId)
  if (own) return own
  if (message) return { messageId: message.id, to: '' }
  return threadId ? null : (approved[0] ?? null)
}
