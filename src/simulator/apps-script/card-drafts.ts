import type { CardJson } from '../page-contract.ts'
import { ContentType, UpdateDraftBodyType } from './card-enums.ts'
import { choice, copied, mismatch, text, texts } from './card-fields.ts'
import { append, copyOf, Part, put } from './card-part.ts'
import { exception } from './exception.ts'

export class UpdateDraftBodyAction extends Part implements GoogleAppsScript.Card_Service.UpdateDraftBodyAction {
  constructor() {
    super('UpdateDraftBodyAction', { type: 'IN_PLACE_INSERT' })
  }

  addUpdateContent(content: string, contentType: GoogleAppsScript.Card_Service.ContentType) {
    const method = 'UpdateDraftBodyAction.addUpdateContent'
    const type = choice(contentType, ContentType, method)
    const written = text(content, method)
    if (written === null || type === null) throw mismatch([content, contentType], method)
    return append(this, 'insertContents', { content: written, contentType: type })
  }

  setUpdateType(updateType: GoogleAppsScript.Card_Service.UpdateDraftBodyType) {
    return put(this, 'type', choice(updateType, UpdateDraftBodyType, 'UpdateDraftBodyAction.setUpdateType'))
  }
}

function recipients(emails: unknown, method: string): { email: string }[] {
  return texts(emails, method).map((email) => ({ email }))
}

export class UpdateDraftToRecipientsAction
  extends Part
  implements GoogleAppsScript.Card_Service.UpdateDraftToRecipientsAction
{
  constructor() {
    super('UpdateDraftToRecipientsAction', { toRecipients: [] })
  }

  addUpdateToRecipients(toRecipientEmails: string[]) {
    const method = 'UpdateDraftToRecipientsAction.addUpdateToRecipients'
    return append(this, 'toRecipients', ...recipients(toRecipientEmails, method))
  }
}

export class UpdateDraftCcRecipientsAction
  extends Part
  implements GoogleAppsScript.Card_Service.UpdateDraftCcRecipientsAction
{
  constructor() {
    super('UpdateDraftCcRecipientsAction', { ccRecipients: [] })
  }

  addUpdateCcRecipients(ccRecipientEmails: string[]) {
    const method = 'UpdateDraftCcRecipientsAction.addUpdateCcRecipients'
    return append(this, 'ccRecipients', ...recipients(ccRecipientEmails, method))
  }
}

export class UpdateDraftBccRecipientsAction
  extends Part
  implements GoogleAppsScript.Card_Service.UpdateDraftBccRecipientsAction
{
  constructor() {
    super('UpdateDraftBccRecipientsAction', { bccRecipients: [] })
  }

  addUpdateBccRecipients(bccRecipientEmails: string[]) {
    const method = 'UpdateDraftBccRecipientsAction.addUpdateBccRecipients'
    return append(this, 'bccRecipients', ...recipients(bccRecipientEmails, method))
  }
}

export class UpdateDraftSubjectAction extends Part implements GoogleAppsScript.Card_Service.UpdateDraftSubjectAction {
  constructor() {
    super('UpdateDraftSubjectAction')
  }

  addUpdateSubject(subject: string) {
    return put(this, 'subject', text(subject, 'UpdateDraftSubjectAction.addUpdateSubject'))
  }
}

/** An answer that Gmail itself carries out. */
export function gmailAction(action: CardJson): CardJson {
  return { renderActions: { hostAppAction: { gmailAction: action } } }
}

export class UpdateDraftActionResponse extends Part implements GoogleAppsScript.Card_Service.UpdateDraftActionResponse {
  printJson() {
    return JSON.stringify(copyOf(this))
  }
}

export class UpdateDraftActionResponseBuilder
  extends Part
  implements GoogleAppsScript.Card_Service.UpdateDraftActionResponseBuilder
{
  constructor() {
    super('UpdateDraftActionResponseBuilder')
  }

  build() {
    const change = copyOf(this)
    if (Object.keys(change).length === 0) throw exception('UpdateDraftActionResponseBuilder.build: nothing to update.')
    return new UpdateDraftActionResponse('UpdateDraftActionResponse', gmailAction({ updateDraftActionMarkup: change }))
  }

  setUpdateDraftBccRecipientsAction(action: GoogleAppsScript.Card_Service.UpdateDraftBccRecipientsAction) {
    const method = 'UpdateDraftActionResponseBuilder.setUpdateDraftBccRecipientsAction'
    return put(this, 'updateBccRecipients', copied(action, UpdateDraftBccRecipientsAction, method))
  }

  setUpdateDraftBodyAction(action: GoogleAppsScript.Card_Service.UpdateDraftBodyAction) {
    const method = 'UpdateDraftActionResponseBuilder.setUpdateDraftBodyAction'
    return put(this, 'updateBody', copied(action, UpdateDraftBodyAction, method))
  }

  setUpdateDraftCcRecipientsAction(action: GoogleAppsScript.Card_Service.UpdateDraftCcRecipientsAction) {
    const method = 'UpdateDraftActionResponseBuilder.setUpdateDraftCcRecipientsAction'
    return put(this, 'updateCcRecipients', copied(action, UpdateDraftCcRecipientsAction, method))
  }

  setUpdateDraftSubjectAction(action: GoogleAppsScript.Card_Service.UpdateDraftSubjectAction) {
    const method = 'UpdateDraftActionResponseBuilder.setUpdateDraftSubjectAction'
    return put(this, 'updateSubject', copied(action, UpdateDraftSubjectAction, method))
  }

  setUpdateDraftToRecipientsAction(action: GoogleAppsScript.Card_Service.UpdateDraftToRecipientsAction) {
    const method = 'UpdateDraftActionResponseBuilder.setUpdateDraftToRecipientsAction'
    return put(this, 'updateToRecipients', copied(action, UpdateDraftToRecipientsAction, method))
  }
}
