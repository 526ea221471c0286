import type { Draft } from '../../contract/draft.ts'
import { here } from '../actions.ts'
import { escaped } from '../text/escape.ts'
import { timeText, type View } from '../text/view.ts'
import { button, buttons, type Card, card, fact, paragraph, primary, replying, section } from './widgets.ts'

/** A reply the person approved: in Gmail's drafts, or still to be put there. */
export function approvedCard(view: View, draft: Draft, inGmail: boolean, mayInsert: boolean): Card {
  const { words } = view
  const told = words.approved
  const insert = mayInsert
    ? replying(told.insert, 'onPutInGmail', { draftId: draft.draftId })
    : primary(words.draft.grant, 'onGrantAccess')
  return card(
    told.title,
    [
      section([
        paragraph(told.when(draft.approvedAt ? timeText(view, draft.approvedAt) : '')),
        paragraph(inGmail ? told.inDrafts : told.notInserted),
      ]),
      section([paragraph(escaped(draft.text))], words.draft.text),
      section([buttons(button(told.newDraft, 'onWriteDraft', here))]),
    ],
    inGmail ? undefined : { primary: insert },
  )
}

/** Beside an open draft: the approved reply that can be put where the cursor stands. */
export function insertCard({ words }: View, draft: Draft, to: string): Card {
  return card(words.compose.title, [section([fact(words.compose.to, escaped(to)), paragraph(escaped(draft.text))])], {
    primary: primary(words.compose.insert, 'onInsertApproved', { messageId: draft.messageId }),
  })
}

export function nothingToInsertCard({ words }: View, reason: 'nothing' | 'gone'): Card {
  return card(words.compose.title, [section([paragraph(words.compose[reason])])])
}
