import type { FetchAnswer, FetchRequest } from '../runtime/fetch-calls.ts'
import type { Host } from '../runtime/host.ts'
import { type Execution, needScope } from './execution.ts'
import { fetchRequest } from './url-fetch-request.ts'
import { HttpResponse } from './url-fetch-response.ts'

type Types = GoogleAppsScript.URL_Fetch.UrlFetchApp
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions
type Utilities = GoogleAppsScript.Utilities.Utilities

const shownBytes = 200

class UrlFetchApp {
  readonly #host: Host
  readonly #execution: Execution
  readonly #utilities: Utilities

  constructor(host: Host, execution: Execution, utilities: Utilities) {
    this.#host = host
    this.#execution = execution
    this.#utilities = utilities
  }

  fetch(url: string, params?: Options | null) {
    needScope(this.#execution, 'UrlFetchApp.fetch', ['script.external_request'])
    return this.#send([fetchRequest(url, params ?? {}, this.#execution)])[0]
  }

  /** One failing request fails them all, as in Apps Script. */
  fetchAll(requests: (string | (Options & { url: string }))[]) {
    needScope(this.#execution, 'UrlFetchApp.fetchAll', ['script.external_request'])
    if (!Array.isArray(requests))
      throw new Error("The parameters don't match the method signature for UrlFetchApp.fetchAll.")
    return this.#send(
      requests.map((request) =>
        typeof request === 'string'
          ? fetchRequest(request, {}, this.#execution)
          : fetchRequest(request?.url, request ?? {}, this.#execution),
      ),
    )
  }

  getRequest(url: string, params?: Options | null) {
    const { method, headers, body, ...request } = fetchRequest(url, params ?? {}, this.#execution)
    const { 'Content-Type': contentType, ...others } = headers
    return {
      url: request.url,
      method: method.toLowerCase(),
      headers: others,
      ...(contentType !== undefined && { contentType }),
      ...(body !== null && { payload: Buffer.from(body).toString('utf8') }),
      followRedirects: request.followRedirects,
      validateHttpsCertificates: true,
      useIntranet: false,
    }
  }

  #send(requests: FetchRequest[]): HttpResponse[] {
    const answers = this.#host.call('fetch.all', requests) as FetchAnswer[]
    return answers.map((answer, index) => {
      const response = new HttpResponse(answer, this.#utilities)
      if (answer.status >= 400 && !requests[index]?.muted) throw failure(requests[index]!.url, answer.status, response)
      return response
    })
  }
}

export function createUrlFetchApp(host: Host, execution: Execution, utilities: Utilities): Types {
  return new UrlFetchApp(host, execution, utilities) as unknown as Types
}

function failure(url: string, status: number, response: HttpResponse): Error {
  const text = response.getContentText()
  const shown = text === '' ? '' : ` Truncated server response: ${text.slice(0, shownBytes)}`
  const hint = '(use muteHttpExceptions option to examine full response)'
  return new Error(`Request failed for ${new URL(url).origin} returned code ${status}.${shown} ${hint}`)
}
