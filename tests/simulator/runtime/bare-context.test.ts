import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openScript } from '../fixtures/open-script.ts'

type Script = Awaited<ReturnType<typeof openScript>>

let script: Script
beforeAll(async () => {
  script = await openScript()
})
afterAll(() => script.close())

test('what Apps Script does not have is not there', async () => {
  const missing = [
    'setTimeout setInterval queueMicrotask fetch URL URLSearchParams TextEncoder TextDecoder atob btoa Blob File',
    'FormData crypto performance process Buffer require module exports global window document navigator',
    'structuredClone DOMException AbortController Event MailApp SpreadsheetApp DriveApp HtmlService',
  ]
  const names = missing.join(' ').split(' ')
  const found = await script.value(
    `return ${JSON.stringify(names)}.filter((name) => eval('typeof ' + name) !== 'undefined')`,
  )
  expect(found).toEqual([])
})

test('the language and the services are there', async () => {
  const names = [
    'JSON',
    'Promise',
    'Intl',
    'Map',
    'CardService',
    'GmailApp',
    'UrlFetchApp',
    'PropertiesService',
    'console',
  ]
  const kinds = await script.value(`return ${JSON.stringify(names)}.map((name) => eval('typeof ' + name))`)
  expect(kinds).not.toContain('undefined')
})

test('an error of a service is an Error of the script, named as in Apps Script', async () => {
  const told = await script.value(`
    try { UrlFetchApp.fetch('https://other.example/') } catch (error) {
      return { isError: error instanceof Error, name: error.name, text: String(error), stack: error.stack }
    }`)
  expect(told).toMatchObject({
    isError: true,
    name: 'Exception',
    text: expect.stringContaining('Exception: Request to'),
  })
})

test('lists and objects of a service belong to the script', async () => {
  const told = await script.value(`
    const bytes = Utilities.newBlob('abc').getBytes()
    const all = PropertiesService.getUserProperties().getProperties()
    return [bytes instanceof Array, all instanceof Object, bytes]`)
  expect(told).toEqual([true, true, [97, 98, 99]])
})

test('no way leads from a service to Node', async () => {
  const told = await script.value(`
    const ways = [CardService, CardService.newAction, UrlFetchApp.fetch, CardService.OnClose.RELOAD, console.log]
    const reached = ways.map((way) => way.constructor.constructor('return typeof process')())
    try { UrlFetchApp.fetch() } catch (error) { reached.push(error.constructor.constructor('return typeof process')()) }
    return reached`)
  expect(new Set(told as string[])).toEqual(new Set(['undefined']))
})

test('a service cannot be changed by the script', async () => {
  await script.value(`try { CardService.newAction = null } catch (error) {} ; Array.prototype.mine = 1`)
  expect(await script.value('return [typeof CardService.newAction, typeof [].mine]')).toEqual(['function', 'undefined'])
})

test('a stack names the files of the script only', async () => {
  const stack = await script.value('return new Error("here").stack')
  expect(stack).toMatch(/^Error: here\n {4}at .*Code\.js/)
  expect(stack).not.toMatch(/node:|file:|\/build\//)
})

test('what the script logs is kept, even when it fails', async () => {
  await script.run(`console.warn('low on %s', 'paper', { left: 2 }); Logger.log('seen'); throw new TypeError('gone')`)
  const texts = script.logs.map(({ level, text }) => `${level}: ${text}`)
  expect(texts).toContain('warning: low on paper { left: 2 }')
  expect(texts).toContain('info: seen')
  expect(texts.join('\n')).toContain('error: TypeError: gone')
})

test('a promise nobody waits for does not end the script', async () => {
  await script.value('Promise.reject(new Error("dropped")); return 1')
  expect(await script.value('return 2')).toBe(2)
})

describe('a callback that takes too long', () => {
  const tooLong = { kind: 'failed', message: 'Exceeded maximum execution time' }

  let hurried: Script
  beforeAll(async () => {
    hurried = await openScript({ secondsPerCallback: 2 })
  })
  afterAll(() => hurried.close())

  test('ends with the words of Apps Script, and the next one runs', async () => {
    expect(await hurried.run('for (;;) {}')).toEqual(tooLong)
    expect(await hurried.value('return 1')).toBe(1)
  })

  test('also while it sleeps or waits for a server, and the main thread goes on meanwhile', async () => {
    let ticks = 0
    const timer = setInterval(() => {
      ticks += 1
    }, 20)
    expect(await hurried.run('Utilities.sleep(20000)')).toEqual(tooLong)
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(5)
  })
})

test('a script that fills the memory fails by itself', async () => {
  const outcome = await script.run('const all = []; for (;;) all.push(new Array(100000).fill(all.length))')
  expect(outcome).toEqual({ kind: 'failed', message: 'Out of memory error' })
  expect(await script.value('return 1')).toBe(1)
})
