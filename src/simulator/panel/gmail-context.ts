import { addressParser } from 'postal-mime'
import { fullScope } from '../apps-script/execution.ts'
import type { Mailbox } from '../mailbox/mailbox.ts'
import { messageToken } from '../mailbox/message-token.ts'
import type { Manifest } from '../runtime/manifest.ts'
import type { GmailContext } from './event-object.ts'
import type { SurfaceState } from './surface-state.ts'

const metadataScope = fullScope('gmail.addons.current.message.metadata')

/** The `gmail` part of an event: absent on homepages, and with little in it beside a draft. */
export function gmailContext(
  { surface, messageId, threadId, draftId }: SurfaceState,
  manifest: Manifest,
  grantedScopes: string[],
  mailbox: Mailbox,
): GmailContext | null {
  if (surface === 'home') return null
  if (messageId && threadId) return { messageId, threadId, accessToken: messageToken(messageId) }
  const access = manifest.addOns.gmail?.composeTrigger?.draftAccess
  const draft = draftId ? mailbox.draft(draftId) : null
  if (!draft || access !== 'METADATA' || !grantedScopes.includes(metadataScope)) return {}
  return {
    toRecipients: addresses(draft.to),
    ccRecipients: addresses(draft.cc),
    bccRecipients: addresses(draft.bcc),
  }
}

function addresses(header: string): string[] {
  return addressParser(header).flatMap(({ address }) => address ?? [])
}
