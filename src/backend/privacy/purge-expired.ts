import type { DraftStore } from '../drafts/draft-store.ts'
import type { Clock } from '../ports/clock.ts'

const minutes = 60_000
const hours = 60 * minutes
const days = 24 * hours

/** How long things are kept; the privacy page says the same. */
export const kept = { pendingMail: 10 * minutes, settledText: 24 * hours, proposedDraft: 7 * days } as const

export function purgeExpired(drafts: Pick<DraftStore, 'purge'>, clock: Clock): ReturnType<DraftStore['purge']> {
  const now = clock.now()
  const before = (age: number) => new Date(now.getTime() - age)
  return drafts.purge(
    {
      textBefore: before(kept.settledText),
      proposedBefore: before(kept.proposedDraft),
      pendingBefore: before(kept.pendingMail),
    },
    now,
  )
}
