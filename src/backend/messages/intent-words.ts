import type { Intent } from '../../contract/intent.ts'
import { danishIntents } from './intent-words-da.ts'
import { germanIntents } from './intent-words-de.ts'
import { englishIntents } from './intent-words-en.ts'
import { norwegianIntents } from './intent-words-nb.ts'
import { swedishIntents } from './intent-words-sv.ts'

/** Patterns that begin at a word's beginning; gaps are bounded, so matching stays linear. */
export type IntentWords = Record<Intent, string>

const tables: Record<string, IntentWords> = {
  da: danishIntents,
  nb: norwegianIntents,
  nn: norwegianIntents,
  sv: swedishIntents,
  de: germanIntents,
  en: englishIntents,
}

type Matcher = { intent: Intent; pattern: RegExp }
const compiled = new Map<string, Matcher[]>()

/** Matchers for a language; English for one that has no table, where shop words are often English. */
export function intentMatchers(language: string): Matcher[] {
  const key = language in tables ? language : 'en'
  const known = compiled.get(key)
  if (known) return known
  const made = (Object.entries(tables[key]!) as [Intent, string][]).map(([intent, words]) => ({
    intent,
    pattern: new RegExp(`(?<![\\p{L}])(?:${words})`, 'iu'),
  }))
  compiled.set(key, made)
  return made
}
