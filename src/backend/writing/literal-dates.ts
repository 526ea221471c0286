import { months, numberWords, relativeDays, units, weekdays } from './calendar-words.ts'
import type { Literal } from './literals.ts'

const any = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')
const month = any(months.keys())
const edge = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
const year = '(?:,?\\s+(?<y>(?:19|20)\\d{2}))?'
const ordinal = '(?:st|nd|rd|th|\\.|:a|:e)?'

const dayMonth = new RegExp(`${edge}(?<d>\\d{1,2})${ordinal}\\s*(?:of\\s+)?(?<m>${month})\\.?${year}${end}`, 'giu')
const monthDay = new RegExp(`${edge}(?<m>${month})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?${year}${end}`, 'giu')
const iso = /(?<![\d-])(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:T[\d:.+Z-]+)?(?![\d-])/gu
const numeric = /(?<![\d./-])(?<d>\d{1,2})(?<s>[./-])(?<m>\d{1,2})(?:\k<s>(?<y>\d{4}|\d{2}))?\.?(?![\d/-]|[.,]\d)/gu
const theDay = /(?<=(?<!\p{L})(?:den|the|am|d\.)\s)(?<d>\d{1,2})(?:\.|st|nd|rd|th)(?!\s*[\p{L}\d]*\d)/giu
const weekday = new RegExp(
  `${edge}(?<w>${any([...weekdays.keys()].filter((word) => word.length > 3))})(?:en|s|ens)?${end}`,
  'giu',
)
const relative = new RegExp(`${edge}(?<r>${any(relativeDays.keys()).replaceAll(' ', '\\s+')})${end}`, 'giu')
const count = `(?:\\d{1,3}|${any(numberWords.keys())})`
const duration = new RegExp(
  `${edge}(?:(?<a>${count})\\s*(?:-|–|to|til|till|bis|or|eller|oder)\\s*)?(?<b>${count})[\\s-]+(?<work>working|business|arbejds|work)?\\s*-?(?<u>${any(units.keys())})s?${end}`,
  'giu',
)

/** Dates in figures and words, weekdays, days told from today, and spans of time. */
export function datesIn(text: string): Literal[] {
  const found: Literal[] = []
  const add = (match: RegExpExecArray | RegExpMatchArray, kind: Literal['kind'], key: string | null) => {
    const start = match.index!
    const stop = start + match[0].length
    if (key === null || found.some((other) => start < other.end && other.start < stop)) return
    found.push({ kind, key, text: match[0].trim(), start, end: stop })
  }
  for (const pattern of [iso, dayMonth, monthDay, numeric])
    for (const match of text.matchAll(pattern)) add(match, 'date', dateKey(match.groups!))
  for (const match of text.matchAll(duration))
    for (const key of durationKeys(match.groups!)) add(match, 'duration', key)
  for (const match of text.matchAll(relative))
    if (match[0].toLowerCase() !== 'morgen' || !/guten\s+$/i.test(text.slice(0, match.index)))
      add(match, 'relative', `r:${relativeDays.get(match.groups!.r!.toLowerCase().replace(/\s+/g, ' '))}`)
  for (const match of text.matchAll(weekday))
    add(match, 'relative', `w:${weekdays.get(match.groups!.w!.toLowerCase())}`)
  for (const match of text.matchAll(theDay)) add(match, 'date', `day:${Number(match.groups!.d)}`)
  return found
}

function dateKey({ d, m, y }: Record<string, string | undefined>): string | null {
  const monthNumber = /^\d+$/.test(m!) ? Number(m) : months.get(m!.toLowerCase())! + 1
  const day = Number(d)
  if (day < 1 || day > 31 || monthNumber < 1 || monthNumber > 12) return null
  const short = `${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return y === undefined ? `md:${short}` : `d:${y.length === 2 ? `20${y}` : y}-${short}`
}

/** "1-3 working days" is one promise: its key holds both ends. */
function durationKeys({ a, b, work, u }: Record<string, string | undefined>): string[] {
  const size = (word: string) => numberWords.get(word.toLowerCase()) ?? Number(word)
  const unit = units.get(u!.toLowerCase())!
  const span = `${a === undefined ? '' : `${size(a)}-`}${size(b!)}`
  return [`u:${span}${work !== undefined && unit === 'd' ? 'wd' : unit}`]
}
