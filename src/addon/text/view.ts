import type { Money } from '../../contract/order.ts'
import { moneyText } from './money.ts'
import type { Words } from './words.ts'

/** For whom a card is made. */
export type View = { words: Words; timeZone: string }

/** "24 Nov 2026" where the person is; a date without a time is the same everywhere. */
export function dayText({ words, timeZone }: View, iso: string | null): string {
  const parts = partsOf(iso, timeZone)
  return parts ? words.day(parts.day, words.months[parts.month] ?? '', parts.year) : plainDate(iso)
}

/** "24 Nov 2026 14:05" */
export function timeText(view: View, iso: string | null): string {
  const parts = partsOf(iso, view.timeZone)
  return parts?.clock ? `${dayText(view, iso)} ${parts.clock}` : dayText(view, iso)
}

export function money({ words }: View, amount: Money): string {
  return moneyText(amount, words.thousands, words.decimal)
}

const dateOnly = /^(\d{4})-(\d{2})-(\d{2})$/

function partsOf(iso: string | null, timeZone: string) {
  const date = new Date(iso ?? '')
  if (iso === null || Number.isNaN(date.getTime())) return null
  const [, year, month, day, clock] = dateOnly.test(iso)
    ? (dateOnly.exec(iso) as RegExpExecArray)
    : (/^(\d+)-(\d+)-(\d+) (.+)$/.exec(Utilities.formatDate(date, timeZone, 'yyyy-MM-dd HH:mm')) ?? [])
  if (!year || !month || !day) return null
  return { year, month: Number(month) - 1, day: String(Number(day)), clock }
}

function plainDate(iso: string | null): string {
  return (iso ?? '').slice(0, 10)
}
