import { exception } from './exception.ts'

/** Minutes a zone is ahead of UTC at an instant. Takes zone names and Java's "GMT+2", "GMT+02:00". */
export function offsetAt(instant: number, zone: string): number {
  const fixed = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone)
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0))
  const parts = formatter(zone).formatToParts(instant)
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((type) =>
    Number(parts.find((part) => part.type === type)!.value),
  ) as [number, number, number, number, number, number]
  const local = Date.UTC(year, month - 1, day, hour, minute, second)
  return Math.round((local - Math.floor(instant / 1000) * 1000) / 60_000)
}

/** The instant at which the clocks of the zone show this time, given as if it were UTC. */
export function instantOf(local: number, zone: string): number {
  const guess = local - offsetAt(local, zone) * 60_000
  return local - offsetAt(guess, zone) * 60_000
}

/** "CEST", or with long "Central European Summer Time"; "GMT+02:00" where no name is known. */
export function zoneName(instant: number, zone: string, long: boolean): string {
  const offset = offsetAt(instant, zone)
  if (/^(GMT|UTC)$/.test(zone)) return zone
  if (/\d/.test(zone)) return `GMT${writtenOffset(offset, ':')}`
  const timeZoneName = long ? 'long' : 'short'
  const names = ['en-US', 'en-GB', 'en-AU'].map((locale) => {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName }).formatToParts(instant)
    return parts.find((part) => part.type === 'timeZoneName')!.value
  })
  return names.find((name) => !/\d/.test(name)) ?? `GMT${writtenOffset(offset, ':')}`
}

export function writtenOffset(minutes: number, separator: string): string {
  const size = Math.abs(minutes)
  const pair = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  return (minutes < 0 ? '-' : '+') + pair.join(separator)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  try {
    const created = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formatters.set(zone, created)
    return created
  } catch {
    throw exception(`Invalid argument: timeZone. There is no time zone "${zone}".`)
  }
}
