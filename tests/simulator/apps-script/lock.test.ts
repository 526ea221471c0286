import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openScript } from '../fixtures/open-script.ts'

type Script = Awaited<ReturnType<typeof openScript>>

let script: Script
beforeAll(async () => {
  script = await openScript()
})
afterAll(() => script.close())

const jonas = { email: 'jonas@shop.example', name: 'Jonas Bech', sub: '1003' }
const holding = `
  const lock = LockService.getScriptLock(); lock.waitLock(5000)
  CacheService.getScriptCache().put('held', 'yes')
  Utilities.sleep(300)
  CacheService.getScriptCache().remove('held')
  return lock.hasLock()`

test('a lock of the script lets one run in at a time, and falls when the run ends', async () => {
  const taking = `
    const lock = LockService.getScriptLock(); lock.waitLock(5000)
    return CacheService.getScriptCache().get('held')`
  const results = await Promise.all([script.value(holding), script.value(taking), script.value(taking)])
  expect(results).toEqual([true, null, null])
})

test('who waits too long goes without, or with an error', async () => {
  const keeping = script.value(holding)
  const trying = `
    while (CacheService.getScriptCache().get('held') === null) Utilities.sleep(5)
    const lock = LockService.getScriptLock()
    const taken = lock.tryLock(10)
    try { lock.waitLock(10) } catch (error) { return [taken, lock.hasLock(), error.message] }`
  expect(await script.value(trying)).toEqual([
    false,
    false,
    'Lock timeout: another process was holding the lock for too long.',
  ])
  await keeping
})

test('a lock of the user holds nobody else up; there is none of a document', async () => {
  const both = await Promise.all([
    script.value('LockService.getUserLock().waitLock(0); Utilities.sleep(100); return LockService.getDocumentLock()'),
    script.value('return LockService.getUserLock().tryLock(0)', {}, jonas),
  ])
  expect(both).toEqual([null, true])
})

test('a released lock can be taken in the same run', async () => {
  const told = await script.value(`
    const lock = LockService.getUserLock()
    lock.waitLock(10); lock.releaseLock()
    return [lock.hasLock(), lock.tryLock(10), lock.hasLock()]`)
  expect(told).toEqual([false, true, true])
})
