import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ChatRequest = {
  path: string
  authorization: string | undefined
  body: { messages: { role: string; content: string }[]; response_format?: { type: string }; model: string }
}
export type ChatServer = {
  url: string
  requests: ChatRequest[]
  /** resolves when the client gave up a connection before it had its answer */
  givenUp: Promise<void>
  close(): Promise<void>
}
type Reply = (response: ServerResponse, request: ChatRequest) => void

/** A server on this machine that speaks OpenAI's chat completions and answers as told. */
export async function chatServer(reply: Reply): Promise<ChatServer> {
  const requests: ChatRequest[] = []
  let giveUp = () => {}
  const givenUp = new Promise<void>((resolve) => {
    giveUp = resolve
  })
  const server = createServer(async (incoming, response) => {
    response.on('close', () => {
      if (!response.writableEnded) giveUp()
    })
    const request = await read(incoming)
    requests.push(request)
    reply(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    givenUp,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export function says(content: string, finish = 'stop'): Reply {
  return (response) =>
    json(response, 200, {
      id: 'chat-1',
      object: 'chat.completion',
      created: 1,
      model: 'local',
      choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
      usage: { prompt_tokens: 120, completion_tokens: 30, total_tokens: 150 },
    })
}

export function fails(status: number, message: string): Reply {
  return (response) => json(response, status, { error: { message, type: 'error', param: null, code: null } })
}

export function sends(status: number, type: string, text: string): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': type })
    response.end(text)
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  sends(status, 'application/json', JSON.stringify(body))(response, {} as ChatRequest)
}

async function read(incoming: IncomingMessage): Promise<ChatRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return {
    path: incoming.url ?? '',
    authorization: incoming.headers.authorization,
    body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
  }
}
