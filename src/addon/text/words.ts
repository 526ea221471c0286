import { da } from './da.ts'
import { en } from './en.ts'

/** Every sentence a person sees; another language has exactly these. */
export type Words = typeof en
export type Language = 'en' | 'da'

const languages: Record<Language, Words> = { en, da }

export function languageOf(locale: string): Language {
  return /^da\b/i.test(locale) ? 'da' : 'en'
}

export function wordsOf(language: Language): Words {
  return languages[language]
}

/** A word for a code of the contract; a code of a shop that has none is shown as it is. */
export function wordFor(words: Record<string, string>, code: string): string {
  return words[code] ?? code.replace(/_/g, ' ')
}
