import type { FailureCode } from '../../contract/failure.ts'

export type FailureWords = Record<FailureCode, { title: string; text: string }>

/** The first sentence of each says what happened and heads the card. */
export function failureWords(sentences: Record<FailureCode, string>): FailureWords {
  const entries = Object.entries(sentences).map(([code, told]) => {
    const end = told.indexOf('. ')
    return [code, { title: told.slice(0, end), text: told.slice(end + 2) }]
  })
  return Object.fromEntries(entries) as FailureWords
}
