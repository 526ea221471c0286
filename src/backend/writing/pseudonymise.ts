import type { CountryCode } from 'libphonenumber-js'
import type { FactValue } from './fact.ts'
import { folded, placesOf } from './folded-text.ts'
import { identifiersIn } from './identifiers.ts'
import { sensitiveNumbers } from './sensitive-numbers.ts'
import { type Tokens, withoutTokenMarks } from './tokens.ts'

/** A personal value we know before reading the mail; a fact's key makes it the fact's token. */
export type KnownValue = { key: string; kind: string; text: string; value: FactValue }

export type Pseudonymiser = {
  /** the text with tokens where personal values stood */
  hide(text: string): string
  /** kind -> how many were replaced so far */
  replaced: Record<string, number>
}

type Span = { start: number; end: number; kind: string; put: string }

/**
 * Known values first, then what can be told by its shape. Identity and card numbers leave no token at all. Digits the
 * reader found to be order or parcel numbers stay, because the reply is about them.
 */
export function createPseudonymiser(
  known: KnownValue[],
  kept: string[],
  tokens: Tokens,
  countries: CountryCode[],
): Pseudonymiser {
  const replaced: Record<string, number> = {}
  const keptDigits = new Set(kept.map(compact).filter((text) => text.length >= 4))
  return {
    replaced,
    hide(given) {
      const text = withoutTokenMarks(given)
      const spans: Span[] = []
      const add = (span: Span) => {
        if (spans.every((other) => span.end <= other.start || span.start >= other.end)) spans.push(span)
      }
      for (const { kind, start, end } of sensitiveNumbers(text))
        if (!keptDigits.has(compact(text.slice(start, end)))) add({ start, end, kind, put: '[number removed]' })
      const whole = folded(text)
      for (const { key, kind, text: wanted, value } of known)
        for (const { start, end } of placesOf(wanted, whole)) add({ start, end, kind, put: tokens.issue(key, value) })
      for (const { kind, start, end, text: piece } of identifiersIn(text, countries)) {
        if (keptDigits.has(compact(piece))) continue
        const put = tokens.issue(`mail.${kind}.${compact(piece).toLowerCase()}`, { kind: 'text', text: piece })
        add({ start, end, kind, put })
      }
      let hidden = text
      for (const { start, end, kind, put } of spans.sort((a, b) => b.start - a.start)) {
        hidden = hidden.slice(0, start) + put + hidden.slice(end)
        replaced[kind] = (replaced[kind] ?? 0) + 1
      }
      return hidden
    },
  }
}

function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}@.]/gu, '')
}
