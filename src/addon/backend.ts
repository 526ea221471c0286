import { FailureReply } from '../contract/failure.ts'
import { limits } from '../contract/limits.ts'
import { type ReplyOf, type RequestOf, type RouteName, routes } from '../contract/routes.ts'
import { Failure } from './failure.ts'

declare const BACKEND_URL: string

/** One call to the backend in the signed-in person's name. Whatever goes wrong is thrown as a Failure. */
export function call<R extends RouteName>(route: R, body: RequestOf<R>): ReplyOf<R> {
  const payload = JSON.stringify(body)
  let answer = post(routes[route].path, payload)
  // Google may hand out a token that expires on the way, so the first refusal is tried again with a fresh one.
  if (answer.status === 401) answer = post(routes[route].path, payload)
  if (answer.status >= 200 && answer.status < 300) return replyOf(route, answer.json)
  throw refusal(answer)
}

type Answer = { status: number; json: unknown }

function post(path: string, payload: string): Answer {
  const token = ScriptApp.getIdentityToken()
  if (!token) throw new Failure('scope-missing')
  const started = Date.now()
  try {
    const response = UrlFetchApp.fetch(BACKEND_URL + path, {
      method: 'post',
      contentType: 'application/json',
      headers: { Authorization: `Bearer ${token}` },
      payload,
      muteHttpExceptions: true,
      followRedirects: false,
    })
    return { status: response.getResponseCode(), json: parsed(response.getContentText()) }
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/permission|authoriz/i.test(message)) throw new Failure('scope-missing')
    const late = Date.now() - started > limits.callSeconds * 1000 || /time(d)? ?out/i.test(message)
    throw new Failure(late ? 'backend-slow' : 'backend-down')
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function replyOf<R extends RouteName>(route: R, json: unknown): ReplyOf<R> {
  const reply = routes[route].reply.safeParse(json)
  if (!reply.success) throw new Failure('unreadable-answer')
  return reply.data as ReplyOf<R>
}

/** A refusal that is not in the contract's words comes from something between us and the backend. */
function refusal({ status, json }: Answer): Failure {
  const reply = FailureReply.safeParse(json)
  if (reply.success) {
    const { failure, message: _, ...details } = reply.data
    return new Failure(failure, details)
  }
  if (status === 504 || status === 408) return new Failure('backend-slow')
  if (status === 502 || status === 503) return new Failure('backend-down')
  return new Failure(status === 401 ? 'sign-in' : 'unreadable-answer')
}
