import { createHash } from 'node:crypto'
import PostalMime, { type Address, type Email } from 'postal-mime'
import { limits } from '../../contract/limits.ts'
import { type Mail, sentHeaders } from '../../contract/mail.ts'
import { addressHeader } from './addresses.ts'
import { mailSource } from './mail-source.ts'

const mostBytes = 40 * 1024 * 1024
const wanted = new Map(sentHeaders.map((name) => [name.toLowerCase(), name as string]))

/** A mail file as the add-on would send it. Throws an Error with one sentence when the bytes are no readable mail. */
export async function decodeEml(bytes: Uint8Array): Promise<Mail> {
  if (bytes.byteLength === 0) throw new Error('The mail is empty.')
  if (bytes.byteLength > mostBytes) throw new Error('The mail is larger than 40 MB.')
  const source = mailSource(bytes)
  const email = await parse(source.bytes)
  if (email.headers.length === 0) throw new Error('The mail has no header.')
  const html = clean((email.html ?? '').slice(0, limits.mailCharacters))
  const text = clean((email.text ?? '').slice(0, limits.mailCharacters))
  const id = email.messageId || `<${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}@local>`
  return {
    messageId: id.slice(0, 200),
    threadId: id.slice(0, 200),
    newestInThread: id.slice(0, 200),
    from: headerOf(email.from ? [email.from] : []),
    replyTo: headerOf(email.replyTo ?? []),
    to: headerOf(email.to ?? []),
    cc: headerOf(email.cc ?? []),
    subject: clean((email.subject ?? '').slice(0, 2_000)),
    date: dateOf(email.headers),
    text,
    html,
    headers: email.headers
      .flatMap(({ key, value }): [string, string][] => {
        const name = wanted.get(key)
        return name === undefined ? [] : [[name, clean(value.slice(0, 4_000))]]
      })
      .slice(0, 100),
    attachments: email.attachments
      .map(({ filename, mimeType, content }) => ({
        name: clean(filename ?? ''),
        type: mimeType,
        bytes: typeof content === 'string' ? content.length : content.byteLength,
      }))
      .filter(({ bytes }) => bytes > 0)
      .slice(0, 200),
    earlier: [],
    truncated: source.cut || [email.html, email.text].some((body) => (body ?? '').length > limits.mailCharacters),
  }
}

/** Of several dates the first that can be read. */
function dateOf(headers: Email['headers']): string {
  const time = headers
    .filter(({ key }) => key === 'date')
    .map(({ value }) => Date.parse(value))
    .find(Number.isFinite)
  return time === undefined ? '' : new Date(time).toISOString()
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 64, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 4 })
  } catch {
    throw new Error('The mail is nested too deeply or its headers are too large.')
  }
}

function headerOf(addresses: Address[]): string {
  return addresses
    .flatMap((entry) => entry.group ?? [entry])
    .flatMap(({ name, address }) => (address ? [addressHeader(name, address)] : name ? [name] : []))
    .join(', ')
    .slice(0, 20_000)
}

/** Lone surrogates and NUL break JSON stores further on. */
function clean(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD')
}
