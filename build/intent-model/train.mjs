import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Learns which words and meanings go with which intent from phrases.txt, written for this project (no customer's mail,
 * no other data set), and writes the weights into the reader. Run it after changing the phrases, the lexicon or the
 * features: node build/intent-model/train.mjs
 */
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const source = here('../../src/backend/messages/')
const { outputFiles } = await build({
  stdin: {
    contents:
      "export { featureSpace, intentFeatures } from './intent-features.ts'\nexport { intents } from '../../contract/intent.ts'",
    resolveDir: source,
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
})
const bundled = Buffer.from(outputFiles[0].contents).toString('base64')
const { featureSpace, intentFeatures, intents } = await import(`data:text/javascript;base64,${bundled}`)

const classes = [...intents, 'none']
const rows = []
let label = -1
for (const line of readFileSync(here('phrases.txt'), 'utf8').split('\n')) {
  if (line.startsWith('= ')) label = classes.indexOf(line.slice(2))
  else if (line.trim() !== '') rows.push({ label, features: intentFeatures(line) })
}

const weights = classes.map(() => new Float64Array(featureSpace))
const squares = classes.map(() => new Float64Array(featureSpace).fill(1e-6))
const rounds = 60
const decay = 2e-4
const random = seeded(7)
for (let round = 0; round < rounds; round++) {
  for (const { label: right, features } of shuffled(rows)) {
    const scale = 1 / Math.sqrt(features.length)
    const chances = softmax(weights.map((own) => features.reduce((sum, at) => sum + own[at], 0) * scale))
    for (const [one, chance] of chances.entries()) {
      const error = chance - (one === right ? 1 : 0)
      for (const at of features) {
        const slope = error * scale + decay * weights[one][at]
        squares[one][at] += slope * slope
        weights[one][at] -= (0.1 * slope) / Math.sqrt(squares[one][at])
      }
    }
  }
}

const greatest = Math.max(...weights.map((own) => own.reduce((top, value) => Math.max(top, Math.abs(value)), 0)))
const bytes = Buffer.alloc(classes.length * featureSpace)
for (const [one, own] of weights.entries())
  for (let at = 0; at < featureSpace; at++)
    bytes.writeInt8(Math.round((own[at] / greatest) * 127), at * classes.length + one)
writeFileSync(
  `${source}intent-weights.ts`,
  [
    '/** Written by build/intent-model/train.mjs: a signed byte for each feature and class, feature by feature. */',
    `export const intentWeights = { unit: ${(greatest / 127).toFixed(6)}, bytes: '${bytes.toString('base64')}' }`,
    '',
  ].join('\n'),
)
const hits = rows.filter(({ label: right, features }) => {
  const sums = weights.map((own) => features.reduce((sum, at) => sum + own[at], 0))
  return sums.indexOf(Math.max(...sums)) === right
}).length
console.log(`${rows.length} phrases, ${hits} told right after learning`)

function softmax(values) {
  const top = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - top))
  const sum = powers.reduce((total, value) => total + value, 0)
  return powers.map((value) => value / sum)
}

function shuffled(list) {
  const copy = [...list]
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[copy[at], copy[other]] = [copy[other], copy[at]]
  }
  return copy
}

function seeded(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
