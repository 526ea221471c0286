import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readPolicies } from '../../../src/backend/knowledge/read-policies.ts'
import { decodeEml } from '../../../src/backend/messages/decode-mail.ts'
import { replyRecipients } from '../../../src/backend/messages/recipients.ts'
import { understandMail } from '../../../src/backend/messages/understand-mail.ts'
import { findOrders } from '../../../src/backend/orders/find-orders.ts'
import { openFileShop } from '../../../src/backend/shops/file-shop.ts'
import { composeDraft } from '../../../src/backend/writing/compose-draft.ts'
import { plainLanguage } from '../../../src/backend/writing/locales.ts'
import { type Intent, intents } from '../../../src/contract/intent.ts'
import { clock, foreignOrder, now, ownOrder, policies, task } from './tasks.ts'

const write = (given: Parameters<typeof task>[0]) =>
  composeDraft(task(given), { model: null, policies, clock }, AbortSignal.timeout(20_000))
const about = (intent: Intent, language = 'da') => ({
  language,
  intents: [{ intent, sentence: 'Hvor er min ordre 48706?' }],
})
const told = (order: typeof ownOrder) => [{ order, match: 'strong' as const, disclosed: true }]

describe.each(['da', 'nb', 'sv', 'de', 'en'])('in %s', (language) => {
  test.each(intents)('%s is answered without a doubtful word', async (intent) => {
    for (const sentiment of ['neutral', 'negative'] as const) {
      const draft = await write({ reading: { ...about(intent, language), sentiment } })
      expect(draft.language).toBe(language)
      expect(draft.findings.filter(({ kind }) => kind !== 'hole-left')).toEqual([])
      expect(draft.text).not.toMatch(/undefined|\bnull\b|NaN|\[object/)
    }
  })

  test('every state of a parcel and an order can be told', async () => {
    const shipment = ownOrder.shipments[0]!
    for (const order of [
      { ...ownOrder, shipments: [{ ...shipment, status: 'available_for_pickup' as const, pickupPoint: 'Kiosk 7' }] },
      { ...ownOrder, shipments: [{ ...shipment, status: 'delivered' as const, deliveredAt: '2026-11-20T10:00:00Z' }] },
      { ...ownOrder, shipments: [{ ...shipment, eta: '2026-11-19', trackingUrl: null }] },
      { ...ownOrder, fulfillmentStatus: 'unfulfilled', shipments: [] },
      { ...ownOrder, fulfillmentStatus: 'partially_fulfilled' },
      { ...ownOrder, cancelledAt: '2026-11-18T10:00:00Z' },
    ]) {
      const draft = await write({ reading: about('order_status', language), orders: told(order) })
      expect(draft.text).toContain('48706')
      expect(draft.findings).toEqual([])
    }
  })

  test('a refund and a return that happened are told with amount and day', async () => {
    const order = {
      ...ownOrder,
      refunds: [{ amount: { minor: 48_500, currency: 'DKK' }, at: '2026-11-21T10:00:00Z', status: 'done' }],
      returns: [{ number: 'R1', status: 'received', requestedAt: null, receivedAt: '2026-11-20T10:00:00Z' }],
    }
    const draft = await write({ reading: about('refund', language), orders: told(order) })
    expect(draft.text).toMatch(/485/)
    expect(draft.findings.filter(({ kind }) => kind !== 'hole-left')).toEqual([])
  })
})

test('what the facts settle leaves no hole: a parcel on time, a refund made, plain thanks', async () => {
  const onTime = [...about('order_status').intents, ...about('delivery_problem').intents]
  const refunded = { amount: { minor: 48_500, currency: 'DKK' }, at: '2026-11-21T10:00:00Z', status: 'done' }
  for (const draft of [
    await write({ reading: { ...about('order_status'), intents: onTime } }),
    await write({ reading: about('refund'), orders: told({ ...ownOrder, refunds: [refunded] }) }),
    await write({ reading: { ...about('thanks_or_other'), asks: [] } }),
  ])
    expect(draft).toMatchObject({ holes: [], findings: [] })
})

test('a department is not greeted by a first name', async () => {
  const customer = { email: 'maja.holm@mail.example', name: 'Bogholderi Vestervang', source: 'from' as const }
  expect((await write({ reading: { customer } })).text).toMatch(/^Hej\n/)
})

test('no order, and an order that may not be told, read the same', async () => {
  const none = await write({ lookup: 'not_found', orders: [] })
  const hidden = await write({ orders: [{ order: foreignOrder, match: 'number_only', disclosed: false }] })
  expect(hidden.text).toBe(none.text)
  expect(none.text).toContain('Vil du skrive fra den mailadresse, du bestilte med')
  expect(none.evidence.map(({ label }) => label)).not.toContain('total of the order')
})

test.each(['unavailable', 'misconfigured', 'partial'] as const)('%s never reads as "no such order"', async (lookup) => {
  const draft = await write({ lookup, orders: [] })
  expect(draft.text).toContain('vi undersøger det')
  expect(draft.text).not.toMatch(/kunne ikke finde|ordrenummer/)
})

test('without a shop the agent is asked to look the order up', async () => {
  const draft = await write({ lookup: 'no_shop', orders: [] })
  expect(draft.holes).toContain('hvad du kan se om ordre 48706 i butikken')
  expect(draft.findings.map(({ kind }) => kind)).toContain('hole-left')
})

test('a language without templates gets the shop’s, and is flagged', async () => {
  const draft = await write({ reading: about('order_status', 'nl') })
  expect(draft.language).toBe('da')
  expect(draft.findings.map(({ kind }) => kind)).toEqual(['wrong-language'])
})

test('an instruction becomes a hole, because a template cannot follow it', async () => {
  expect((await write({ wishes: { instruction: 'tilbyd bytte' } })).holes).toContain(
    'dit ønske til svaret: tilbyd bytte',
  )
})

test('a rule is quoted with its place, in the language of the reply', async () => {
  const sentence = 'Hvor mange dages returret har jeg?'
  const draft = await write({
    reading: { ...about('return_or_exchange'), intents: [{ intent: 'return_or_exchange', sentence }] },
  })
  expect(draft.text).toContain('Fra vores handelsbetingelser: Du har 30 dages returret fra modtagelsen.')
  expect(draft.evidence).toContainEqual({
    label: 'Policy: Retur og bytte',
    value: 'Du har 30 dages returret fra modtagelsen.',
    source: 'policy da.retur-og-bytte',
    at: null,
  })
})

const nordic = new URL('../../../../shared/nordic/', import.meta.url)
const here = existsSync(nordic)
if (!here) console.info('The Nordic mails are not on this machine: the template writer is not tried on them.')
const onNordic = here ? test : test.skip

onNordic('on the Nordic mails: right language, nothing unsupported, an answer or an honest hole', async () => {
  const shop = await openFileShop(new URL('shop.json', nordic).pathname)
  const rules = readPolicies(readFileSync(new URL('policy.md', nordic), 'utf8'))
  const wrong: string[] = []
  for (const file of readdirSync(new URL('mails/', nordic))) {
    const mail = await decodeEml(readFileSync(new URL(`mails/${file}`, nordic)))
    const reading = understandMail(mail, shop.profile)
    const recipients = replyRecipients(mail, shop.profile)
    const signal = AbortSignal.timeout(20_000)
    const found = await findOrders({ mail, reading, recipients }, shop, signal)
    const input = { mail, reading, found, recipients, profile: shop.profile, wishes: {} }
    const draft = await composeDraft(input, { model: null, policies: rules, clock: { now: () => now } }, signal)
    const known = ['da', 'nb', 'sv', 'de', 'en'].includes(plainLanguage(reading.language))
    if (known && draft.language !== plainLanguage(reading.language)) wrong.push(`${file}: language ${draft.language}`)
    for (const { kind, span } of draft.findings)
      if (kind !== 'hole-left' && (known || kind !== 'wrong-language')) wrong.push(`${file}: ${kind} ${span}`)
    if (!draft.text.includes('?') && draft.holes.length === 0 && draft.evidence.length < 2)
      wrong.push(`${file}: says nothing`)
  }
  expect(wrong).toEqual([])
})
