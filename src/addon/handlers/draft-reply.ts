import type { Draft, Wishes } from '../../contract/draft.ts'
import { limits } from '../../contract/limits.ts'
import { call } from '../backend.ts'
import { approvedCard } from '../cards/approved-cards.ts'
import { draftCard, noDraftCard, writingCard } from '../cards/draft-card.ts'
import { type ActionResponse, show } from '../cards/responses.ts'
import type { Card } from '../cards/widgets.ts'
import { type AddonEvent, inputOf } from '../event.ts'
import { Failure } from '../failure.ts'
import { readMail } from '../gmail.ts'
import { approveScopes, backendScopes, missingScopes, need, openScopes } from '../scopes.ts'
import { approvals } from '../settings.ts'
import type { View } from '../text/view.ts'

const waitSeconds = 15

/** Shows the draft, after waiting a little for one that is being written. */
export function showDraft(event: AddonEvent, view: View): ActionResponse {
  need(backendScopes)
  if (!event.message) throw new Failure('empty-message')
  const draft = call('getDraft', { messageId: event.message.id, waitSeconds })
  return show(cardOfDraft(view, draft), event.parameters)
}

export function writeDraft(event: AddonEvent, view: View): ActionResponse {
  need(openScopes)
  const draft = call('writeDraft', { mail: readMail(event), wishes: wishesOf(event) })
  return show(cardOfDraft(view, draft), event.parameters)
}

export function discardDraft(event: AddonEvent, view: View): ActionResponse {
  need(backendScopes)
  const draft = call('discardDraft', { draftId: event.parameters.draftId ?? '' })
  return show(cardOfDraft(view, draft), event.parameters)
}

function cardOfDraft(view: View, draft: Draft): Card {
  const mayInsert = missingScopes(approveScopes).length === 0
  switch (draft.state) {
    case 'writing':
      return writingCard(view)
    case 'proposed':
      return draftCard(view, draft, mayInsert)
    case 'approved': {
      const inGmail = approvals().some(({ draftId, gmailDraftId }) => draftId === draft.draftId && gmailDraftId !== '')
      return approvedCard(view, draft, inGmail, mayInsert)
    }
    default:
      return noDraftCard(view, draft.state)
  }
}

function wishesOf(event: AddonEvent): Wishes {
  const given = (field: string) => inputOf(event, field).trim() || undefined
  return {
    instruction: given('instruction')?.slice(0, limits.instructionCharacters),
    language: given('language'),
    tone: oneOf(['neutral', 'warm', 'formal'], given('tone')),
    length: oneOf(['short', 'normal', 'long'], given('length')),
    confirmOrder: event.parameters.confirmOrder || undefined,
  }
}

function oneOf<const T extends string>(values: T[], value: string | undefined): T | undefined {
  return values.find((one) => one === value)
}
