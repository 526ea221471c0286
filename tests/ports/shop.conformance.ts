import { describe, expect, test } from '@jest/globals'
import type { OrderQuery, Shop } from '../../src/backend/ports/shop.ts'

/**
 * What every shop driver must do. The driver is opened on orders that hold 7001 and 7002 of nora@post.example (also
 * known as nora@work.example on 7002; parcel 00370712345678901234 on 7001) and 7003 of another customer.
 */
export function shopConformance(name: string, open: () => Promise<Shop>): void {
  const ask = async (query: Partial<OrderQuery>, signal = new AbortController().signal) =>
    (await open()).find({ emails: [], orderNumbers: [], trackingNumbers: [], ...query }, signal)
  const numbers = async (query: Partial<OrderQuery>) => {
    const answer = await ask(query)
    return answer.kind === 'found' ? answer.orders.map(({ number }) => number).sort() : answer.kind
  }

  describe(`the shop driver ${name}`, () => {
    test('finds by exact e-mail, order number or tracking number, each order once', async () => {
      expect(await numbers({ emails: ['nora@post.example'] })).toEqual(['7001', '7002'])
      expect(await numbers({ emails: ['NORA@post.example '] })).toEqual(['7001', '7002'])
      expect(await numbers({ emails: ['nora@work.example'] })).toEqual(['7002'])
      expect(await numbers({ orderNumbers: ['7001'] })).toEqual(['7001'])
      expect(await numbers({ trackingNumbers: ['00370712345678901234'] })).toEqual(['7001'])
      expect(await numbers({ emails: ['nora@post.example'], orderNumbers: ['7001'] })).toEqual(['7001', '7002'])
    })

    test('finds nothing by what is only alike', async () => {
      expect(await numbers({ emails: ['nora+1@post.example', 'ora@post.example', 'post.example', ''] })).toBe(
        'not_found',
      )
      expect(await numbers({ orderNumbers: ['700', '70011', '', '%'] })).toBe('not_found')
      expect(await numbers({})).toBe('not_found')
    })

    test('says when it knew', async () => {
      const answer = await ask({ orderNumbers: ['7001'] })
      expect('asOf' in answer && Number.isFinite(Date.parse(answer.asOf))).toBe(true)
    })

    test('answers a signal that fired with "unavailable"', async () => {
      expect((await ask({ orderNumbers: ['7001'] }, AbortSignal.abort())).kind).toBe('unavailable')
    })

    test('knows its own addresses in lower case', async () => {
      const { profile } = await open()
      expect(profile.inboxes).toEqual(profile.inboxes.map((inbox) => inbox.toLowerCase()))
      expect(profile.name).not.toBe('')
    })
  })
}
