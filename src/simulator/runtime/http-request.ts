import { request as httpRequest } from 'node:http'

export type HttpReply = { status: number; headers: [name: string, value: string][]; body: Uint8Array }

type Sent = { method: string; headers: Record<string, string>; body: Uint8Array | null; signal: AbortSignal }

const replyLimit = 50 * 1024 * 1024

export class ReplyTooLarge extends Error {}

/** One plain HTTP exchange. Unlike fetch it leaves the Host header and the names of headers as they were written. */
export function sendHttp(url: URL, { method, headers, body, signal }: Sent): Promise<HttpReply> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers, signal, agent: false }, (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > replyLimit) request.destroy(new ReplyTooLarge('Limit Exceeded: URLFetch Response Size.'))
        else chunks.push(chunk)
      })
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: headerPairs(response.rawHeaders),
          body: new Uint8Array(Buffer.concat(chunks)),
        }),
      )
    })
    request.on('error', reject)
    if (body) request.setHeader('Content-Length', body.length)
    request.end(body ?? undefined)
  })
}

function headerPairs(raw: string[]): [string, string][] {
  const names = raw.filter((_text, index) => index % 2 === 0)
  return names.map((name, index) => [name, raw[index * 2 + 1] ?? ''])
}
