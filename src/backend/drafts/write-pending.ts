import { replyRecipients } from '../messages/recipients.ts'
import { understandMail } from '../messages/understand-mail.ts'
import { composeDraft } from '../writing/compose-draft.ts'
import { digestOf } from './digest.ts'
import type { DraftJob } from './draft-store.ts'
import type { DraftTools } from './draft-tools.ts'
import { repeatLookup } from './repeat-lookup.ts'

/**
 * The background job: writes one version of a draft. It may run twice after a crash, and takes effect once, because
 * only a version that is still being written becomes proposed. A withdrawn consent has removed the mail by then.
 */
export async function writePending(job: DraftJob, tools: DraftTools, signal: AbortSignal): Promise<void> {
  const { tenantId, draftId, version } = job
  const pending = await tools.drafts.pendingMail(tenantId, draftId, version)
  if (pending === null) return
  const { mail, wishes, found, profile } = pending
  const reading = understandMail(mail, profile)
  const recipients = replyRecipients(mail, profile)
  const { language, ...written } = await composeDraft(
    { mail, reading, found, recipients, profile, wishes },
    { model: tools.model, policies: tools.policies, clock: tools.clock },
    signal,
  )
  const lookup = repeatLookup(reading, found, recipients, wishes.confirmOrder)
  const { messageId, threadId, newestInThread } = mail
  const { text } = written
  const ordersFingerprint = lookup.fingerprint
  await tools.drafts.propose({
    tenantId,
    draftId,
    version,
    language,
    digest: digestOf({ draftId, version, text, recipients, messageId, threadId, ordersFingerprint }),
    content: { ...written, recipients, threadId, newestInThread, lookup },
    at: tools.clock.now(),
  })
}
