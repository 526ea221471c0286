import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { serveNotes } from '../fixtures/notes-world.ts'
import { openScript } from '../fixtures/open-script.ts'

type Seen = { method: string; url: string; host: string; type: string; agent: string; custom: string; body: string }

const seen: Seen[] = []
const hosts: Record<string, string> = {}
let server: Awaited<ReturnType<typeof serveNotes>>
let script: Awaited<ReturnType<typeof openScript>>

beforeAll(async () => {
  server = await serveNotes((request, response, body) => {
    const { method = '', url = '', headers } = request
    seen.push({
      method,
      url,
      host: headers.host ?? '',
      type: headers['content-type'] ?? '',
      agent: headers['user-agent'] ?? '',
      custom: String(headers['x-custom'] ?? ''),
      body,
    })
    if (url.startsWith('/status/'))
      response.writeHead(Number(url.slice(8)), { 'Content-Type': 'text/plain' }).end('Broken: ' + 'x'.repeat(500))
    else if (url === '/moved') response.writeHead(302, { Location: '/there' }).end()
    else if (url === '/away') response.writeHead(302, { Location: 'https://elsewhere.example/' }).end()
    else if (url === '/round') response.writeHead(302, { Location: '/round' }).end()
    else if (url === '/latin')
      response.writeHead(200, { 'Content-Type': 'text/plain; charset=ISO-8859-1' }).end(Buffer.from([0xe6]))
    else if (url === '/slow') answerTogether(response)
    else response.writeHead(200, { 'X-Answer': 'yes', 'Set-Cookie': ['a=1', 'b=2'] }).end('hello')
  })
  hosts['notes.example.com'] = server.origin
  script = await openScript({ hosts })
})
afterAll(async () => {
  await script.close()
  await server.close()
})
beforeEach(() => {
  seen.length = 0
})

const root = 'https://notes.example.com'
const waiting: ServerResponse[] = []

/** Answers nobody before two have asked. */
function answerTogether(response: ServerResponse): void {
  waiting.push(response)
  if (waiting.length === 2) for (const one of waiting.splice(0)) one.end('slow')
}

test('a script reads status, text, bytes, headers and blob of an answer', async () => {
  const told = await script.value(`
    const response = UrlFetchApp.fetch('${root}/a?b=c d', { headers: { 'X-Custom': 'one' } })
    return {
      code: response.getResponseCode(),
      text: response.getContentText(),
      bytes: response.getContent().slice(0, 2),
      header: response.getHeaders()['X-Answer'],
      cookies: response.getAllHeaders()['Set-Cookie'],
      blob: response.getBlob().getDataAsString(),
    }`)
  expect(told).toEqual({
    code: 200,
    text: 'hello',
    bytes: [104, 101],
    header: 'yes',
    cookies: ['a=1', 'b=2'],
    blob: 'hello',
  })
  expect(seen[0]).toMatchObject({ method: 'GET', url: '/a?b=c%20d', host: 'notes.example.com', custom: 'one' })
  expect(seen[0]?.agent).toContain('Google-Apps-Script')
})

test('a text of another charset is decoded', async () => {
  expect(await script.value(`return UrlFetchApp.fetch('${root}/latin').getContentText()`)).toBe('æ')
})

describe('what is sent', () => {
  test.each([
    ['a string', `'a=1'`, 'application/x-www-form-urlencoded', 'a=1'],
    [
      'an object, as a form',
      `{ name: 'Ærø & co', n: 2 }`,
      'application/x-www-form-urlencoded',
      'name=%C3%86r%C3%B8+%26+co&n=2',
    ],
    ['a blob', `Utilities.newBlob('abc', 'text/csv', 'a.csv')`, 'text/csv', 'abc'],
  ])('%s', async (_what, payload, type, body) => {
    await script.value(`UrlFetchApp.fetch('${root}/', { payload: ${payload} }); return 1`)
    expect(seen[0]).toMatchObject({ method: 'POST', type, body })
  })

  test('a form with a file is multipart', async () => {
    await script.value(
      `UrlFetchApp.fetch('${root}/', { payload: { n: '1', file: Utilities.newBlob('abc', 'text/csv', 'a.csv') } })`,
    )
    expect(seen[0]?.type).toMatch(/^multipart\/form-data; boundary=/)
    expect(seen[0]?.body).toContain('name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\nabc\r\n')
  })

  test('the method and the type a script asks for', async () => {
    await script.value(
      `UrlFetchApp.fetch('${root}/', { method: 'put', contentType: 'application/json', payload: '{}' })`,
    )
    expect(seen[0]).toMatchObject({ method: 'PUT', type: 'application/json', body: '{}' })
  })
})

describe('errors', () => {
  const fetch = (url: string, options = '{}') =>
    script.value(`return UrlFetchApp.fetch('${url}', ${options}).getResponseCode()`)

  test('a bad status throws with the beginning of the answer, unless muted', async () => {
    await expect(fetch(`${root}/status/500`)).rejects.toThrow(
      /^Exception: Request failed for https:\/\/notes\.example\.com returned code 500\. Truncated server response: Broken: x+ \(use muteHttpExceptions option to examine full response\)$/,
    )
    expect(await fetch(`${root}/status/404`, '{ muteHttpExceptions: true }')).toBe(404)
  })

  test('an address outside the whitelist is not asked', async () => {
    await expect(fetch('https://elsewhere.example/')).rejects.toThrow(
      'Exception: Request to https://elsewhere.example/ failed because the URL has not been whitelisted in the script manifest.',
    )
    expect(script.fetches.some(({ url }) => url.includes('elsewhere'))).toBe(false)
  })

  test('a host nobody serves has no address, and no redirect leads off this machine', async () => {
    await expect(fetch(`${root}/away`)).rejects.toThrow('Exception: DNS error: https://elsewhere.example/')
    delete hosts['notes.example.com']
    await expect(fetch(`${root}/`)).rejects.toThrow(`Exception: DNS error: ${root}/`)
    hosts['notes.example.com'] = 'http://203.0.113.7'
    await expect(fetch(`${root}/`)).rejects.toThrow('is not on this machine')
    hosts['notes.example.com'] = 'http://127.0.0.1:1'
    await expect(fetch(`${root}/`)).rejects.toThrow(`Exception: Address unavailable: ${root}/`)
    hosts['notes.example.com'] = server.origin
  })

  test('redirects are followed, or not, and not for ever', async () => {
    expect(await fetch(`${root}/moved`)).toBe(200)
    expect(await fetch(`${root}/moved`, '{ followRedirects: false }')).toBe(302)
    await expect(fetch(`${root}/round`)).rejects.toThrow('Too many redirects')
  })

  test('limits of addresses and headers', async () => {
    await expect(fetch(`${root}/${'a'.repeat(2082)}`)).rejects.toThrow('Limit Exceeded: URLFetch URL Length.')
    await expect(fetch(`${root}/`, `{ headers: { a: 'x'.repeat(9000) } }`)).rejects.toThrow('URLFetch Header Size')
    const many = `{ headers: Object.fromEntries(Array.from({ length: 101 }, (_, n) => ['h' + n, 'x'])) }`
    await expect(fetch(`${root}/`, many)).rejects.toThrow('URLFetch Header Size')
    await expect(fetch(`${root}/`, `{ headers: { Host: 'a' } }`)).rejects.toThrow('invalid value: Header:Host')
    await expect(fetch(`${root}/`, `{ method: 'steal' }`)).rejects.toThrow('invalid value: method')
    await expect(script.value('UrlFetchApp.fetch()')).rejects.toThrow('Attribute provided with no value: url')
  })

  test('without its scope nothing is fetched', async () => {
    const refusedScopes = ['https://www.googleapis.com/auth/script.external_request']
    await expect(script.value(`UrlFetchApp.fetch('${root}/')`, { refusedScopes })).rejects.toThrow(
      'Specified permissions are not sufficient to call UrlFetchApp.fetch.',
    )
  })

  test('the backend can be down or slow', async () => {
    await expect(script.value(`UrlFetchApp.fetch('${root}/')`, { backendDown: true })).rejects.toThrow(
      'Address unavailable',
    )
    await script.value(`UrlFetchApp.fetch('${root}/')`, { backendDelaySeconds: 0.2 })
    expect(script.fetches.at(-1)?.milliseconds).toBeGreaterThanOrEqual(190)
  })
})

test('fetchAll asks at once and answers in order', async () => {
  const told = await script.value(`
    return UrlFetchApp.fetchAll(['${root}/slow', { url: '${root}/slow' }, '${root}/x']).map((one) => one.getContentText())`)
  expect(told).toEqual(['slow', 'slow', 'hello'])
})

test('getRequest tells what would be sent, and sends nothing', async () => {
  const told = await script.value(`return UrlFetchApp.getRequest('${root}/', { method: 'post', payload: { a: 1 } })`)
  expect(told).toMatchObject({
    url: `${root}/`,
    method: 'post',
    payload: 'a=1',
    contentType: 'application/x-www-form-urlencoded',
  })
  expect(seen).toEqual([])
})

test('each request is on record with what it sent and how it ended', async () => {
  await script.value(`UrlFetchApp.fetch('${root}/record', { payload: 'body' })`)
  expect(script.fetches.at(-1)).toMatchObject({ url: `${root}/record`, method: 'POST', body: 'body', status: 200 })
})
