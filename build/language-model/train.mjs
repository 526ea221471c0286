/**
 * Learns the language weights anew: `node build/language-model/train.mjs FOLDER`. FOLDER keeps the unpacked packages
 * (3 GB); apt-get, dpkg-deb, unzip and the package tesseract-ocr must be there. See sources.mjs for origin and licences.
 * A softmax regression over hashed letter sequences and words, trained with AdaGrad on whole sentences, on a few words
 * cut out of them, and on words drawn from lists, so that short texts get honest odds.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'
import { root } from '../esbuild-node.mjs'
import { chance, oneOf, upTo } from './chance.mjs'
import { readCorpus } from './corpus.mjs'
import { languages } from './sources.mjs'

const bundle = join(root, 'build/dist/language-features.mjs')
const messages = join(root, 'src/backend/messages')
await build({
  entryPoints: [join(messages, 'language-features.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
})
const { featuresOf, longBuckets, shortBuckets } = await import(bundle)

const count = languages.length
const scandinavian = 4
const rounds = 3
const samples = 120_000 * count
const firstRate = 0.15
/** Each sample hides up to this share of its features, so that no few of them decide alone. */
const hidden = 0.6
const steps = { short: 0.15, long: 0.2 }

const short = table(shortBuckets, count)
const long = table(longBuckets, scandinavian)
const odds = new Float64Array(count)

const corpus = readCorpus(process.argv[2])
for (const language of languages) {
  const { sentences, common, rare } = corpus[language]
  console.log(`${language}: ${sentences.length} sentences, ${common.length} common and ${rare.length} rare words`)
}
for (let round = 0; round < rounds; round++) {
  let loss = 0
  for (let sample = 0; sample < samples; sample++) {
    const rate = firstRate * (1 - (0.9 * (round * samples + sample)) / (rounds * samples))
    const language = upTo(count)
    loss += learn(textIn(corpus[languages[language]]), language, rate)
  }
  console.log(`round ${round + 1}: loss ${(loss / samples).toFixed(4)}`)
}
write()

function table(buckets, width) {
  return { width, weights: new Float32Array(buckets * width), squares: new Float32Array(buckets * width).fill(0.01) }
}

function textIn({ sentences, common, rare, phrases }) {
  const kind = chance()
  if (phrases !== undefined && kind < 0.1) return oneOf(phrases)
  if (sentences.length > 0 && kind < 0.4) return oneOf(sentences)
  if (sentences.length > 0 && kind < 0.7) {
    const words = oneOf(sentences).split(' ')
    const length = 1 + upTo(6)
    const start = upTo(Math.max(1, words.length - length + 1))
    return words.slice(start, start + length).join(' ')
  }
  const length = 1 + upTo(chance() < 0.3 ? 10 : 3)
  return Array.from({ length }, () => oneOf(rare.length === 0 || chance() < 0.7 ? common : rare)).join(' ')
}

function learn(text, language, rate) {
  const share = hidden * chance()
  const { shorts, longs } = featuresOf(text)
  const seen = [
    [short, shorts.filter(() => chance() >= share)],
    [long, longs.filter(() => chance() >= share)],
  ]
  odds.fill(0)
  for (const [{ weights, width }, buckets] of seen) {
    for (const bucket of buckets) for (let at = 0; at < width; at++) odds[at] += weights[bucket * width + at]
  }
  const highest = Math.max(...odds)
  let sum = 0
  for (let at = 0; at < count; at++) {
    odds[at] = Math.exp(odds[at] - highest)
    sum += odds[at]
  }
  const loss = -Math.log(odds[language] / sum + 1e-12)
  for (let at = 0; at < count; at++) {
    const slope = odds[at] / sum - (at === language ? 1 : 0)
    if (Math.abs(slope) >= 0.01) for (const [table, buckets] of seen) move(table, buckets, at, slope, rate)
  }
  return loss
}

function move({ weights, squares, width }, buckets, at, slope, rate) {
  if (at >= width) return
  for (const bucket of buckets) {
    const place = bucket * width + at
    squares[place] += slope * slope
    weights[place] -= (rate * slope) / Math.sqrt(squares[place])
  }
}

/** Whole steps of one byte, a language after the other. */
function packed({ weights, width }, step) {
  const buckets = weights.length / width
  const bytes = new Int8Array(weights.length)
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place]
    if (Math.abs(weight) < step * 0.7) continue
    const at = (place % width) * buckets + Math.floor(place / width)
    bytes[at] = Math.max(-127, Math.min(127, Math.round(weight / step)))
  }
  return bytes.buffer
}

function write() {
  const bytes = Buffer.concat([Buffer.from(packed(short, steps.short)), Buffer.from(packed(long, steps.long))])
  const best = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 }
  const text = brotliCompressSync(bytes, { params: best }).toString('base64')
  writeFileSync(
    join(messages, 'language-weights.ts'),
    `/** Written by build/language-model/train.mjs, which tells what the weights were learnt from. */
export const shortStep = ${steps.short}
export const longStep = ${steps.long}
export const packedWeights =
  '${text}'
`,
  )
  console.log(`${Math.round(text.length / 1024)} KB`)
}
