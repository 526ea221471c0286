import * as z from 'zod/mini'
import { consentVersion } from '../contract/account.ts'
import { FailureReply } from '../contract/failure.ts'
import { Failure } from './failure.ts'

/** A reply this person approved, and the Gmail draft it became; `gmailDraftId` is empty until it is one. */
const Approval = z.object({
  approvalId: z.string(),
  draftId: z.string(),
  messageId: z.string(),
  threadId: z.string(),
  gmailDraftId: z.string(),
  /** whom it was approved for, as the mail names them */
  to: z.string(),
  /** milliseconds since 1970 */
  at: z.number(),
})
export type Approval = z.infer<typeof Approval>

const KeptFailure = z.object({ messageId: z.string(), reply: FailureReply })
export type KeptFailure = z.infer<typeof KeptFailure>

// The backend keeps an approved text for a day; what is gone there cannot be asked to be inserted again.
const approvalMilliseconds = 2 * 24 * 3600 * 1000
const approvalPrefix = 'approval.'
const failureSeconds = 600
const lockMilliseconds = 5000

export type LocalConsent = 'given' | 'withdrawn' | 'unknown'

export function localConsent(): LocalConsent {
  const value = properties().getProperty('consent')
  return value === consentVersion ? 'given' : value === 'withdrawn' ? 'withdrawn' : 'unknown'
}

/** Kept only once the person also has a company, so that nothing of a mail is sent before both. */
export function rememberConsent(): void {
  properties().setProperty('consent', consentVersion)
}

export function forgetConsent(): void {
  properties().deleteProperty('consent')
}

/** From now on no mail is read, whatever the backend still says. */
export function withdrawLocally(): void {
  properties().deleteAllProperties()
  properties().setProperty('consent', 'withdrawn')
  cache().remove('failure')
}

/** Newest first. */
export function approvals(): Approval[] {
  return Object.entries(properties().getProperties())
    .filter(([name]) => name.startsWith(approvalPrefix))
    .map(([, value]) => Approval.safeParse(json(value)))
    .flatMap((read) => (read.success ? [read.data] : []))
    .sort((a, b) => b.at - a.at)
}

export function rememberApproval(approval: Approval): void {
  properties().setProperty(approvalPrefix + approval.approvalId, JSON.stringify(approval))
  for (const { approvalId, at } of approvals())
    if (approval.at - at > approvalMilliseconds) properties().deleteProperty(approvalPrefix + approvalId)
}

/** For the next card of this message: the callback that fails cannot show one itself. */
export function keepFailure(kept: KeptFailure): void {
  cache().put('failure', JSON.stringify(kept), failureSeconds)
}

export function takeFailure(messageId: string): KeptFailure | null {
  const kept = KeptFailure.safeParse(json(cache().get('failure')))
  if (!kept.success || kept.data.messageId !== messageId) return null
  cache().remove('failure')
  return kept.data
}

/** One approval at a time for a person: a second press waits for the first and then sees what it left. */
export function alone<T>(work: () => T): T {
  const lock = LockService.getUserLock()
  if (!lock.tryLock(lockMilliseconds)) throw new Failure('busy')
  try {
    return work()
  } finally {
    lock.releaseLock()
  }
}

function properties() {
  return PropertiesService.getUserProperties()
}

function cache() {
  return CacheService.getUserCache()
}

function json(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
