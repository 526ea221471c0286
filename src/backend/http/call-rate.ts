import { Failure } from '../failure.ts'

type Count = { window: number; now: number; before: number }

const windowSeconds = 60

/** At most `perMinute` calls of one person in a sliding minute; the minute before counts for the part that overlaps. */
export function createCallRate(perMinute: number) {
  const counts = new Map<string, Count>()
  return (person: string, nowMilliseconds: number): void => {
    const seconds = nowMilliseconds / 1000
    const window = Math.floor(seconds / windowSeconds)
    const last = counts.get(person)
    const count =
      last?.window === window ? last : { window, now: 0, before: last?.window === window - 1 ? last.now : 0 }
    const passed = (seconds % windowSeconds) / windowSeconds
    if (count.now + count.before * (1 - passed) >= perMinute)
      throw new Failure('busy', 'Too many calls in a short time.', {
        retryAfterSeconds: Math.max(1, Math.ceil(windowSeconds * (1 - passed))),
      })
    count.now++
    // Kept in order of last use, so that people who left are dropped first.
    counts.delete(person)
    counts.set(person, count)
    for (const [other, { window: seen }] of counts) {
      if (seen >= window - 1) break
      counts.delete(other)
    }
  }
}
