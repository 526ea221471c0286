import type { Literal } from './literals.ts'

const figure = "\\d{1,3}(?:[ .,\\u00a0\\u202f’']\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?"
const currency = 'kr\\.?|kroner|kronor|dkk|nok|sek|eur|euro|euros|€|gbp|£|usd|\\$|dollars?|pounds?|isk|pln|chf|,-'
const money = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?<before>kr\\.?|dkk|nok|sek|eur|€|gbp|£|usd|\\$|isk|pln|chf)\\s?(?<a>${figure})(?![\\d])|(?<b>${figure})\\s?(?<after>${currency})(?![\\p{L}\\d]))`,
  'giu',
)
const percent = new RegExp(`(?<![\\p{L}\\d.,])(?<n>${figure})\\s?(?:%|percent|procent|prosent|prozent)`, 'giu')
const time =
  /(?<![\d.:])(?:(?:kl\.?|klokken|klokka|at|um)\s?(?<h>\d{1,2})(?:[.:](?<m>\d{2}))?|(?<hh>\d{1,2}):(?<mm>\d{2}))(?![\d:])/giu
const code = /(?<![\p{L}\d])(?=[\p{L}\d_-]{0,40}\d)(?=[\p{L}\d_-]{0,40}\p{L})[\p{L}\d][\p{L}\d_-]{2,40}(?![\p{L}\d])/gu
const grouped = /(?<![\p{L}\d.,])\d{2,40}(?:[ \u00a0]\d{2,40}){1,8}(?![\p{L}\d])/gu
const number = new RegExp(`(?<![\\d.,])(?:${figure})(?![\\d])`, 'gu')

/** Amounts, shares, times of day, codes and every number that is left. */
export function numbersIn(text: string): Literal[] {
  const found: Literal[] = []
  const add = (match: RegExpExecArray | RegExpMatchArray, kind: Literal['kind'], key: string) => {
    const start = match.index!
    const end = start + match[0].length
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ kind, key, text: match[0].trim(), start, end })
  }
  for (const match of text.matchAll(money)) {
    const { before, a, b, after } = match.groups!
    add(match, 'money', `m:${amountOf(a ?? b!)} ${currencyOf(before ?? after!)}`)
  }
  for (const match of text.matchAll(percent)) add(match, 'percent', `pct:${amountOf(match.groups!.n!)}`)
  for (const match of text.matchAll(time)) {
    const { h, m, hh, mm } = match.groups!
    add(match, 'time', `t:${Number(h ?? hh)}:${m ?? mm ?? '00'}`)
  }
  for (const match of text.matchAll(code)) add(match, 'code', `c:${match[0].toUpperCase().replace(/[^\p{L}\d]/gu, '')}`)
  for (const match of text.matchAll(grouped)) add(match, 'number', `n:${match[0].replace(/\D/g, '')}`)
  for (const match of text.matchAll(number))
    if (!isListNumber(text, match)) add(match, 'number', `n:${amountOf(match[0])}`)
  return found
}

/** "1.524,00", "1,524.00", "1 524" and "1524" are one amount: a mark before exactly three digits only groups. */
export function amountOf(text: string): string {
  const plain = text.replace(/[ \u00a0\u202f’']/g, '')
  const cents = /[.,](\d{1,2})$/.exec(plain)
  const whole = (cents ? plain.slice(0, cents.index) : plain).replace(/[.,]/g, '')
  const rest = cents ? cents[1]!.padEnd(2, '0') : '00'
  return rest === '00' ? whole : `${whole}.${rest}`
}

/** "kr" is the crown of three countries; the others are told apart. */
function currencyOf(mark: string): string {
  const plain = mark.toLowerCase().replace('.', '')
  if (['kr', 'kroner', 'kronor', ',-'].includes(plain)) return 'kr'
  if (['eur', 'euro', 'euros', '€'].includes(plain)) return 'EUR'
  if (plain === '£' || plain.startsWith('pound') || plain === 'gbp') return 'GBP'
  if (plain === '$' || plain.startsWith('dollar') || plain === 'usd') return 'USD'
  return plain.toUpperCase()
}

function isListNumber(text: string, match: RegExpExecArray | RegExpMatchArray): boolean {
  const before = text.slice(0, match.index)
  return (
    /(?:^|\n)\s*$/.test(before) && /^[.)]\s/.test(text.slice(match.index! + match[0].length)) && match[0].length < 3
  )
}
