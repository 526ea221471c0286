import { Hono } from 'hono'
import { found, Refusal } from './refusal.ts'

const imageTypes = /^image\/(png|jpeg|gif|webp)\b/

/**
 * Addresses in cards. As Gmail does, images come through the server and not from where they stand; both images and
 * links are followed only to hosts that are on this machine.
 */
export function outside(hosts: Record<string, string>): Hono {
  const app = new Hono()
  app.get('/image', async (context) => {
    const url = found(localUrl(context.req.query('url'), hosts), 'image on this machine')
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null)
    const type = answer?.headers.get('content-type') ?? ''
    if (!answer?.ok || !imageTypes.test(type)) throw new Refusal(404, 'There is no such image.')
    return context.body(await answer.arrayBuffer(), 200, { 'content-type': type, 'x-content-type-options': 'nosniff' })
  })
  app.get('/link', (context) => {
    const wanted = context.req.query('url')
    const url = localUrl(wanted, hosts)
    if (url) return context.redirect(url)
    return context.text(`Gmail would open ${wanted ?? ''}\nThe simulator opens nothing outside this machine.\n`)
  })
  return app
}

function localUrl(wanted: string | undefined, hosts: Record<string, string>): string | null {
  if (wanted === undefined || !URL.canParse(wanted)) return null
  const { protocol, host, pathname, search } = new URL(wanted)
  const origin = protocol === 'https:' ? hosts[host] : undefined
  return origin === undefined ? null : `${origin}${pathname}${search}`
}
