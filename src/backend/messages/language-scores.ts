import { brotliDecompressSync } from 'node:zlib'
import { featuresOf, longBuckets, shortBuckets } from './language-features.ts'
import { longStep, packedWeights, shortStep } from './language-weights.ts'

/** The languages the weights were trained to tell apart, in their order; the Scandinavian ones first. */
export const toldLanguages = [
  'da',
  'nb',
  'nn',
  'sv',
  'de',
  'en',
  'nl',
  'fr',
  'es',
  'it',
  'fi',
  'pl',
  'pt',
  'is',
  'fo',
] as const
export type ToldLanguage = (typeof toldLanguages)[number]

const all = toldLanguages.length
const scandinavian = 4

type Weights = { short: Int8Array; long: Int8Array }

let unpacked: Weights | null = null

/** How likely each language is, as log-odds against the others, and how many words that rests on. */
export function languageScores(text: string): { scores: Map<ToldLanguage, number>; words: number } {
  const { short, long } = weights()
  const { shorts, longs, words } = featuresOf(text)
  const shortSums = new Int32Array(all)
  const longSums = new Int32Array(scandinavian)
  for (const bucket of shorts) {
    for (let at = 0; at < all; at++) shortSums[at]! += short[bucket * all + at]!
  }
  for (const bucket of longs) {
    for (let at = 0; at < scandinavian; at++) longSums[at]! += long[bucket * scandinavian + at]!
  }
  const scores = new Map(
    toldLanguages.map((language, at) => [language, shortSums[at]! * shortStep + (longSums[at] ?? 0) * longStep]),
  )
  return { scores, words }
}

/** Packed a language after the other, which compresses best; read a bucket after the other, which is fastest. */
function weights(): Weights {
  if (unpacked !== null) return unpacked
  const bytes = new Int8Array(brotliDecompressSync(Buffer.from(packedWeights, 'base64')))
  const short = byBucket(bytes.subarray(0, shortBuckets * all), shortBuckets, all)
  unpacked = { short, long: byBucket(bytes.subarray(shortBuckets * all), longBuckets, scandinavian) }
  return unpacked
}

function byBucket(planes: Int8Array, buckets: number, languages: number): Int8Array {
  const rows = new Int8Array(planes.length)
  for (let language = 0; language < languages; language++) {
    for (let bucket = 0; bucket < buckets; bucket++) {
      rows[bucket * languages + language] = planes[language * buckets + bucket]!
    }
  }
  return rows
}
