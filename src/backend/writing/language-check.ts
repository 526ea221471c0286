import { languageOf } from '../messages/language.ts'
import { plainLanguage } from './locales.ts'

/** Words only one of two near languages writes. */
const telling: Record<string, RegExp> = {
  da: /(?<!\p{L})(?:af|dig|mig|hvad|efter|uden|blevet|nogen|nogle|meget|hverdage|vores|endnu|oplysninger|tilbage)(?!\p{L})/giu,
  nb: /(?<!\p{L})(?:av|deg|meg|hva|etter|uten|blitt|noen|noe|mye|virkedager|våre?|ennå|opplysninger|tilbake)(?!\p{L})/giu,
}

/** Whether a text is written in the wanted language, as far as its words can tell. Short texts pass. */
export function isWrittenIn(text: string, wanted: string): boolean {
  const language = plainLanguage(wanted)
  const words = (text.match(/(?<![\p{L}\p{N}@./-])\p{L}{2,}(?![\p{L}\p{N}@/])/gu) ?? []).join(' ')
  if (words.length < 60) return true
  const found = plainLanguage(languageOf(words))
  if (found === 'unknown' || found === language) return true
  const near = ['da', 'nb'].includes(found) && ['da', 'nb'].includes(language)
  return near && count(words, language) >= count(words, found)
}

function count(words: string, language: string): number {
  return words.match(telling[language]!)?.length ?? 0
}
