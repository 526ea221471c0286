import { afterEach, expect, test } from '@jest/globals'
import { openAiCompatible } from '../../src/backend/models/openai-compatible.ts'
import { type ChatServer, chatServer, fails, says, sends } from './chat-server.ts'
import { anySchema, failureOf, type ModelSituation, modelConformance, secretPrompt } from './model.conformance.ts'

modelConformance('A server that speaks OpenAI', async (situation) => {
  const server = await chatServer(replyFor(situation))
  return { model: openAiCompatible({ url: server.url, model: 'local', key: 'k' }), close: () => server.close() }
})

let server: ChatServer | null = null
const open = async (...args: Parameters<typeof chatServer>) => {
  server = await chatServer(...args)
  return server
}
afterEach(async () => {
  await server?.close()
  server = null
})
const signal = () => AbortSignal.timeout(10_000)
const ask = (url: string, key: string | null = 'k') =>
  openAiCompatible({ url, model: 'local', key }).write(secretPrompt, anySchema, signal())

test('the schema, the key and the prompt reach the server, and the tokens are counted', async () => {
  const { url, requests } = await open(says('{"paragraphs":[]}'))
  const answer = await ask(url, 'key-1')
  expect(answer).toEqual({ text: '{"paragraphs":[]}', inputTokens: 120, outputTokens: 30 })
  expect(requests).toHaveLength(1)
  expect(requests[0]).toMatchObject({ path: '/v1/chat/completions', authorization: 'Bearer key-1' })
  expect(requests[0]!.body.response_format).toMatchObject({ type: 'json_schema' })
  expect(requests[0]!.body.messages).toMatchObject([
    { role: 'system', content: secretPrompt.system },
    { role: 'user', content: secretPrompt.user },
  ])
})

test('a server without a key is asked without one', async () => {
  const { url, requests } = await open(says('{"paragraphs":[]}'))
  await ask(url, null)
  expect(requests[0]!.authorization).toBeUndefined()
})

test('a server that knows only JSON, or only text, is asked in its manner, and the manner is remembered', async () => {
  const { url, requests } = await open((response, request) => {
    const type = request.body.response_format?.type
    if (type === 'json_schema') fails(400, "'response_format.type' must be 'json_object' or 'text'")(response, request)
    else if (type === 'json_object') fails(422, 'unknown field response_format')(response, request)
    else says('Sure, here it is:\n```json\n{"paragraphs":["Hej {navn}"]}\n```')(response, request)
  })
  const model = openAiCompatible({ url, model: 'local', key: null })
  expect((await model.write(secretPrompt, anySchema, signal())).text).toBe('{"paragraphs":["Hej {navn}"]}')
  expect(requests).toHaveLength(3)
  await model.write(secretPrompt, anySchema, signal())
  expect(requests).toHaveLength(4)
  expect(requests[3]!.body.messages[0]!.content).toContain('"paragraphs"')
})

test.each([
  [401, 'bad key', 'refused'],
  [429, 'slow down', 'refused'],
  [400, 'prompt too long', 'failed'],
  [500, 'Ultraviolet', 'failed'],
])('status %i is tried once only', async (status, message, kind) => {
  const { url, requests } = await open(fails(status, message))
  expect((await failureOf(ask(url))).kind).toBe(kind)
  expect(requests).toHaveLength(1)
})

test.each([
  ['a page of HTML with status 200', sends(200, 'text/html', '<html><body>Ultraviolet</body></html>')],
  ['JSON that was cut off', sends(200, 'application/json', '{"id":"1","choices":[{"message":{"content":"Ultra')],
  ['an answer without choices', sends(200, 'application/json', '{"id":"1","object":"chat.completion","choices":[]}')],
  ['an answer object that was cut off', says('{"paragraphs":["Hej', 'length')],
  ['a list instead of an object', says('["Hej"]')],
])('%s is unusable', async (_what, reply) => {
  const { url } = await open(reply)
  const failure = await failureOf(ask(url))
  expect(failure.kind).toBe('unusable')
  expect(failure.message).not.toMatch(/Ultra/)
})

test('a redirect is not followed', async () => {
  const elsewhere = await chatServer(says('{"paragraphs":[]}'))
  const { url } = await open((response) => {
    response.writeHead(307, { location: `${elsewhere.url}/chat/completions` })
    response.end()
  })
  expect((await failureOf(ask(url))).kind).toBe('failed')
  expect(elsewhere.requests).toHaveLength(0)
  await elsewhere.close()
})

test('giving up closes the connection to the server', async () => {
  const stop = new AbortController()
  const { url, givenUp } = await open(() => stop.abort())
  const asked = openAiCompatible({ url, model: 'local', key: null }).write(secretPrompt, anySchema, stop.signal)
  expect((await failureOf(asked)).kind).toBe('late')
  await givenUp
})

test('a server that is not there has failed', async () => {
  const { url, close } = await chatServer(says('{}'))
  await close()
  expect((await failureOf(ask(url))).kind).toBe('failed')
})

function replyFor(situation: ModelSituation): Parameters<typeof chatServer>[0] {
  switch (situation.is) {
    case 'answers':
      return says(situation.text)
    case 'stalls':
      return () => {}
    case 'refuses':
      return fails(401, 'no')
    case 'breaks':
      return fails(500, 'oh')
    case 'says-nothing':
      return says('')
  }
}
