import type { FetchAnswer } from '../runtime/fetch-calls.ts'

type Utilities = GoogleAppsScript.Utilities.Utilities

export class HttpResponse implements GoogleAppsScript.URL_Fetch.HTTPResponse {
  readonly #answer: FetchAnswer
  readonly #utilities: Utilities

  constructor(answer: FetchAnswer, utilities: Utilities) {
    this.#answer = answer
    this.#utilities = utilities
  }

  getAllHeaders() {
    const all: Record<string, string | string[]> = {}
    for (const [name, value] of this.#answer.headers) {
      const earlier = all[name]
      all[name] = earlier === undefined ? value : [earlier, value].flat()
    }
    return all
  }

  getAs(contentType: string) {
    return this.getBlob().getAs(contentType)
  }

  getBlob() {
    return this.#utilities.newBlob(this.getContent(), this.#type() ?? 'application/octet-stream', 'response')
  }

  getContent() {
    return [...new Int8Array(this.#answer.body)]
  }

  getContentText(charset?: string | null) {
    const named = charset ?? /charset="?([^";\s]+)/i.exec(this.#header('content-type') ?? '')?.[1] ?? 'utf-8'
    return decoder(named).decode(this.#answer.body)
  }

  getHeaders() {
    return Object.fromEntries(this.#answer.headers)
  }

  getResponseCode() {
    return this.#answer.status
  }

  toString() {
    return this.getContentText()
  }

  #type(): string | null {
    return this.#header('content-type')?.split(';')[0]?.trim() ?? null
  }

  #header(name: string): string | undefined {
    return this.#answer.headers.find(([written]) => written.toLowerCase() === name)?.[1]
  }
}

function decoder(charset: string) {
  try {
    return new TextDecoder(charset)
  } catch {
    throw new Error(`Invalid argument: ${charset}`)
  }
}
