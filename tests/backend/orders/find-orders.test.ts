import { domainToASCII } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { findOrders } from '../../../src/backend/orders/find-orders.ts'
import type { Order } from '../../../src/backend/orders/order.ts'
import type { ShopAnswer } from '../../../src/backend/ports/shop.ts'
import { memoryShop } from '../../../src/backend/shops/memory-shop.ts'
import { havblik, mailOf } from '../messages/mails.ts'
import { orderOf, readingOf } from './orders.ts'

const asOf = '2026-11-20T10:00:00Z'
const never = new AbortController().signal

type Case = { reading?: Parameters<typeof readingOf>[0]; recipients?: string[]; confirmOrder?: string }
async function find(orders: Order[], { reading, recipients = ['ida.holm@post.example'], confirmOrder }: Case) {
  const shop = memoryShop(havblik, { script: [{ kind: 'found', orders, asOf }] })
  const found = await findOrders(
    { mail: mailOf({}), reading: readingOf(reading), recipients, confirmOrder },
    shop,
    never,
  )
  return found.orders.map(({ order, match, disclosed }) => [order.number, match, disclosed])
}
const stranger = { email: 'x@else.example', name: null, source: 'from' as const }
const spoofed = { senderAuth: 'unverified' as const }

describe('whose order it is', () => {
  test('a proved sender owns it', async () => {
    expect(await find([orderOf()], {})).toEqual([['51234', 'strong', true]])
  })

  test('whoever writes, a reply to the owner alone tells nobody else', async () => {
    expect(await find([orderOf()], { reading: spoofed })).toEqual([['51234', 'strong', true]])
  })

  test('an unproved sender who wants the answer elsewhere learns nothing', async () => {
    expect(await find([orderOf()], { reading: { senderAuth: 'differs' }, recipients: ['x@else.example'] })).toEqual([
      ['51234', 'email_unverified', false],
    ])
  })

  test('an order number alone proves nothing, with the surname it is shown, yet not told to a foreign address', async () => {
    const reading = { customer: stranger, orderNumbers: ['51234'] }
    expect(await find([orderOf()], { reading, recipients: ['x@else.example'] })).toEqual([
      ['51234', 'number_only', false],
    ])
    const signed = { ...reading, signature: 'Mvh Holm' }
    expect(await find([orderOf()], { reading: signed, recipients: ['x@else.example'] })).toEqual([
      ['51234', 'number_and_factor', false],
    ])
  })

  test('what the agent confirms may be told to its writer, and to nobody beside', async () => {
    const reading = { customer: stranger, orderNumbers: ['51234'] }
    expect(await find([orderOf()], { reading, recipients: ['x@else.example'], confirmOrder: '51234' })).toEqual([
      ['51234', 'confirmed', true],
    ])
    expect(
      await find([orderOf()], { reading, recipients: ['x@else.example', 'y@else.example'], confirmOrder: '51234' }),
    ).toEqual([['51234', 'confirmed', false]])
  })

  test('one foreign recipient closes the order to the reply', async () => {
    expect(await find([orderOf()], { recipients: ['ida.holm@post.example', 'x@else.example'] })).toEqual([
      ['51234', 'strong', false],
    ])
    const shared = orderOf({ otherEmails: ['X@Else.example '] })
    expect(await find([shared], { recipients: ['ida.holm@post.example', 'x@else.example'] })).toEqual([
      ['51234', 'strong', true],
    ])
  })

  test.each([
    'ida.holm+x@post.example',
    'idaholm@post.example',
    'da.holm@post.example',
    'ida.holm@post.example.evil.example',
  ])('%s is not ida.holm@post.example', async (email) => {
    const customer = { email, name: null, source: 'from' as const }
    expect(await find([orderOf()], { reading: { customer }, recipients: [email] })).toEqual([])
  })

  test('a domain with letters of its own is the same in both spellings', async () => {
    const email = `ida@${domainToASCII('hús.example')}`
    const customer = { email, name: null, source: 'from' as const }
    const found = await find([orderOf({ email: 'Ida@HÚS.example' })], { reading: { customer }, recipients: [email] })
    expect(found).toEqual([['51234', 'strong', true]])
  })

  test('a hit of the shop that nothing in the mail supports is dropped', async () => {
    expect(await find([orderOf({ email: 'someone@else.example', number: '99999' })], {})).toEqual([])
  })

  test('numbers of two strangers are ambiguous', async () => {
    const reading = { customer: stranger, orderNumbers: ['51234', '51235'] }
    const orders = [orderOf(), orderOf({ number: '51235', email: 'per@post.example', customerName: 'Per Dal' })]
    expect((await find(orders, { reading, recipients: ['x@else.example'] })).map(([, match]) => match)).toEqual([
      'ambiguous',
      'ambiguous',
    ])
  })
})

describe("which of a customer's orders the reply tells", () => {
  const old = orderOf({
    number: '50001',
    placedAt: '2026-01-01T10:00:00+01:00',
    shipments: [{ ...orderOf().shipments[0]!, status: 'delivered', trackingNumber: null }],
  })
  const open = orderOf()

  test('those the mail names', async () => {
    expect(await find([old, open], { reading: { orderNumbers: ['50001'] } })).toEqual([
      ['51234', 'strong', false],
      ['50001', 'strong', true],
    ])
  })

  test('the open ones when it names none, the newest when all are done', async () => {
    expect(await find([old, open], {})).toEqual([
      ['51234', 'strong', true],
      ['50001', 'strong', false],
    ])
    const older = { ...old, number: '40001', placedAt: '2025-01-01T10:00:00+01:00' }
    expect(await find([older, old], {})).toEqual([
      ['50001', 'strong', true],
      ['40001', 'strong', false],
    ])
  })

  test('none when it names a number that is not theirs', async () => {
    expect(await find([open], { reading: { orderNumbers: ['77777'] } })).toEqual([['51234', 'strong', false]])
  })

  test('the one whose parcel it names', async () => {
    const trackingNumbers = [{ number: '44100391299', carrier: 'gls', confidence: 0.9 }]
    expect(await find([orderOf({ number: '51240', shipments: [] }), open], { reading: { trackingNumbers } })).toEqual([
      ['51234', 'strong', true],
      ['51240', 'strong', false],
    ])
  })
})

describe('how the look-up ended', () => {
  const input = { mail: mailOf({}), reading: readingOf(), recipients: ['ida.holm@post.example'] }
  const ending = async (answer: ShopAnswer) =>
    (await findOrders(input, memoryShop(havblik, { script: [answer] }), never)).lookup

  test('is told as the shop said it', async () => {
    expect(await ending({ kind: 'not_found', asOf })).toMatchObject({ state: 'not_found', asOf, shop: 'Havblik' })
    expect(await ending({ kind: 'partial', orders: [], asOf, reason: '' })).toMatchObject({ state: 'partial' })
    expect(await ending({ kind: 'unavailable', reason: '', retryAfterSeconds: 30 })).toMatchObject({
      state: 'unavailable',
      retryAfterSeconds: 30,
    })
    expect(await ending({ kind: 'misconfigured', reason: '' })).toMatchObject({ state: 'misconfigured' })
    expect((await findOrders(input, null, never)).lookup).toEqual({
      state: 'no_shop',
      shop: null,
      asOf: null,
      retryAfterSeconds: null,
    })
  })

  test('is never "not found" when the shop is late or breaks', async () => {
    const slow = memoryShop(havblik, { script: [() => new Promise(() => {})] })
    const stop = new AbortController()
    const pending = findOrders(input, slow, stop.signal)
    stop.abort()
    expect((await pending).lookup.state).toBe('unavailable')
    const broken = memoryShop(havblik, { script: [() => Promise.reject(new Error('x'))] })
    expect((await findOrders(input, broken, never)).lookup.state).toBe('unavailable')
  })
})
