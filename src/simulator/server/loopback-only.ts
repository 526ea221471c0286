import type { MiddlewareHandler } from 'hono'
import { Refusal } from './refusal.ts'

const own = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Another site may point its name at this machine, or post to it: only pages of this machine are answered. */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? ''
  const origin = context.req.header('origin')
  if (!own.has(hostname(`http://${host}`))) throw new Refusal(403, 'Only this machine is answered.')
  if (origin !== undefined && origin !== `http://${host}`) throw new Refusal(403, 'Only the own page is answered.')
  await next()
}

const hostname = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '')
