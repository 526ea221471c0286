import type { Intent, Reading } from '../../contract/reading.ts'
import { asksOf } from './asks.ts'
import { intentMatchers } from './intent-words.ts'
import { isToMachine } from './machine-address.ts'
import { sentencesOf } from './sentences.ts'

/** How much one hit says: broad words that stand in every mail say little. */
const weights: Record<Intent, number> = {
  order_status: 1.2,
  delivery_problem: 1.1,
  wrong_or_damaged_item: 1.2,
  return_or_exchange: 1.2,
  refund: 1.25,
  cancel_order: 1.6,
  change_order: 1.3,
  change_address: 1.5,
  invoice_or_payment: 1,
  product_question: 0.9,
  discount_or_price: 1,
  complaint: 0.9,
  account_or_privacy: 1.2,
  thanks_or_other: 0.6,
  not_customer_mail: 0.8,
}

type Scored = { intent: Intent; sentence: string; score: number; best: number }

/** What the mail is about, main wish first, each with the sentence that says it most clearly. */
export function intentsOf(text: string, subject: string, language: string): Reading['intents'] {
  const asked = asksOf(text).join(' ')
  const scored = new Map<Intent, Scored>()
  const matchers = intentMatchers(language)
  const title = subject.replace(/^(?:(?:re|sv|aw|vs|fwd?|wg|antw)\s?:\s?)+/i, '').trim()
  for (const [sentence, part] of [
    ...(title === '' ? [] : [[title, 0.7] as const]),
    ...sentencesOf(text)
      .filter((sentence) => !isToMachine(sentence))
      .map((own) => [own, asked.includes(own.replace(/[?.!]+$/, '')) ? 1.6 : 1] as const),
  ]) {
    for (const { intent, pattern } of matchers) {
      const hits = new Set([...sentence.slice(0, 1_000).matchAll(pattern)].map(([hit]) => hit.toLowerCase())).size
      if (hits === 0) continue
      const points = weights[intent] * part * Math.min(2, 1 + (hits - 1) * 0.5)
      const known = scored.get(intent) ?? { intent, sentence, score: 0, best: 0 }
      const better = points > known.best
      scored.set(intent, {
        intent,
        score: known.score + points,
        best: better ? points : known.best,
        sentence: better ? sentence : known.sentence,
      })
    }
  }
  causeFirst(scored)
  const ranked = [...scored.values()].sort((a, b) => b.score - a.score)
  const top = ranked[0]
  if (top === undefined) return [{ intent: 'thanks_or_other', sentence: sentencesOf(text)[0] ?? title }]
  const kept = ranked.filter(
    ({ score, intent }) => score >= top.score * 0.45 && (intent !== 'thanks_or_other' || intent === top.intent),
  )
  return (kept.length > 0 ? kept : [top])
    .slice(0, 4)
    .map(({ intent, sentence }) => ({ intent, sentence: sentence.slice(0, 400) }))
}

/** Who sends a broken thing back writes about the broken thing: the means does not outrank its cause. */
function causeFirst(scored: Map<Intent, Scored>): void {
  const cause = scored.get('wrong_or_damaged_item')
  const means = scored.get('return_or_exchange')
  if (cause && means && cause.score >= means.score * 0.6) cause.score = Math.max(cause.score, means.score + 0.01)
}
