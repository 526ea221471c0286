import { shuffled } from './chance.mjs'
import { unpackAll, wordsOf } from './packages.mjs'
import { phrases } from './phrases.mjs'
import { sentencesOf, textsIn } from './sentences.mjs'
import { languages } from './sources.mjs'

/** No program's vocabulary may stand for a language. */
const sentencesOfOnePackage = 14_000
const rareWords = 150_000
/** Fewer are left aside: they would be learnt by heart. */
const leastSentences = 1_000
/** Prose is rarer here than menus and messages, and nearer to what people write. */
const prose = /^(wesnoth|widelands|debian-handbook|freeciv)/
const neighbours = ['da', 'nb', 'nn', 'sv']

/** What is learnt from, a language: sentences, words the web uses, words a dictionary adds, and phrases of customers. */
export function readCorpus(folder) {
  const folders = unpackAll(folder)
  const words = Object.fromEntries(languages.map((language) => [language, wordsOf(language, folder)]))
  const known = Object.fromEntries(languages.map((language) => [language, union(words[language])]))
  const sentences = readSentences(folders)
  return Object.fromEntries(
    languages.map((language) => {
      const { web, dictionary } = words[language]
      const kept = []
      for (const [name, texts] of sentences[language]) {
        const own = [...texts].filter((text) => language === 'en' || !inPackage(sentences.en, text))
        const clean = shuffled(own.filter((text) => isIn(language, text, known))).slice(0, sentencesOfOnePackage)
        kept.push(...clean, ...(prose.test(name) ? clean : []))
      }
      const common = dictionary === null ? [...web] : [...web].filter((word) => dictionary.has(word))
      const rare = dictionary === null ? [] : [...dictionary].filter((word) => !web.has(word))
      return [
        language,
        {
          sentences: kept.length < leastSentences ? [] : kept,
          common,
          rare: shuffled(rare).slice(0, rareWords),
          phrases: phrases[language],
        },
      ]
    }),
  )
}

/** Language -> package, without its language -> sentences; the same sentence counts once. */
function readSentences(folders) {
  const found = Object.fromEntries(languages.map((language) => [language, new Map()]))
  const seen = Object.fromEntries(languages.map((language) => [language, new Set()]))
  for (const folder of folders) {
    const name = folder.replace(/.*\//, '').replace(/-[a-z]{2}(-[a-z]{2})?$/, '')
    for (const [language, text] of textsIn(folder, languages)) {
      for (const sentence of sentencesOf(text)) {
        if (seen[language].has(sentence)) continue
        seen[language].add(sentence)
        if (!found[language].has(name)) found[language].set(name, new Set())
        found[language].get(name).add(sentence)
      }
    }
  }
  return found
}

const inPackage = (packages, text) => [...packages.values()].some((texts) => texts.has(text))
const union = ({ web, dictionary }) => new Set([...web, ...(dictionary ?? [])])

/** Translations are unfinished here and there: what reads as English, or as a neighbour, is left out. */
function isIn(language, text, known) {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  const share = (other) => words.filter((word) => known[other].has(word)).length / words.length
  const own = share(language)
  if (words.length === 0 || own < 0.6) return false
  if (language !== 'en') {
    const english = share('en')
    if (english > own + 0.1 || (english >= own && english > 0.7 && words.length > 2)) return false
  }
  return !neighbours.includes(language) || neighbours.every((other) => share(other) <= own + 0.2)
}
