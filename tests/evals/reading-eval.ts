import { decodeEml } from '../../src/backend/messages/decode-mail.ts'
import { understandMail } from '../../src/backend/messages/understand-mail.ts'
import { openFileShop } from '../../src/backend/shops/file-shop.ts'
import type { Reading } from '../../src/contract/reading.ts'
import { type ExpectedMail, nordicFolder, nordicMails } from './nordic.ts'

export type Share = { measure: string; right: number; of: number }

type Measure = { measure: string; right: (reading: Reading, expected: ExpectedMail) => boolean }

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
const sameSet = (a: string[], b: string[]): boolean => [...new Set(a)].sort().join() === [...new Set(b)].sort().join()

const measures: Measure[] = [
  { measure: 'reply text, exact', right: (r, e) => squeezed(r.replyText) === squeezed(e.replyText) },
  { measure: 'customer', right: (r, e) => r.customer.email === e.customerEmail },
  { measure: 'order numbers', right: (r, e) => sameSet(r.orderNumbers, e.orderNumbers) },
  { measure: 'language', right: (r, e) => r.language === e.language },
  { measure: 'main intent', right: (r, e) => r.intents[0]?.intent === e.intent },
  { measure: 'sender authentication', right: (r, e) => r.senderAuth === e.senderAuth },
  { measure: 'automatic replies', right: (r, e) => r.autoReply === e.autoReply },
  {
    measure: 'CPR and card numbers',
    right: (r, e) => r.containsCpr === e.containsCpr && r.containsCard === e.containsCard,
  },
]

/** How much of the Nordic mails is understood as written down; null where they are missing. */
export async function evaluateReading(): Promise<Share[] | null> {
  const mails = nordicMails()
  if (mails === null) return null
  const { profile } = await openFileShop(`${nordicFolder()}/shop.json`)
  const read = await Promise.all(
    mails.map(async ({ expected, bytes }) => ({ expected, reading: understandMail(await decodeEml(bytes), profile) })),
  )
  return measures.map(({ measure, right }) => ({
    measure,
    right: read.filter(({ reading, expected }) => right(reading, expected)).length,
    of: read.length,
  }))
}
