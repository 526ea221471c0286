import type { FetchRequest } from '../runtime/fetch-calls.ts'
import { matchesPrefix, parsedUrl } from '../runtime/url-prefix.ts'
import type { Execution } from './execution.ts'

type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions
type Encoded = { body: Uint8Array | null; contentType: string | null }

const urlLimit = 2082
const headersLimit = 100
const headerLimit = 8 * 1024
const bodyLimit = 50 * 1024 * 1024
const methods = ['get', 'delete', 'patch', 'post', 'put', 'head', 'options']
const refusedHeaders = ['host', 'content-length', 'x-forwarded-for', 'connection', 'transfer-encoding']
const formType = 'application/x-www-form-urlencoded'

/** The script's request, checked by Apps Script's rules and encoded. */
export function fetchRequest(url: unknown, options: Options, execution: Execution): FetchRequest {
  const address = checkedUrl(url, options.escaping !== false, execution)
  const { body, contentType } = encoded(options.payload)
  if (body && body.length > bodyLimit) throw new Error('Limit Exceeded: URLFetch POST Size.')
  const headers = checkedHeaders(options.headers ?? {})
  const type = options.contentType ?? headers['Content-Type'] ?? contentType
  delete headers['Content-Type']
  return {
    url: address,
    method: checkedMethod(options.method, body !== null),
    headers: type === null || type === undefined ? headers : { ...headers, 'Content-Type': String(type) },
    body,
    followRedirects: options.followRedirects !== false,
    muted: options.muteHttpExceptions === true,
  }
}

function checkedUrl(value: unknown, escaping: boolean, execution: Execution): string {
  if (value === null || value === undefined || value === '') throw new Error('Attribute provided with no value: url')
  const written = String(value)
  if (written.length > urlLimit) throw new Error('Limit Exceeded: URLFetch URL Length.')
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `http://${written}`
  const url = parsedUrl(withScheme)
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new Error(`Invalid argument: ${written}`)
  if (!escaping && /[\s"<>\\^`{|}]/.test(written)) throw new Error(`Invalid argument: ${written}`)
  const { urlFetchWhitelist: allowed } = execution
  if (allowed && !allowed.some((prefix) => matchesPrefix(prefix, url.href)))
    throw new Error(`Request to ${written} failed because the URL has not been whitelisted in the script manifest.`)
  return url.href
}

function checkedMethod(method: unknown, hasBody: boolean): string {
  const name = String(method ?? 'get').toLowerCase()
  if (!methods.includes(name)) throw new Error('Attribute provided with invalid value: method')
  return (hasBody && name === 'get' ? 'post' : name).toUpperCase()
}

function checkedHeaders(headers: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]): [string, string] => [
    name.toLowerCase() === 'content-type' ? 'Content-Type' : name,
    String(value),
  ])
  const size = entries.reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value), 0)
  if (entries.length > headersLimit || size > headerLimit) throw new Error('Limit Exceeded: URLFetch Header Size.')
  for (const [name, value] of entries) {
    const broken = !/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name) || /[\r\n\0]/.test(value)
    if (broken || refusedHeaders.includes(name.toLowerCase()))
      throw new Error(`Attribute provided with invalid value: Header:${name}`)
  }
  return Object.fromEntries(entries)
}

function encoded(payload: unknown): Encoded {
  if (payload === null || payload === undefined) return { body: null, contentType: null }
  if (isBlob(payload)) return { body: bytesOf(payload), contentType: payload.getContentType() }
  if (Array.isArray(payload))
    return { body: Uint8Array.from(payload, (byte) => Number(byte) & 0xff), contentType: null }
  if (typeof payload !== 'object') return { body: Buffer.from(String(payload)), contentType: formType }
  const fields = Object.entries(payload)
  if (fields.some(([, value]) => isBlob(value))) return multipart(fields)
  const form = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, String(value)]))
  return { body: Buffer.from(form.toString()), contentType: formType }
}

function multipart(fields: [string, unknown][]): Encoded {
  const boundary = `----AppsScript${crypto.randomUUID()}`
  const parts = fields.flatMap(([name, value]) => {
    const file = isBlob(value) ? value : null
    const fileName = file ? `; filename="${file.getName() ?? name}"` : ''
    const type = file ? `Content-Type: ${file.getContentType() ?? 'application/octet-stream'}\r\n` : ''
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName}\r\n${type}\r\n`
    return [Buffer.from(head), file ? bytesOf(file) : Buffer.from(String(value)), Buffer.from('\r\n')]
  })
  const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
  return { body, contentType: `multipart/form-data; boundary=${boundary}` }
}

function isBlob(value: unknown): value is GoogleAppsScript.Base.Blob {
  return typeof (value as GoogleAppsScript.Base.Blob | null)?.getBytes === 'function'
}

function bytesOf(blob: GoogleAppsScript.Base.Blob): Uint8Array {
  return Uint8Array.from(blob.getBytes(), (byte) => byte & 0xff)
}
