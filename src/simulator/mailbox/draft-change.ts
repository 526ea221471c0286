/** How inserted content enters a draft, by the names of UpdateDraftBodyType. */
export type InsertPlace = 'IN_PLACE_INSERT' | 'INSERT_AT_START' | 'INSERT_AT_END'

export type InsertContent = { content?: string; contentType?: 'TEXT' | 'MUTABLE_HTML' | 'IMMUTABLE_HTML' }

type Recipients = (string | { email?: string })[]

/**
 * `updateDraftActionMarkup` of a card response: recipients and the subject replace what is there, the body gains.
 * Google's schema writes two recipient keys with a capital; its reference with a small letter.
 */
export type DraftChange = {
  updateBody?: { insertContents?: InsertContent[]; type?: InsertPlace }
  updateToRecipients?: { toRecipients?: Recipients }
  updateCcRecipients?: { ccRecipients?: Recipients; CcRecipients?: Recipients }
  updateBccRecipients?: { bccRecipients?: Recipients; BccRecipients?: Recipients }
  updateSubject?: { subject?: string }
}

/** What the change says about the fields above the body, as header values. */
export function changedFields(change: DraftChange): { to?: string; cc?: string; bcc?: string; subject?: string } {
  const { updateToRecipients: to, updateCcRecipients: cc, updateBccRecipients: bcc, updateSubject: subject } = change
  return {
    ...(to && { to: joined(to.toRecipients) }),
    ...(cc && { cc: joined(cc.ccRecipients ?? cc.CcRecipients) }),
    ...(bcc && { bcc: joined(bcc.bccRecipients ?? bcc.BccRecipients) }),
    ...(subject && { subject: subject.subject ?? '' }),
  }
}

function joined(recipients: Recipients = []): string {
  return recipients
    .map((recipient) => (typeof recipient === 'string' ? recipient : (recipient.email ?? '')))
    .filter((address) => address !== '')
    .join(', ')
}
