import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { decodeEml } from '../../../src/backend/messages/decode-mail.ts'
import { replyRecipients } from '../../../src/backend/messages/recipients.ts'
import { understandMail } from '../../../src/backend/messages/understand-mail.ts'
import { warningsOf } from '../../../src/backend/messages/warnings.ts'
import { findOrders } from '../../../src/backend/orders/find-orders.ts'
import { openFileShop } from '../../../src/backend/shops/file-shop.ts'
import { Reading } from '../../../src/contract/reading.ts'
import { havblik, words } from './mails.ts'

const shared = fileURLToPath(new URL('../../../../shared', import.meta.url))
const here = existsSync(`${shared}/nordic/expected.jsonl`)
if (!here) console.warn('The shared mails are missing: their tests are skipped.')
const ifHere = here ? describe : describe.skip

type Expected = Reading & {
  file: string
  customerEmail: string | null
  customerSource: string
  intent: string
  injection: unknown
  senderAuth: string
  ordersByEmail: string[]
}

/** Shares the reader must hold on mails it was not written for; a change that loses one shows here. */
const floors: Record<string, number> = {
  'reply text': 0.95,
  customer: 0.98,
  'sender authentication': 0.98,
  language: 0.95,
  'order numbers': 0.98,
  'tracking numbers': 0.98,
  'main intent': 0.85,
  'CPR, cards, robots': 1,
  'orders to an AI': 0.95,
  'own orders': 0.95,
}

ifHere('mails of the Nordic set', () => {
  test('are understood as their writers meant them', async () => {
    const shop = await openFileShop(`${shared}/nordic/shop.json`)
    const rows = readFileSync(`${shared}/nordic/expected.jsonl`, 'utf8').trim().split('\n')
    const right = new Map<string, number>()
    for (const expected of rows.map((row) => JSON.parse(row) as Expected & { trackingNumbers: unknown[] })) {
      const mail = await decodeEml(readFileSync(`${shared}/nordic/mails/${expected.file}`))
      const reading = understandMail(mail, shop.profile)
      const recipients = replyRecipients(mail, shop.profile)
      const { orders } = await findOrders({ mail, reading, recipients }, shop, new AbortController().signal)
      const own = orders.filter(({ match }) => match === 'strong').map(({ order }) => order.number)
      const warned = warningsOf(mail, reading, recipients).some(({ kind }) => kind === 'instructions-to-ai')
      const checks: Record<string, boolean> = {
        'reply text': words(reading.replyText) === words(expected.replyText),
        customer:
          reading.customer.email === expected.customerEmail && reading.customer.source === expected.customerSource,
        'sender authentication': reading.senderAuth === expected.senderAuth,
        language: reading.language === expected.language,
        'order numbers': same(reading.orderNumbers, expected.orderNumbers),
        'tracking numbers': same(
          reading.trackingNumbers.map(({ number }) => number),
          expected.trackingNumbers as unknown as string[],
        ),
        'main intent': reading.intents[0]?.intent === expected.intent,
        'CPR, cards, robots':
          reading.containsCpr === expected.containsCpr &&
          reading.containsCard === expected.containsCard &&
          reading.autoReply === expected.autoReply,
        'orders to an AI': warned === (expected.injection !== null),
        'own orders':
          expected.senderAuth !== 'verified' || expected.ordersByEmail.every((number) => own.includes(number)),
      }
      for (const [name, ok] of Object.entries(checks)) right.set(name, (right.get(name) ?? 0) + (ok ? 1 : 0))
    }
    const table = [...right].map(([name, count]) => `${name.padEnd(24)} ${count} of ${rows.length}`)
    console.info(table.join('\n'))
    for (const [name, floor] of Object.entries(floors))
      expect([name, (right.get(name) ?? 0) / rows.length >= floor]).toEqual([name, true])
  })
})

ifHere('mails that mail programs stumble over', () => {
  test.each(['email-mime', 'email-mikel', 'email-chatwoot'])('%s are read or refused in a sentence', async (folder) => {
    const files = readdirSync(`${shared}/data/${folder}`).filter((file) => file.endsWith('.eml'))
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      const mail = await decodeEml(readFileSync(`${shared}/data/${folder}/${file}`)).catch((error: Error) => error)
      if (mail instanceof Error) expect(mail.message).toMatch(/^The mail .+\.$/)
      else expect(Reading.safeParse(understandMail(mail, havblik)).success).toBe(true)
    }
  })
})

function same(left: string[], right: string[]): boolean {
  return [...left].sort().join() === [...right].sort().join()
}
