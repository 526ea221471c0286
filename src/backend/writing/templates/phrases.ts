import type { Intent } from '../../../contract/intent.ts'

/** What the template writer says about one kind of mail. */
export type IntentPhrases = {
  /** first sentences of the answer */
  opening: string
  /** what only the agent can know; null when the facts answer it */
  hole: string | null
  /** words the shop's rule on this matter is found by */
  topic: string
}

/** The sentences of one language. All arguments come formatted. */
export type Phrases = {
  language: string
  greeting(name: string | null): string
  signOff: string
  thanks: string
  sorry: string
  intents: Record<Intent, IntentPhrases>
  order: {
    cancelled(number: string, day: string | null): string
    notSent(number: string, placed: string): string
    sent(number: string, day: string | null, carrier: string | null): string
    partlySent(number: string): string
    unknown(number: string): string
    status(carrier: string | null, status: string): string
    delivered(day: string | null, carrier: string | null): string
    pickup(place: string): string
    expected(day: string): string
    late(day: string): string
    follow(link: string): string
    tracking(number: string): string
    total(number: string, amount: string): string
    refunded(amount: string, day: string): string
    returnReceived(day: string): string
    returnRegistered(day: string): string
  }
  rule(sentence: string): string
  askNumber: string
  askOtherDetail: string
  checking: string
  lookUp(number: string): string
  wish(instruction: string): string
  close: string
  orderHole: string
}
