import { exception } from './exception.ts'
import { monthNames, type PatternPart, patternParts } from './utilities-date-format.ts'
import { instantOf, offsetAt } from './utilities-time-zone.ts'

/** Reads what formatDate writes; letters that only repeat other fields, as the day's name, are passed over. */
export function parseDate(written: string, zone: string, pattern: string): Date {
  const parts = patternParts(pattern)
  const match = new RegExp(`^${parts.map(expression).join('')}`, 'i').exec(written)
  if (!match) throw exception(`Unparseable date: "${written}"`)
  const letters = parts.flatMap((part) => ('letter' in part ? [part] : []))
  const fields = new Map(letters.map(({ letter }, index) => [letter === 'L' ? 'M' : letter, match[index + 1]!]))
  const number = (letter: string, otherwise: number) => Number(fields.get(letter) ?? otherwise)

  const local = new Date(0)
  local.setUTCFullYear(yearOf(letters, fields.get('y') ?? '1970'), monthOf(fields.get('M') ?? '1') - 1, number('d', 1))
  local.setUTCHours(hourOf(fields), number('m', 0), number('s', 0), number('S', 0))
  const offset = fields.get('X') ?? fields.get('Z') ?? fields.get('z')
  if (offset === undefined) return new Date(instantOf(local.getTime(), zone))
  const minutes = /^z$/i.test(offset) ? 0 : offsetAt(local.getTime(), offset)
  return new Date(local.getTime() - minutes * 60_000)
}

function expression(part: PatternPart, index: number, parts: PatternPart[]): string {
  if ('literal' in part) return part.literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const { letter, count } = part
  if (letter === 'E' || letter === 'a' || letter === 'G') return '([A-Za-z]+)'
  if (/[ML]/.test(letter) && count > 2) return '([A-Za-z]+)'
  if (letter === 'z') return '([A-Za-z]+(?:[+-]\\d{1,2}:?\\d{0,2})?)'
  if (letter === 'Z' || letter === 'X') return '(Z|[+-]\\d{2}(?::?\\d{2})?)'
  const next = parts[index + 1]
  return next && 'letter' in next ? `(\\d{${count}})` : '(\\d+)'
}

function monthOf(written: string): number {
  const month = /^\d+$/.test(written)
    ? Number(written)
    : monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === written.slice(0, 3).toLowerCase()) + 1
  if (month === 0) throw exception(`Unparseable date: there is no month "${written}"`)
  return month
}

/** Two digits mean the year within 80 years before and 20 after today. */
function yearOf(letters: { letter: string; count: number }[], written: string): number {
  const count = letters.find(({ letter }) => letter === 'y')?.count ?? 4
  const year = Number(written)
  if (count > 2 || written.length !== 2) return year
  const now = new Date().getUTCFullYear()
  const here = Math.floor(now / 100) * 100 + year
  return here > now + 20 ? here - 100 : here <= now - 80 ? here + 100 : here
}

function hourOf(fields: Map<string, string>): number {
  const whole = fields.get('H') ?? fields.get('k')
  if (whole !== undefined) return Number(whole) % 24
  const half = Number(fields.get('h') ?? fields.get('K') ?? 0) % 12
  return fields.get('a')?.toUpperCase() === 'PM' ? half + 12 : half
}
