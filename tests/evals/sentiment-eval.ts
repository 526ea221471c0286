import { sentimentOf } from '../../src/backend/messages/sentiment.ts'
import { dataFolder, readRows } from './data-folder.ts'
import { absent, type Evaluated, evaluated, tally } from './measure.ts'

/** Information: the sentences are of all kinds of Danish text, not of customers. ±2 and beyond counts as a tone. */
export function evaluateSentiment(): Evaluated {
  const folder = dataFolder('danish-sentiment')
  if (folder === null) return absent('danish-sentiment')
  const all = tally('tone')
  const opposite = tally('tone of a toned sentence not turned round')
  const quiet = tally('sentences without a tone left neutral')
  for (const { id, text, valence } of readRows<{ id: string; text: string; valence: number }>(
    `${folder}/sentences.jsonl`,
  )) {
    const expected = valence >= 2 ? 'positive' : valence <= -2 ? 'negative' : 'neutral'
    const got = sentimentOf(text)
    all.count(got === expected, id, `${expected}: ${text}`, got)
    if (expected === 'neutral') quiet.count(got === expected, id, text, got)
    else opposite.count(got === expected || got === 'neutral', id, text, got)
  }
  return evaluated('danish-sentiment', [all, opposite, quiet])
}
