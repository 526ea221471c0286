import { languageOf } from '../../src/backend/messages/language.ts'
import { dataFolder, readRows } from './data-folder.ts'
import { absent, type Evaluated, evaluated, tally } from './measure.ts'

type Text = { id: string; lang: string; kind: string; text: string }

const ours = ['da', 'nb', 'sv', 'de', 'en']
/** Languages no reply is written in: knowing that one does not know is right. */
const foreign = new Set(['pt', 'is', 'fo'])
/** Codes of the sets that are not ours: Norwegian of either kind, and two German dialects. */
const accepted: Record<string, string[]> = { no: ['nb', 'nn'], 'de-st': ['de', 'unknown'], gsw: ['de', 'unknown'] }
const expectedOf = (lang: string): string[] => (foreign.has(lang) ? ['unknown', lang] : (accepted[lang] ?? [lang]))

/**
 * Language of a bare text, with no thread or shop to lean on. A sentence left unknown is not right; of two-word texts
 * only those that were decided count, and how many were not is noted.
 */
export function evaluateLanguage(): Evaluated {
  const folder = dataFolder('langid-lingua')
  if (folder === null) return absent('langid-lingua')
  const texts = readRows<Text>(`${folder}/texts.jsonl`)
  const sentences = texts.filter(({ kind }) => kind === 'sentences')
  const pairs = texts.filter(({ kind }) => kind === 'word-pairs')
  const five = (rows: Text[]) => rows.filter(({ lang }) => ours.includes(lang))
  const rows = [
    measured('sentences da nb sv de en', five(sentences), 98.5),
    ...ours.map((lang) =>
      measured(
        `  sentences ${lang}`,
        sentences.filter((one) => one.lang === lang),
      ),
    ),
    // some of the set's Bokmål is Nynorsk, and an answer in either is read
    measured('  sentences da sv de en and Norwegian', five(sentences).map(asNorwegian)),
    measured('sentences of all 14 languages', sentences),
    measured('two-word texts da nb sv de en, decided', five(pairs), 95, true),
    measured('two-word texts of all 14 languages, decided', pairs, null, true),
  ]
  return merge('langid-lingua', rows)
}

const asNorwegian = (text: Text): Text => (text.lang === 'nb' ? { ...text, lang: 'no' } : text)

/** Information: short requests, and paragraphs. */
export function evaluateOtherLanguageSets(): Evaluated[] {
  return [
    ['langid-xsid', 'utterances.jsonl'],
    ['langid-udhr', 'paragraphs.jsonl'],
  ].map(([set, file]) => {
    const folder = dataFolder(set!)
    if (folder === null) return absent(set!)
    const texts = readRows<Text>(`${folder}/${file}`)
    const byLanguage = [...new Set(texts.map(({ lang }) => lang))].sort()
    return merge(set!, [
      measured('all languages', texts),
      ...byLanguage.map((lang) =>
        measured(
          `  ${lang}`,
          texts.filter((one) => one.lang === lang),
        ),
      ),
    ])
  })
}

function measured(measure: string, texts: Text[], atLeast: number | null = null, decidedOnly = false): Evaluated {
  const counted = tally(measure, atLeast)
  let unknown = 0
  for (const { id, lang, text } of texts) {
    const told = languageOf(text)
    if (told === 'unknown' && !foreign.has(lang)) unknown += 1
    if (told === 'unknown' && decidedOnly) continue
    counted.count(expectedOf(lang).includes(told), id, `${lang}: ${text}`, told)
  }
  return evaluated(measure, [counted], { 0: unknown > 0 ? `${unknown} unknown of ${texts.length}` : '' })
}

function merge(set: string, parts: Evaluated[]): Evaluated {
  const first = parts.filter(({ set: name }) => !name.startsWith(' '))
  return { set, rows: parts.flatMap(({ rows }) => rows), misses: first.flatMap(({ misses }) => misses), missing: null }
}
