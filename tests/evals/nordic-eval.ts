import { decodeEml } from '../../src/backend/messages/decode-mail.ts'
import { understandMail } from '../../src/backend/messages/understand-mail.ts'
import { openFileShop } from '../../src/backend/shops/file-shop.ts'
import type { Reading } from '../../src/contract/reading.ts'
import { absent, type Evaluated, evaluated, sameSet, type Tally, tally } from './measure.ts'
import { type ExpectedMail, nordicFolder, nordicMails } from './nordic.ts'

type Value = string | string[] | boolean | null
type Measure = {
  measure: string
  atLeast: number | null
  got: (reading: Reading) => Value
  expected: (expected: ExpectedMail) => Value
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

const measures: Measure[] = [
  {
    measure: 'reply text, exact',
    atLeast: 90,
    got: (r) => squeezed(r.replyText),
    expected: (e) => squeezed(e.replyText),
  },
  { measure: 'customer', atLeast: 98, got: (r) => r.customer.email, expected: (e) => e.customerEmail },
  { measure: 'order numbers', atLeast: 98, got: (r) => r.orderNumbers, expected: (e) => e.orderNumbers },
  { measure: 'language', atLeast: 99, got: (r) => r.language, expected: (e) => e.language },
  { measure: 'main intent', atLeast: 92, got: (r) => r.intents[0]?.intent ?? '', expected: (e) => e.intent },
  {
    measure: 'customer source',
    atLeast: null,
    got: (r) => r.customer.source,
    expected: (e) => e.customerSource,
  },
  {
    measure: 'signature',
    atLeast: null,
    got: (r) => squeezed(r.signature ?? ''),
    expected: (e) => squeezed(e.signature ?? ''),
  },
  {
    measure: 'tracking numbers',
    atLeast: null,
    got: (r) => r.trackingNumbers.map(({ number }) => number),
    expected: (e) => e.trackingNumbers,
  },
  { measure: 'sender authentication', atLeast: null, got: (r) => r.senderAuth, expected: (e) => e.senderAuth },
  { measure: 'automatic replies', atLeast: null, got: (r) => r.autoReply, expected: (e) => e.autoReply },
  { measure: 'tone', atLeast: null, got: (r) => r.sentiment, expected: (e) => e.sentiment },
  { measure: 'CPR numbers', atLeast: null, got: (r) => r.containsCpr, expected: (e) => e.containsCpr },
  { measure: 'card numbers', atLeast: null, got: (r) => r.containsCard, expected: (e) => e.containsCard },
]

/** How much of the Nordic mails is understood as written down. */
export async function evaluateNordic(): Promise<Evaluated> {
  const mails = nordicMails()
  if (mails === null) return absent('Nordic mails')
  const { profile } = await openFileShop(`${nordicFolder()}/shop.json`)
  const tallies = measures.map(({ measure, atLeast }) => tally(measure, atLeast))
  const others = tally('other intents named')
  const asks = askTallies()
  for (const { expected, bytes } of mails) {
    const reading = understandMail(await decodeEml(bytes), profile)
    for (const [at, measure] of measures.entries()) {
      const [wanted, got] = [measure.expected(expected), measure.got(reading)]
      tallies[at]!.count(same(wanted, got), `${expected.file} ${expected.language}`, wanted, got)
    }
    for (const intent of expected.otherIntents) {
      const named = reading.intents.map((one) => one.intent)
      others.count((named as string[]).includes(intent), expected.file, intent, named)
    }
    asks.count(expected, reading.asks)
  }
  return evaluated('Nordic mails', [...tallies.slice(0, 5), ...asks.tallies, ...tallies.slice(5), others])
}

function same(wanted: Value, got: Value): boolean {
  return Array.isArray(wanted) && Array.isArray(got) ? sameSet(wanted, got) : wanted === got
}

/**
 * The expected asks are English paraphrases, so they are matched by number: of a mail with n expected asks, as many
 * count as found as we told apart, at most n. What we told apart beyond n is held against us in the second row, so that
 * calling every sentence an ask does not look good.
 */
function askTallies(): { tallies: Tally[]; count(expected: ExpectedMail, asks: string[]): void } {
  const found = tally('asks found, by number in each mail', 85)
  const sound = tally('asks of ours that are not too many')
  const exact = tally('mails with the right number of asks')
  return {
    tallies: [found, sound, exact],
    count({ file, asks: wanted }, asks) {
      for (const at of wanted.keys()) found.count(at < asks.length, file, wanted, asks)
      for (const at of asks.keys()) sound.count(at < wanted.length, file, wanted, asks)
      exact.count(asks.length === wanted.length, file, wanted, asks)
    },
  }
}
