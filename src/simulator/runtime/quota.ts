const dayMilliseconds = 86_400_000

/** Requests an agent may still make; a day begins with its first request. */
export function createQuota(now: () => Date) {
  const days = new Map<string, { since: number; spent: number }>()
  return {
    spend(agent: string, limit: number): boolean {
      const time = now().getTime()
      const known = days.get(agent)
      const day = known && time - known.since < dayMilliseconds ? known : { since: time, spent: 0 }
      days.set(agent, day)
      day.spent += 1
      return day.spent <= limit
    },
    reset: () => days.clear(),
  }
}
