import { detectAll } from 'tinyld'
import { plainLanguage } from './locales.ts'

const codes: Record<string, string> = { nb: 'no' }
const only = ['da', 'no', 'sv', 'de', 'en', 'nl', 'fi', 'fr', 'es', 'it', 'pl', 'pt']

/** Words only one of two near languages writes. */
const telling: Record<string, RegExp> = {
  da: /(?<!\p{L})(?:af|dig|mig|hvad|efter|uden|blevet|nogen|nogle|meget|pakken?s? er|hverdage|vores|endnu|selvfølgelig|oplysninger|tilbage)(?!\p{L})/giu,
  nb: /(?<!\p{L})(?:av|deg|meg|hva|etter|uten|blitt|noen|noe|mye|virkedager|våre?|ennå|selvfølgelig|opplysninger|tilbake)(?!\p{L})/giu,
}

/** Whether a text is written in the wanted language, as far as its words can tell. Short texts pass. */
export function isWrittenIn(text: string, wanted: string): boolean {
  const language = plainLanguage(wanted)
  const words = (text.match(/(?<![\p{L}\p{N}@./-])\p{L}{2,}(?![\p{L}\p{N}@/])/gu) ?? []).join(' ')
  if (words.length < 60) return true
  const code = codes[language] ?? language
  const ranked = detectAll(words, { only: only.includes(code) ? only : [...only, code] })
  const best = ranked[0]
  if (best === undefined || best.lang === code) return true
  if (isNear(best.lang, code)) return count(words, language) >= count(words, best.lang === 'no' ? 'nb' : best.lang)
  const own = ranked.find(({ lang }) => lang === code)
  return own !== undefined && own.accuracy >= best.accuracy * 0.8
}

const isNear = (a: string, b: string) => ['da', 'no'].includes(a) && ['da', 'no'].includes(b)

function count(words: string, language: string): number {
  return words.match(telling[language] ?? /(?!)/g)?.length ?? 0
}
