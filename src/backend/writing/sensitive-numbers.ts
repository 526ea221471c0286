export type SensitiveSpan = { kind: 'cpr' | 'card'; start: number; end: number }

/** Personal identity numbers and payment cards: they never leave and never stand in a reply. */
export function sensitiveNumbers(text: string): SensitiveSpan[] {
  const spans: SensitiveSpan[] = []
  const add = (kind: SensitiveSpan['kind'], pattern: RegExp, holds: (digits: string, all: string) => boolean) => {
    for (const match of text.matchAll(pattern)) {
      const digits = match[0].replace(/\D/g, '')
      const [start, end] = [match.index, match.index + match[0].length]
      const free = spans.every((span) => end <= span.start || start >= span.end)
      if (free && holds(digits, match[0])) spans.push({ kind, start, end })
    }
  }
  add('card', /(?<![\p{L}\d])\d(?:[ .\u00a0-]?\d){11,18}(?![\p{L}\d])/gu, isCard)
  // Danish numbers carry no checksum since 2007: a valid day and month is all there is to go by.
  add('cpr', /(?<![\p{L}\d])\d{6}[ \u00a0]?[-–‐‑]?[ \u00a0]?\d{4}(?![\p{L}\d])/gu, (digits) =>
    isDay(digits.slice(0, 2), digits.slice(2, 4)),
  )
  add('cpr', /(?<![\p{L}\d])\d{6}[ \u00a0]?\d{5}(?![\p{L}\d])/gu, isNorwegian)
  add('cpr', /(?<![\p{L}\d])(?:19|20)?\d{6}[-+]?\d{4}(?![\p{L}\d])/gu, (digits, all) => isSwedish(digits, all))
  return spans.sort((a, b) => a.start - b.start)
}

function isCard(digits: string, all: string): boolean {
  if (/^[45]\d{3}([ .\u00a0-])\d{4}\1\d{4}\1\d{4}$/.test(all)) return true
  const length = digits.length
  const fits =
    (/^4/.test(digits) && [13, 16, 19].includes(length)) ||
    (/^(?:5[0-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/.test(digits) && length === 16) ||
    (/^3[47]/.test(digits) && length === 15) ||
    (/^3(?:0[0-5]|[689])/.test(digits) && length === 14) ||
    (/^35(?:2[89]|[3-8])/.test(digits) && length === 16) ||
    (/^6(?:011|4[4-9]|5|2|0|3|7)/.test(digits) && length >= 16 && length <= 19)
  return fits && luhn(digits)
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, char, index) => {
    const digit = Number(char) * (index % 2 === 0 ? 1 : 2)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return sum % 10 === 0
}

function isDay(day: string, month: string): boolean {
  const [d, m] = [Number(day), Number(month)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31
}

function isNorwegian(digits: string): boolean {
  const day = String(Number(digits.slice(0, 2)) % 40).padStart(2, '0')
  const weighed = (weights: number[]) =>
    (11 - (weights.reduce((sum, w, i) => sum + w * Number(digits[i]), 0) % 11)) % 11
  return (
    isDay(day, digits.slice(2, 4)) &&
    weighed([3, 7, 6, 1, 8, 9, 4, 5, 2]) === Number(digits[9]) &&
    weighed([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) === Number(digits[10])
  )
}

function isSwedish(digits: string, all: string): boolean {
  const ten = digits.slice(-10)
  const day = String(Number(ten.slice(4, 6)) % 60).padStart(2, '0')
  return isDay(day, ten.slice(2, 4)) && (/[-+]/.test(all) || digits.length === 12) && luhn(ten)
}
