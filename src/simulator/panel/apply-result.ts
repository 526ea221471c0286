import type { ScriptResult } from '../apps-script/result.ts'
import type { DraftChange } from '../mailbox/draft-change.ts'
import type { Mailbox } from '../mailbox/mailbox.ts'
import type { Controls, DraftCursor } from '../page-contract.ts'
import { listOfCards } from './card-list.ts'
import { inspectCard, type LinkPrefixes, linkRefusal, mayOpen } from './inspect-card.ts'
import { cardsIn, type NavigationStep, navigate } from './navigate.ts'
import { fail, nothingPassing, type Passing, type SurfaceState } from './surface-state.ts'

export type Applying = {
  mailbox: Mailbox
  prefixes: LinkPrefixes
  platform: Controls['platform']
  cursor: DraftCursor | null
  remark(text: string): void
}

type Link = { url: string; openAs?: string; onClose?: string }
type ActionJson = {
  renderActions: { action?: { navigations?: NavigationStep[]; notification?: { text: string }; link?: Link } }
  stateChanged?: boolean
}
type UpdateJson = { renderActions: { hostAppAction: { gmailAction: { updateDraftActionMarkup: DraftChange } } } }

/** Does in the panel what the add-on answered. */
export function applyResult(state: SurfaceState, result: ScriptResult, applying: Applying): Passing {
  if (result.kind === 'cards') return showRoot(state, result.cards, applying)
  if (result.kind === 'action' || result.kind === 'universal')
    return applyAction(state, result.json as ActionJson, applying)
  if (result.kind === 'compose') return openDraft(state, result.draftId, applying)
  if (result.kind === 'update-draft') return changeDraft(state, result.json as UpdateJson, applying)
  return nothingPassing
}

function showRoot(state: SurfaceState, cards: Record<string, unknown>[], applying: Applying): Passing {
  state.listed = cards.length > 1 ? cards : []
  const root = cards.length > 1 ? listOfCards(cards) : cards[0]!
  if (accepts(state, cards, applying)) state.stack = [root]
  return nothingPassing
}

function applyAction(state: SurfaceState, { renderActions, stateChanged }: ActionJson, applying: Applying): Passing {
  const { navigations = [], notification, link } = renderActions.action ?? {}
  if (link && !mayOpen(link.url, applying.prefixes)) {
    fail(state, linkRefusal(link.url))
    return nothingPassing
  }
  const cards = cardsIn(navigations)
  if (!accepts(state, cards, applying)) return nothingPassing
  state.stack = navigate(state.stack, navigations)
  const rootIsNew = cards.includes(state.stack[0]!)
  state.stale = (state.stale || stateChanged === true) && !rootIsNew
  return {
    ...nothingPassing,
    notification: notification?.text ?? null,
    openLink: link ? { url: link.url, openAs: link.openAs ?? 'FULL_SIZE', onClose: link.onClose ?? 'NOTHING' } : null,
  }
}

function openDraft(state: SurfaceState, draftId: string | null, { mailbox }: Applying): Passing {
  if (draftId !== null && mailbox.draft(draftId)) return { ...nothingPassing, openedDraftId: draftId }
  fail(state, 'The compose action named no draft of this mailbox.')
  return nothingPassing
}

function changeDraft(state: SurfaceState, json: UpdateJson, { mailbox, cursor, platform }: Applying): Passing {
  const { draftId } = state
  if (draftId === null || !mailbox.draft(draftId)) {
    fail(state, 'The draft is not open any more.')
    return nothingPassing
  }
  const place = cursor?.draftId === draftId ? cursor : null
  mailbox.insertIntoDraft(
    draftId,
    json.renderActions.hostAppAction.gmailAction.updateDraftActionMarkup,
    place,
    platform,
  )
  return { ...nothingPassing, updatedDraftId: draftId }
}

function accepts(state: SurfaceState, cards: Record<string, unknown>[], { prefixes, remark }: Applying): boolean {
  for (const card of cards) {
    const { refusal, remarks } = inspectCard(card, prefixes)
    for (const text of remarks) remark(text)
    if (refusal === null) continue
    remark(refusal)
    fail(state, refusal)
    return false
  }
  return true
}
