import type { Context } from 'hono'
import { limits } from '../../contract/limits.ts'
import { type RouteName, routes } from '../../contract/routes.ts'
import { Failure } from '../failure.ts'
import type { Clock } from '../ports/clock.ts'
import type { TenantStore } from '../tenants/tenant-store.ts'
import { admit, type Caller } from './caller.ts'
import type { Handlers } from './handlers.ts'
import type { Identity } from './identity.ts'
import { parseBody } from './request-body.ts'

export type CallTools = {
  identify: (authorization: string | undefined) => Promise<Identity>
  countCall: (person: string, nowMilliseconds: number) => void
  tenants: TenantStore
  handlers: Handlers
  clock: Clock
}

/** One call of the contract, from the cheap checks to the use case; `seen` learns whose call it was, for the log. */
export async function answerCall(
  context: Context,
  name: RouteName,
  { identify, countCall, tenants, handlers, clock }: CallTools,
  seen: (caller: Caller) => void,
): Promise<unknown> {
  const route = routes[name]
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? ''))
    throw new Failure('bad-request', 'The body must be sent as application/json.')
  const body = parseBody(await bodyText(context))
  const identity = await identify(context.req.header('authorization'))
  countCall(tenants.personKey(identity.sub), clock.now().getTime())
  const caller = await admit(identity, route.need, tenants)
  seen(caller)
  const request = route.request.safeParse(body)
  if (!request.success) throw fieldsWrong(request.error.issues)
  const handler = handlers[name] as (caller: Caller, request: unknown) => Promise<unknown>
  const reply = route.reply.safeParse(await withinDeadline(handler(caller, request.data)))
  if (!reply.success) throw new Error(`The answer of ${name} is not what the contract says.`)
  return reply.data
}

async function bodyText(context: Context): Promise<string> {
  try {
    return await context.req.text()
  } catch (error) {
    if (error instanceof Error && error.name === 'BodyLimitError') throw bodyTooLarge()
    throw new Failure('bad-request', 'The body did not arrive whole.')
  }
}

export function bodyTooLarge(): Failure {
  return new Failure('too-large', `The body is larger than ${limits.requestBytes} bytes.`)
}

function fieldsWrong(issues: { path: PropertyKey[] }[]): Failure {
  const fields = issues.slice(0, 20).map(({ path }) => path.map(String).join('.') || '(body)')
  return new Failure('bad-request', 'The body does not have the fields of this call.', { fields: [...new Set(fields)] })
}

async function withinDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const failure = new Failure('unavailable', 'The call took too long.', { retryAfterSeconds: 5 })
    timer = setTimeout(() => reject(failure), limits.callSeconds * 1000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
