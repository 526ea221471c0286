import { gmailAction } from './card-drafts.ts'
import { mismatch } from './card-fields.ts'
import { copyOf, Part, put } from './card-part.ts'
import { exception } from './exception.ts'

export class ComposeActionResponse extends Part implements GoogleAppsScript.Card_Service.ComposeActionResponse {
  printJson() {
    return JSON.stringify(copyOf(this))
  }
}

export class ComposeActionResponseBuilder
  extends Part
  implements GoogleAppsScript.Card_Service.ComposeActionResponseBuilder
{
  constructor() {
    super('ComposeActionResponseBuilder')
  }

  build() {
    const markup = copyOf(this)
    if (!markup.draftId) throw exception('ComposeActionResponseBuilder.build: no Gmail draft was set.')
    return new ComposeActionResponse('ComposeActionResponse', gmailAction({ openCreatedDraftActionMarkup: markup }))
  }

  setGmailDraft(draft: GoogleAppsScript.Gmail.GmailDraft) {
    if (typeof draft?.getId !== 'function') throw mismatch([draft], 'ComposeActionResponseBuilder.setGmailDraft')
    put(this, 'draftThreadId', threadOf(draft))
    return put(this, 'draftId', draft.getId())
  }
}

/** Gmail knows the thread of its draft whatever the script may read, so a refusal here is no failure. */
function threadOf(draft: GoogleAppsScript.Gmail.GmailDraft): string | null {
  try {
    return draft.getMessage().getThread().getId()
  } catch {
    return null
  }
}
