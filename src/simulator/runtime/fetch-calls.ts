import { setTimeout as pause } from 'node:timers/promises'
import type { FetchRecord } from '../panel/world.ts'
import { type HttpReply, ReplyTooLarge, sendHttp } from './http-request.ts'
import { parsedUrl } from './url-prefix.ts'

/** From UrlFetchApp: checked and encoded. */
export type FetchRequest = {
  url: string
  method: string
  headers: Record<string, string>
  body: Uint8Array | null
  followRedirects: boolean
  /** muteHttpExceptions */
  muted: boolean
}

export type FetchAnswer = HttpReply

export type Network = {
  hosts: Record<string, string>
  down: boolean
  delaySeconds: number
  scriptId: string
  signal: AbortSignal
  /** counts one request of the agent; false when the day's are used up */
  spend(): boolean
  record(entry: FetchRecord): void
}

const redirectLimit = 10
const loopback = ['127.0.0.1', 'localhost', '[::1]']

/** All requests at once; the first failure fails the call. */
export async function fetchAll(requests: FetchRequest[], network: Network): Promise<FetchAnswer[]> {
  return Promise.all(requests.map((request) => fetchOne(request, network)))
}

async function fetchOne(request: FetchRequest, network: Network): Promise<FetchAnswer> {
  if (!network.spend()) throw new Error('Service invoked too many times for one day: urlfetch.')
  const started = performance.now()
  const entry: FetchRecord = {
    url: request.url,
    method: request.method,
    body: Buffer.from(request.body ?? []).toString('utf8'),
    status: 0,
    milliseconds: 0,
  }
  network.record(entry)
  try {
    const answer = await follow(request, network)
    entry.status = answer.status
    return answer
  } finally {
    entry.milliseconds = Math.round(performance.now() - started)
  }
}

async function follow(request: FetchRequest, network: Network, redirects = 0): Promise<FetchAnswer> {
  const answer = await send(request, network)
  const location = answer.headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
  if (!request.followRedirects || !location || ![301, 302, 303, 307, 308].includes(answer.status)) return answer
  if (redirects === redirectLimit) throw new Error(`Too many redirects: ${request.url}`)
  const url = parsedUrl(location, request.url)
  if (!url) throw new Error(`Invalid argument: ${location}`)
  const kept = answer.status === 307 || answer.status === 308 || request.method === 'HEAD'
  const next = kept ? {} : { method: 'GET', body: null }
  return follow({ ...request, ...next, url: url.href }, network, redirects + 1)
}

/** Only the hosts of the table exist; whatever is written in a script, nothing leaves this machine. */
async function send(request: FetchRequest, network: Network): Promise<FetchAnswer> {
  const url = new URL(request.url)
  const origin = Object.hasOwn(network.hosts, url.host) ? network.hosts[url.host] : undefined
  if (origin === undefined || url.protocol !== 'https:') throw new Error(`DNS error: ${request.url}`)
  if (!loopback.includes(new URL(origin).hostname)) throw new Error(`${origin} is not on this machine.`)
  if (network.delaySeconds > 0) await pause(network.delaySeconds * 1000, undefined, { signal: network.signal })
  if (network.down) throw new Error(`Address unavailable: ${request.url}`)
  const headers = {
    'User-Agent': `Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: ${network.scriptId})`,
    ...request.headers,
    Host: url.host,
  }
  try {
    return await sendHttp(new URL(url.pathname + url.search, origin), { ...request, headers, signal: network.signal })
  } catch (error) {
    if (error instanceof ReplyTooLarge) throw error
    throw new Error(`Address unavailable: ${request.url}`)
  }
}
