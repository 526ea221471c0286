import { intentLexicon } from './intent-lexicon.ts'

/** Features are numbers below this: their names are hashed, so nothing needs a list of all words. */
export const featureSpace = 8_192

const mostWords = 60
const window = 7

type Stems = Map<string, number[]>
const { whole, beginnings, inner } = stemsOf(Object.values(intentLexicon))
const cached = new Map<string, number[]>()

/** What a sentence offers a classifier: its words, their stems, what they stand for, and what stands together. */
export function intentFeatures(sentence: string): number[] {
  const words = (sentence.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]{0,40}/gu) ?? []).slice(0, mostWords)
  const found = new Set<number>()
  const senses = words.map((word) => sensesOf(word))
  let before = 'first'
  for (const [at, word] of words.entries()) {
    const plain = /^\d/.test(word) ? '0' : word.replace(/['’-]/g, '')
    const stem = plain.slice(0, 6)
    found.add(hashed(`w${stem}`))
    found.add(hashed(`b${before} ${stem}`))
    before = stem
    if (plain.length >= 5)
      for (let from = 0; from + 4 <= plain.length; from++) found.add(hashed(`g${plain.slice(from, from + 4)}`))
    for (const one of senses[at]!) {
      found.add(hashed(`c${one}`))
      for (let other = Math.max(0, at - window); other < at; other++)
        for (const second of senses[other]!) found.add(hashed(`p${Math.min(one, second)} ${Math.max(one, second)}`))
    }
  }
  if (sentence.includes('?')) found.add(hashed('?'))
  return [...found]
}

/** The meanings of a word, by its whole, its beginning, and in a compound its later part. */
function sensesOf(word: string): number[] {
  const known = cached.get(word)
  if (known !== undefined) return known
  const found = new Set<number>(whole.get(word))
  const plain = word.replace(/['’]/g, '')
  for (const sense of whole.get(plain) ?? []) found.add(sense)
  for (let length = 2; length <= plain.length; length++)
    for (const sense of beginnings.get(plain.slice(0, length)) ?? []) found.add(sense)
  for (let from = 3; from <= plain.length - 4; from++)
    for (let end = from + 4; end <= Math.min(plain.length, from + 12); end++)
      for (const sense of inner.get(plain.slice(from, end)) ?? []) found.add(sense)
  const senses = [...found]
  if (cached.size < 20_000) cached.set(word, senses)
  return senses
}

function stemsOf(entries: string[]): { whole: Stems; beginnings: Stems; inner: Stems } {
  const tables = { whole: new Map(), beginnings: new Map(), inner: new Map() } as Record<string, Stems>
  const put = (table: string, stem: string, sense: number) => {
    const senses = tables[table]!.get(stem) ?? []
    if (!senses.includes(sense)) tables[table]!.set(stem, [...senses, sense])
  }
  for (const [sense, stems] of entries.entries())
    for (const stem of stems.split(' ')) {
      if (stem.startsWith('=')) put('whole', stem.slice(1), sense)
      else {
        put('beginnings', stem.replace('*', ''), sense)
        if (stem.startsWith('*')) put('inner', stem.slice(1), sense)
      }
    }
  return tables as { whole: Stems; beginnings: Stems; inner: Stems }
}

function hashed(name: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16_777_619)
  return (hash ^ (hash >>> 15)) & (featureSpace - 1)
}
