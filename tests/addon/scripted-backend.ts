import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FailureCode, type FailureReply, failureStatus } from '../../src/contract/failure.ts'
import { type RouteName, routes } from '../../src/contract/routes.ts'

export type Call = { route: RouteName; body: Record<string, never>; authorization: string }
type Raw = { status: number; type: string; text: string }
type Answer = object | Raw
export type Answers = Partial<Record<RouteName, (body: never, call: number) => Answer>>

/** Answers the add-on as told, and refuses what the contract does not allow. */
export async function scriptedBackend() {
  const calls: Call[] = []
  const wrong: string[] = []
  let answers: Answers = {}
  const server = createServer(async (request, response) => {
    const text = await bodyOf(request)
    const { status, type, text: reply } = answerTo(request, text)
    response.writeHead(status, { 'content-type': type })
    response.end(reply)
  })

  function answerTo(request: IncomingMessage, text: string): Raw {
    const found = Object.entries(routes).find(([, { path }]) => path === request.url)
    if (!found || request.method !== 'POST') {
      wrong.push(`${request.method} ${request.url}`)
      return raw(404, '')
    }
    const route = found[0] as RouteName
    const body = routes[route].request.safeParse(JSON.parse(text))
    if (!body.success) wrong.push(`${route}: ${body.error.message}`)
    calls.push({ route, body: JSON.parse(text), authorization: request.headers.authorization ?? '' })
    const answer = answers[route]?.(body.data as never, calls.filter((call) => call.route === route).length)
    if (!answer) return json(500, { failure: 'internal', message: 'The test has no answer.' })
    if ('type' in answer) return answer as Raw
    return json('failure' in answer ? failureStatus[answer.failure as FailureCode] : 200, answer)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    wrong,
    answer(next: Answers) {
      answers = next
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export const failed = (failure: FailureCode, details: Partial<FailureReply> = {}): FailureReply => ({
  failure,
  message: 'For logs.',
  ...details,
})

export const raw = (status: number, text: string): Raw => ({ status, type: 'text/html', text })

const json = (status: number, value: object): Raw => ({ status, type: 'application/json', text: JSON.stringify(value) })

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
