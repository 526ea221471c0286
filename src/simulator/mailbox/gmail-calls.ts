import type { HostCalls } from '../runtime/host.ts'
import { gmailLabels } from './gmail-labels.ts'
import { gmailReading } from './gmail-reading.ts'
import { gmailWriting } from './gmail-writing.ts'
import type { Desk } from './write-drafts.ts'

/** What answers GmailApp of the script's thread. */
export function gmailCalls(desk: Desk): HostCalls {
  return { ...gmailReading(desk), ...gmailWriting(desk), ...gmailLabels(desk) }
}
