/** How inserted content enters a draft, by the names of UpdateDraftBodyType. */
export type InsertPlace = 'IN_PLACE_INSERT' | 'INSERT_AT_START' | 'INSERT_AT_END'

export type InsertContent = { content?: string; contentType?: 'TEXT' | 'MUTABLE_HTML' | 'IMMUTABLE_HTML' }

/** `updateDraftActionMarkup` of a card response: recipients and the subject replace what is there, the body gains. */
export type DraftChange = {
  updateBody?: { insertContents?: InsertContent[]; type?: InsertPlace }
  updateToRecipients?: { toRecipients?: Recipient[] }
  updateCcRecipients?: { ccRecipients?: Recipient[] }
  updateBccRecipients?: { bccRecipients?: Recipient[] }
  updateSubject?: { subject?: string }
}

type Recipient = string | { email?: string }
