import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { limits } from '../../contract/limits.ts'
import { type RouteName, routes } from '../../contract/routes.ts'
import { Failure } from '../failure.ts'
import { answerCall, bodyTooLarge, type CallTools } from './call.ts'
import { failureReply } from './failures.ts'
import { errorPlace, type Log } from './log.ts'
import { logoPng } from './logo.ts'
import { openApi } from './open-api.ts'
import type { PageFacts } from './page-text.ts'
import { addPages, pagePolicy } from './pages.ts'

export type AppOptions = CallTools & {
  log: Log
  facts: PageFacts
  publicUrl: string | null
  isReady(): Promise<boolean>
}

export function createApp(options: AppOptions): Hono {
  const { log } = options
  const app = new Hono()
  app.use('/logo.png', async (context, next) => {
    await next()
    // Gmail shows it on a page of its own.
    context.header('Cross-Origin-Resource-Policy', 'cross-origin')
  })
  app.use(
    secureHeaders({
      contentSecurityPolicy: pagePolicy,
      strictTransportSecurity: 'max-age=31536000; includeSubDomains',
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  )
  app.use(
    '/v1/*',
    bodyLimit({
      maxSize: limits.requestBytes,
      onError: () => {
        throw bodyTooLarge()
      },
    }),
    async (context, next) => {
      context.header('Cache-Control', 'no-store')
      await next()
    },
  )
  for (const name of Object.keys(routes) as RouteName[]) addRoute(app, name, options)

  const document = openApi(options.publicUrl)
  const logo = new Uint8Array(logoPng())
  app.get('/openapi.json', (context) => context.json(document))
  app.get('/health', (context) => context.json({ status: 'ok' }))
  app.get('/ready', async (context) =>
    (await options.isReady()) ? context.json({ status: 'ready' }) : context.json({ status: 'not ready' }, 503),
  )
  app.get('/logo.png', (context) =>
    context.body(logo, 200, { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' }),
  )
  addPages(app, options.facts)

  app.notFound((context) => {
    const { status, body } = failureReply(new Failure('not-found', 'There is nothing at this address.'))
    return context.json(body, status as ContentfulStatusCode)
  })
  app.onError((error, context) => {
    const { status, body } = failureReply(error)
    if (body.retryAfterSeconds !== undefined) context.header('Retry-After', String(body.retryAfterSeconds))
    if (status === 401) context.header('WWW-Authenticate', 'Bearer')
    if (!(error instanceof Failure)) log.error({ code: body.failure, error: errorPlace(error) }, 'unplanned')
    return context.json(body, status as ContentfulStatusCode)
  })
  return app
}

function addRoute(app: Hono, name: RouteName, options: AppOptions): void {
  app.post(routes[name].path, async (context) => {
    const started = performance.now()
    let tenant: string | undefined
    const told = (status: number, code?: string) => {
      const ms = Math.round(performance.now() - started)
      options.log.info({ route: name, status, ms, ...(tenant && { tenant }), ...(code && { code }) }, 'call')
    }
    try {
      const reply = await answerCall(context, name, options, ({ agent }) => {
        tenant = agent?.tenantId
      })
      told(200)
      return context.json(reply as object)
    } catch (error) {
      const { status, body } = failureReply(error)
      told(status, body.failure)
      throw error
    }
  })
}
