const cpr = /(?<![\d.,/-])(\d{2})(\d{2})(\d{2})[ \t]?-?[ \t]?(\d{4})(?![\d/-])/g
const cardShape = /(?<![\d.,/-])(?:\d[ -]?){12,18}\d(?![\d/-])/g
const cprWord = /cpr|personnummer|person-?nr|fødselsnummer|socialt nummer/i

export type Span = { start: number; end: number }

/** Danish civil registration numbers: a true date and four digits, joined by a hyphen or named as such nearby. */
export function cprSpans(text: string): Span[] {
  return [...text.matchAll(cpr)]
    .filter((found) => {
      const [whole, day, month] = found
      if (!isDay(Number(day), Number(month))) return false
      const before = text.slice(Math.max(0, found.index - 60), found.index)
      return whole.includes('-') || cprWord.test(before) || (isPlain(whole) && !numberWord.test(before.slice(-25)))
    })
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
}
const numberWord =
  /(?:tlf|telefon|phone|mobil|konto|account|ordre|order|bestil|track|pakke|ean|faktura|invoice|nr|no|nummer|number|kolli|#|\+\d{0,3})[.:\s]*$/i

/** Payment card numbers by their length, first digits and check digit. */
export function cardSpans(text: string): Span[] {
  return [...text.matchAll(cardShape)]
    .filter(([whole]) => {
      const digits = whole.replace(/\D/g, '')
      return isCardBeginning(digits) && isGrouped(whole) && passesLuhn(digits)
    })
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
}

export function containsCpr(text: string): boolean {
  return cprSpans(text).length > 0
}

export function containsCard(text: string): boolean {
  return cardSpans(text).length > 0
}

function isDay(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

function isPlain(text: string): boolean {
  return /^\d{10}$/.test(text)
}

function isCardBeginning(digits: string): boolean {
  if (/^4/.test(digits)) return [13, 16, 19].includes(digits.length)
  if (/^(?:5[1-5]|2[2-7])/.test(digits)) return digits.length === 16
  if (/^3[47]/.test(digits)) return digits.length === 15
  if (/^(?:30[0-5]|3[689])/.test(digits)) return digits.length === 14
  if (/^(?:6011|64[4-9]|65|35|5019|50|5[6-9]|6[0-3])/.test(digits)) return digits.length >= 15 && digits.length <= 19
  return false
}

/** Cards are written without gaps or in groups of three to six. */
function isGrouped(whole: string): boolean {
  const groups = whole.split(/[ -]/)
  return groups.length === 1 || (groups.length <= 6 && groups.every((group) => group.length >= 3 && group.length <= 6))
}

function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place])
    const value = place % 2 === 1 ? digit * 2 : digit
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}
