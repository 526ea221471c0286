import { detectAll } from 'tinyld'
import { languageWords, type Told } from './language-words.ts'

/** The languages a reply can be written in; what else a mail is in stays "unknown". */
export const languages = ['da', 'nb', 'nn', 'sv', 'de', 'en', 'nl', 'fr', 'es', 'it', 'fi', 'pl'] as const
export type Language = (typeof languages)[number]

const candidates = ['da', 'no', 'sv', 'de', 'en', 'nl', 'fr', 'es', 'it', 'fi', 'pl', 'pt', 'is']

/** Word -> what it says for each language; a word that several share says little for any of them. */
const weights = new Map<string, Map<Told, number>>()
for (const [language, { sure, likely }] of Object.entries(languageWords) as [
  Told,
  { sure: string; likely: string },
][]) {
  for (const [words, weight] of [
    [sure, 2],
    [likely, 1],
  ] as const) {
    for (const word of new Set(words.split(' '))) {
      const known = weights.get(word) ?? new Map<Told, number>()
      known.set(language, Math.max(known.get(language) ?? 0, weight))
      weights.set(word, known)
    }
  }
}

const letters: Partial<Record<Told, { own: RegExp; foreign: RegExp }>> = {
  da: { own: /[æø]/g, foreign: /[äöß]/g },
  nb: { own: /[æø]/g, foreign: /[äöß]/g },
  nn: { own: /[æø]/g, foreign: /[äöß]/g },
  sv: { own: /[äöå]/g, foreign: /[æøßü]/g },
  de: { own: /[äöüß]/g, foreign: /[æøå]/g },
  en: { own: /(?!)/g, foreign: /[æøåäöüß]/g },
  nl: { own: /ĳ/g, foreign: /[æøåäß]/g },
  fi: { own: /[äö]/g, foreign: /[æøåüßz]/g },
  fr: { own: /[éèêàçùûîôœ]/g, foreign: /[æøåäößñ]/g },
  es: { own: /[ñ¿¡íóú]/g, foreign: /[æøåäößç]/g },
  it: { own: /[àèìòù]/g, foreign: /[æøåäößñç]/g },
  pl: { own: /[ąćęłńśźż]/g, foreign: /[æøåäöß]/g },
  pt: { own: /[ãõçáâê]/g, foreign: /[æøåäößñ]/g },
  is: { own: /[þðýúíáö]/g, foreign: /[øåäüß]/g },
}

/**
 * Language of a text, "unknown" when its words do not tell. Many a short Danish sentence is good Norwegian too: there the
 * `expected` languages (of the thread, of the shop) decide.
 */
export function languageOf(text: string, expected: string[] = []): Language | 'unknown' {
  const plain = text
    .slice(0, 1_500)
    .replace(/https?:\/\/\S{1,300}|(?<![\w.+-])[\w.+-]{1,64}@\S{1,255}|\d/g, ' ')
    .toLowerCase()
  const words = plain.match(/[\p{L}']+/gu) ?? []
  if (words.length === 0) return 'unknown'
  const scores = new Map<Told, number>()
  const add = (language: Told, points: number) => scores.set(language, (scores.get(language) ?? 0) + points)
  for (const word of words) {
    const known = weights.get(word)
    if (known === undefined) continue
    const shared = Math.sqrt(known.size)
    for (const [language, weight] of known) add(language, known.size === 1 ? weight * 1.2 : weight / shared)
  }
  for (const [language, { own, foreign }] of Object.entries(letters) as [Told, { own: RegExp; foreign: RegExp }][]) {
    add(
      language,
      0.4 * Math.min(8, plain.match(own)?.length ?? 0) - 1.2 * Math.min(8, plain.match(foreign)?.length ?? 0),
    )
  }
  endings(words, add)
  const [first, next] = [...scores.values()].sort((a, b) => b - a)
  if ((first ?? 0) - (next ?? 0) < sureMargin) addGuesses(plain, words.length, add)
  for (const language of expected as Told[]) if ((scores.get(language) ?? 0) >= 0.8) add(language, 0.9)
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < 0.8) return 'unknown'
  return best[1] - (second?.[1] ?? 0) < (words.length < 3 ? 0.5 : 0.05) || !isAnswered(best[0]) ? 'unknown' : best[0]
}

/** Lead at which the small words have decided, and the letter statistics, ten times as slow, are not asked. */
const sureMargin = 5

/** What letter statistics say; of the Scandinavian languages they know less, and of Nynorsk nothing. */
function addGuesses(plain: string, count: number, add: (language: Told, points: number) => void): void {
  const trust = Math.min(6, 1 + count * 0.35)
  const nordic = Math.min(3, trust)
  for (const { lang, accuracy } of detectAll(plain.slice(0, 300), { only: candidates }).slice(0, 4)) {
    if (lang === 'no') {
      add('nb', accuracy * nordic)
      add('nn', accuracy * nordic * 0.5)
    } else add(lang as Told, accuracy * (lang === 'da' || lang === 'sv' ? nordic : trust))
  }
}

function isAnswered(language: Told): language is Language {
  return (languages as readonly string[]).includes(language)
}

/** Endings and letter pairs that tell the Scandinavian languages apart in words no list holds. */
function endings(words: string[], add: (language: Told, points: number) => void): void {
  for (const word of words) {
    if (word.length < 4) continue
    if (/(?:lse|lser|hed|heder|ede|erne|else)$/.test(word)) add('da', 0.35)
    if (/(?:het|heter|else|elser|ene|sjon|sjoner)$/.test(word)) add('nb', 0.35)
    if (/(?:leik|leg|lege|ane|inga|ingar|asjon|heit|heiter|ast)$/.test(word)) add('nn', 0.45)
    if (/(?:het|heter|ade|orna|arna|erna|tion|ning|ningar|ande|ligt|or)$/.test(word)) add('sv', 0.3)
    if (/(?:kj|gj|skj|øy|ei)/.test(word)) for (const language of ['nb', 'nn'] as const) add(language, 0.25)
    if (/(?:kv|au|øy|jø)/.test(word)) add('nn', 0.2)
    if (/(?:bb|dd|gg|kk|ll|mm|nn|pp|rr|ss|tt)$/.test(word))
      for (const language of ['nb', 'nn', 'sv'] as const) add(language, 0.15)
    if (/(?:[^aeiouyæøåäö]d|eg|ej|øj)$/.test(word)) add('da', 0.1)
  }
}
