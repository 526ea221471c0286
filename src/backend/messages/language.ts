import { languageScores, type ToldLanguage } from './language-scores.ts'

/** The languages a reply can be written in; what else a mail is in stays "unknown". */
export const languages = ['da', 'nb', 'nn', 'sv', 'de', 'en', 'nl', 'fr', 'es', 'it', 'fi', 'pl'] as const
export type Language = (typeof languages)[number]

/** Log-odds the first and the second expected language are given before a word is read; a clear sentence outweighs them. */
const expectations = [3.5, 1.5]

/** Log-odds taken from the languages that few customers write. */
const rarity: [ToldLanguage, number][] = [
  ['nn', 1],
  ['is', 1],
  ['fo', 2],
]

/**
 * Language of a text, "unknown" when its words do not tell. Many a short Danish sentence is good Norwegian too: there the
 * `expected` languages (of the thread, of the shop) decide, the likeliest first.
 */
export function languageOf(text: string, expected: string[] = []): Language | 'unknown' {
  const { scores, words } = languageScores(text)
  if (words === 0) return 'unknown'
  for (const [language, odds] of rarity) scores.set(language, scores.get(language)! - odds)
  for (const [at, language] of [...new Set(expected)].entries()) {
    const score = scores.get(language as ToldLanguage)
    if (score !== undefined) scores.set(language as ToldLanguage, score + (expectations[at] ?? 0))
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  const [language, score] = best!
  if (!isAnswered(language)) return 'unknown'
  return expected.includes(language) || score - second![1] >= leadNeeded(words) ? language : 'unknown'
}

/** Fifty to one for a few words, where to fall back on thread and shop is better; a sentence need only lean. */
function leadNeeded(words: number): number {
  return words <= 3 ? 3.9 : words <= 5 ? 0.7 : 0.2
}

function isAnswered(language: ToldLanguage): language is Language {
  return (languages as readonly string[]).includes(language)
}
