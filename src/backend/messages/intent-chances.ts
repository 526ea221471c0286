import { type Intent, intents } from '../../contract/intent.ts'
import { intentFeatures } from './intent-features.ts'
import { intentWeights } from './intent-weights.ts'

const classes = intents.length + 1
const weights = new Int8Array(Buffer.from(intentWeights.bytes, 'base64'))

/** How likely a sentence speaks of each intent; what is left to one is that it speaks of none. */
export function intentChances(sentence: string): Map<Intent, number> {
  const features = intentFeatures(sentence)
  const sums = new Float64Array(classes)
  for (const feature of features)
    for (let one = 0; one < classes; one++) sums[one]! += weights[feature * classes + one]!
  const scale = intentWeights.unit / Math.sqrt(Math.max(1, features.length))
  const top = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp((sum - top) * scale))
  const all = powers.reduce((total, power) => total + power, 0)
  return new Map(intents.map((intent, one) => [intent, powers[one]! / all]))
}
