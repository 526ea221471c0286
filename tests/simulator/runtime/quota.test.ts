import { expect, test } from '@jest/globals'
import { createQuota } from '../../../src/simulator/runtime/quota.ts'

test('a day of requests begins with the first one, for each agent alone', () => {
  let time = new Date('2026-11-24T10:00:00Z')
  const quota = createQuota(() => time)
  expect([quota.spend('a', 2), quota.spend('a', 2), quota.spend('a', 2)]).toEqual([true, true, false])
  expect(quota.spend('b', 2)).toBe(true)
  time = new Date('2026-11-25T09:59:59Z')
  expect(quota.spend('a', 2)).toBe(false)
  time = new Date('2026-11-25T10:00:00Z')
  expect(quota.spend('a', 2)).toBe(true)
})
