import { approve } from '../approve.ts'
import { call } from '../backend.ts'
import { checkedField, textField } from '../cards/draft-card.ts'
import { openDraft } from '../cards/responses.ts'
import { type AddonEvent, inputOf } from '../event.ts'
import { Failure, Told } from '../failure.ts'
import { insertReply, readState } from '../gmail.ts'
import { approveScopes, need } from '../scopes.ts'
import { alone, approvals, rememberApproval } from '../settings.ts'
import type { View } from '../text/view.ts'

/** The person approves the text as it stands in the card: recorded by the backend, then made a draft in Gmail. */
export function approveReply(event: AddonEvent, view: View) {
  const { draftId = '', version = '', digest = '' } = event.parameters
  return approveAndInsert(event, view, {
    draftId,
    version: Number(version),
    seen: digest,
    text: inputOf(event, textField(Number(version))),
    findingsChecked: inputOf(event, checkedField(Number(version))) === 'yes',
  })
}

/** An approved reply that never reached Gmail, because the press that approved it was cut short. */
export function putInGmail(event: AddonEvent, view: View) {
  need(approveScopes)
  if (!event.message) throw new Failure('empty-message')
  const draft = call('getDraft', { messageId: event.message.id, waitSeconds: 0 })
  if (draft.state !== 'approved') throw new Failure('not-ready')
  return approveAndInsert(event, view, {
    draftId: draft.draftId,
    version: draft.version,
    seen: draft.digest,
    text: draft.text,
    findingsChecked: true,
  })
}

type Seen = { draftId: string; version: number; seen: string; text: string; findingsChecked: boolean }

/** Whatever is pressed how often: an approval becomes one draft. */
function approveAndInsert(event: AddonEvent, view: View, seen: Seen) {
  need(approveScopes)
  return alone(() => {
    const mail = readState(event)
    const reply = approve({ ...seen, mail })
    const earlier = approvals().find(({ approvalId }) => approvalId === reply.approvalId)
    if (earlier?.gmailDraftId) throw new Told(view.words.approved.already)
    const { approvalId, draftId } = reply
    const { messageId, threadId } = mail
    const to = (mail.replyTo || mail.from).slice(0, 100)
    const approval = { approvalId, draftId, messageId, threadId, to, at: Date.now() }
    rememberApproval({ ...approval, gmailDraftId: '' })
    const draft = insertReply(event, reply)
    rememberApproval({ ...approval, gmailDraftId: draft.getId() })
    return openDraft(draft)
  })
}
