import type { Order } from '../orders/order.ts'
import type { OrderQuery, Shop, ShopAnswer, ShopProfile } from '../ports/shop.ts'
import { indexOrders } from './order-index.ts'

/** What a memory shop answers: from a list of orders, or as told, call by call (the last answer repeats). */
export type MemoryAnswers = { orders: Order[]; asOf: string } | { script: ScriptedAnswer[] }
export type ScriptedAnswer = ShopAnswer | ((query: OrderQuery, signal: AbortSignal) => Promise<ShopAnswer>)

export function memoryShop(profile: ShopProfile, answers: MemoryAnswers): Shop & { asked: OrderQuery[] } {
  const asked: OrderQuery[] = []
  const find = 'orders' in answers ? fromOrders(answers) : fromScript(answers.script)
  return {
    profile,
    asked,
    async find(query, signal) {
      asked.push(query)
      if (signal.aborted)
        return { kind: 'unavailable', reason: 'The shop was asked too late.', retryAfterSeconds: null }
      return find(query, signal)
    },
  }
}

type Find = Shop['find']

function fromOrders({ orders, asOf }: { orders: Order[]; asOf: string }): Find {
  const index = indexOrders(orders)
  return async (query) => {
    const hits = index.find(query)
    return hits.length > 0 ? { kind: 'found', orders: hits, asOf } : { kind: 'not_found', asOf }
  }
}

function fromScript(script: ScriptedAnswer[]): Find {
  let calls = 0
  return async (query, signal) => {
    const answer = script[Math.min(calls++, script.length - 1)]
    if (answer === undefined) return { kind: 'misconfigured', reason: 'The memory shop has no answer to give.' }
    return typeof answer === 'function' ? answer(query, signal) : answer
  }
}
