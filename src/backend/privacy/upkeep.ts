import type { DraftStore } from '../drafts/draft-store.ts'
import type { Clock } from '../ports/clock.ts'
import { purgeExpired } from './purge-expired.ts'

type Told = { info(fields: { count: number }, what: string): void; error(fields: object, what: string): void }

const interval = 60_000

/** Removes what is too old, at the start and every minute. */
export function startUpkeep(drafts: Pick<DraftStore, 'purge'>, clock: Clock, log: Told): { stop(): void } {
  const once = () =>
    purgeExpired(drafts, clock).then(
      ({ texts, expired, mails }) => {
        if (texts + expired + mails > 0) log.info({ count: texts + expired + mails }, 'removed what was too old')
      },
      () => log.error({}, 'upkeep failed'),
    )
  void once()
  const timer = setInterval(() => void once(), interval)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
