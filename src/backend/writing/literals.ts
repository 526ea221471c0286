import { identifiersIn, likelyCountries } from './identifiers.ts'
import { datesIn } from './literal-dates.ts'
import { linksIn } from './literal-links.ts'
import { numbersIn } from './literal-numbers.ts'
import { sensitiveNumbers } from './sensitive-numbers.ts'

/** A piece of a text that states something checkable; `key` is the same for every spelling of the same thing. */
export type Literal = { kind: LiteralKind; key: string; text: string; start: number; end: number }
export type LiteralKind =
  | 'link'
  | 'email'
  | 'phone'
  | 'iban'
  | 'sensitive'
  | 'date'
  | 'relative'
  | 'duration'
  | 'money'
  | 'percent'
  | 'time'
  | 'code'
  | 'number'

/** Characters that hide or split what a reader sees as one: zero width, direction marks, look-alike dots. */
export function readable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Variation_Selector}|[\u115f\u1160\u3164]/gu, '')
    .replace(/[。．｡]/g, '.')
}

/** Every checkable piece of a text, each character counted once: a date's day is not also a number. */
export function literalsIn(given: string, language: string): Literal[] {
  const text = readable(given)
  const found: Literal[] = []
  let rest = text
  const take = (literals: Literal[]) => {
    for (const literal of literals) {
      if (found.some((other) => literal.start < other.end && other.start < literal.end)) continue
      found.push(literal)
      rest = rest.slice(0, literal.start) + '¤'.repeat(literal.end - literal.start) + rest.slice(literal.end)
    }
  }
  take(linksIn(rest))
  take(
    sensitiveNumbers(rest).map(({ start, end }) => {
      const piece = rest.slice(start, end)
      return { kind: 'sensitive' as const, key: `n:${piece.replace(/\D/g, '')}`, text: piece, start, end }
    }),
  )
  take(contactsIn(rest, language))
  take(datesIn(rest))
  take(numbersIn(rest))
  return found.sort((a, b) => a.start - b.start)
}

function contactsIn(text: string, language: string): Literal[] {
  return identifiersIn(text, likelyCountries(language)).flatMap(({ kind, start, end, text: piece }): Literal[] => {
    const digits = piece.replace(/\D/g, '')
    if (kind === 'email') return [{ kind, key: `e:${piece.toLowerCase()}`, text: piece, start, end }]
    if (kind === 'iban') return [{ kind, key: `i:${piece.replace(/\s/g, '').toUpperCase()}`, text: piece, start, end }]
    if (kind === 'phone') return [{ kind, key: `p:${digits.slice(-8)}`, text: piece, start, end }]
    return []
  })
}
