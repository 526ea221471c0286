import type { Intent } from '../../contract/intent.ts'
import type { Reading } from '../../contract/reading.ts'
import { asksOf } from './asks.ts'
import { intentChances } from './intent-chances.ts'
import { intentMatchers } from './intent-words.ts'
import { isToMachine } from './machine-address.ts'
import { sentencesOf } from './sentences.ts'

type Scored = { intent: Intent; sentence: string; score: number; best: number }

/** A title says less than a sentence, a question or request more: it is what the answer must be about. */
const weights = { title: 1, ask: 1.6, firstAsk: 1.2, context: 1, wording: 0.35, unwanted: 0.3 }
/** Below this chance a sentence says nothing of an intent. */
const least = 0.12
const mostSentences = 60
const longest = 600

/** What the mail is about, main wish first, each with the sentence that says it most clearly. */
export function intentsOf(text: string, subject: string, language: string): Reading['intents'] {
  const title = subject.replace(/^(?:(?:re|sv|aw|vs|fwd?|wg|antw)\s?:\s?){1,9}/i, '').trim()
  const own = sentencesOf(text).filter((sentence) => !isToMachine(sentence))
  const scored = new Map<Intent, Scored>()
  const weigh = (sentence: string, read: string, weight: number, worded = true) => {
    const words = read.slice(0, longest)
    const named = worded ? wordedIntents(words, language) : []
    for (const [intent, likely] of intentChances(words)) {
      const chance = likely + (named.includes(intent) ? weights.wording : 0)
      if (chance < least) continue
      const points = chance * weight
      const known = scored.get(intent) ?? { intent, sentence, score: 0, best: 0 }
      known.score += points
      if (points > known.best) Object.assign(known, { best: points, sentence })
      scored.set(intent, known)
    }
  }
  if (title !== '') weigh(title, title, weights.title)
  const asks = asksOf(text)
  for (const [at, sentence] of own.slice(0, mostSentences).entries()) {
    const asked = asks.filter((ask) => sentence.includes(ask))
    if (unwanted.test(sentence)) weigh(sentence, sentence, weights.unwanted)
    else if (asked.length === 0) weigh(sentence, sentence, 1)
    for (const ask of unwanted.test(sentence) ? [] : asked)
      weigh(sentence, ask, ask === asks[0] ? weights.ask * weights.firstAsk : weights.ask)
    // "When will they come?" speaks of what the sentence before it named
    if (at > 0 && asked.length > 0) weigh(sentence, `${own[at - 1]} ${asked[0]}`, weights.context, false)
  }
  causeFirst(scored)
  return ranked(scored) ?? [{ intent: 'thanks_or_other', sentence: (own[0] ?? title).slice(0, 400) }]
}

/** "I do not want a discount": what is named is not what is wished. */
const unwanted =
  /(?<![\p{L}])(?:(?:jeg|eg|vi|jag|i|we|ich|wir) (?:do not|don['’]?t|vil|vill|ønsker|önskar|möchte|möchten|will|wollen|skal|ska|trenger|behöver|brauche) ?(?:ikke|ikkje|inte|nicht|keine?n?) (?:have|ha|nogen?|noe[nt]?|någo[nt]|bruge)?|(?:jeg|eg|vi|jag) (?:vil|vill|skal|ska) (?:ikke|ikkje|inte) ha|(?:i|we) (?:do not|don['’]?t) (?:want|need) an?(?:y)? |ich (?:möchte|will|brauche) keine)/iu

function wordedIntents(words: string, language: string): Intent[] {
  return intentMatchers(language)
    .filter(({ pattern }) => pattern.test(words))
    .map(({ intent }) => intent)
}

function ranked(scored: Map<Intent, Scored>): Reading['intents'] | null {
  const all = [...scored.values()].sort((a, b) => b.score - a.score)
  const top = all[0]
  if (top === undefined) return null
  return all
    .filter((one) => one === top || (one.intent !== 'thanks_or_other' && one.score >= top.score * 0.35))
    .slice(0, 4)
    .map(({ intent, sentence }) => ({ intent, sentence: sentence.slice(0, 400) }))
}

/** Who sends a broken thing back writes about the broken thing: the means does not outrank its cause. */
function causeFirst(scored: Map<Intent, Scored>): void {
  const cause = scored.get('wrong_or_damaged_item')
  const means = scored.get('return_or_exchange')
  if (cause && means && cause.score >= means.score * 0.6) cause.score = Math.max(cause.score, means.score + 0.01)
}
