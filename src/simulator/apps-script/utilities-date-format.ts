import { exception } from './exception.ts'
import { offsetAt, writtenOffset, zoneName } from './utilities-time-zone.ts'

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const dayMs = 86_400_000

export type PatternPart = { letter: string; count: number } | { literal: string }

/** A pattern of Java's SimpleDateFormat: letters count, the rest is literal, as is what stands in quotes. */
export function patternParts(pattern: string): PatternPart[] {
  const tokens = pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g) ?? []
  return tokens.map((token) => {
    if (token === "'") throw exception('Invalid argument: format. A quote is not closed.')
    if (token.startsWith("'")) return { literal: token === "''" ? "'" : token.slice(1, -1).replaceAll("''", "'") }
    return /^[A-Za-z]/.test(token) ? { letter: token.charAt(0), count: token.length } : { literal: token }
  })
}

/** Month and day names are English, as in Apps Script. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const instant = date.getTime()
  if (Number.isNaN(instant)) throw exception('Invalid argument: date. It is not a valid date.')
  const local = new Date(instant + offsetAt(instant, zone) * 60_000)
  return patternParts(pattern)
    .map((part) => ('literal' in part ? part.literal : field(part.letter, part.count, { instant, local, zone })))
    .join('')
}

type Moment = { instant: number; local: Date; zone: string }

function field(letter: string, count: number, moment: Moment): string {
  const write = writers[letter]
  if (!write) throw exception(`Invalid argument: format. Illegal pattern character '${letter}'.`)
  const value = write(moment, count)
  return typeof value === 'number' ? String(value).padStart(count, '0') : value
}

const writers: Record<string, (moment: Moment, count: number) => number | string> = {
  G: ({ local }) => (local.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ local }, count) => year(local.getUTCFullYear(), count),
  Y: ({ local }, count) => year(weekEnd(local).getUTCFullYear(), count),
  M: ({ local }, count) => month(local, count),
  L: ({ local }, count) => month(local, count),
  w: ({ local }) => Math.ceil(dayOfYear(weekEnd(local)) / 7),
  W: ({ local }) => Math.ceil((local.getUTCDate() + firstWeekday(local)) / 7),
  D: ({ local }) => dayOfYear(local),
  d: ({ local }) => local.getUTCDate(),
  F: ({ local }) => Math.ceil(local.getUTCDate() / 7),
  E: ({ local }, count) => named(dayNames[local.getUTCDay()]!, count),
  u: ({ local }) => local.getUTCDay() || 7,
  a: ({ local }) => (local.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ local }) => local.getUTCHours(),
  k: ({ local }) => local.getUTCHours() || 24,
  K: ({ local }) => local.getUTCHours() % 12,
  h: ({ local }) => local.getUTCHours() % 12 || 12,
  m: ({ local }) => local.getUTCMinutes(),
  s: ({ local }) => local.getUTCSeconds(),
  S: ({ local }) => local.getUTCMilliseconds(),
  z: ({ instant, zone }, count) => zoneName(instant, zone, count > 3),
  Z: ({ instant, zone }) => writtenOffset(offsetAt(instant, zone), ''),
  X: ({ instant, zone }, count) => isoOffset(offsetAt(instant, zone), count),
}

function year(value: number, count: number): number | string {
  return count === 2 ? String(value % 100).padStart(2, '0') : value
}

function month(local: Date, count: number): number | string {
  return count > 2 ? named(monthNames[local.getUTCMonth()]!, count) : local.getUTCMonth() + 1
}

function named(name: string, count: number): string {
  return count > 3 ? name : name.slice(0, 3)
}

/** Weeks run from Sunday, and week 1 is the one with the first of January. */
function weekEnd(local: Date): Date {
  return new Date(local.getTime() + (6 - local.getUTCDay()) * dayMs)
}

function dayOfYear(local: Date): number {
  return Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / dayMs) + 1
}

function firstWeekday(local: Date): number {
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1)).getUTCDay()
}

function isoOffset(minutes: number, count: number): string {
  if (minutes === 0) return 'Z'
  if (count === 1) return writtenOffset(minutes, '').slice(0, 3)
  return writtenOffset(minutes, count === 2 ? '' : ':')
}
