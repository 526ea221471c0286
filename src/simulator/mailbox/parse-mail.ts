import { createHash } from 'node:crypto'
import PostalMime, { type Attachment, decodeWords, type Email } from 'postal-mime'
import { headerOf } from './addresses.ts'
import { textFromHtml } from './mail-text.ts'
import type { MailFile, ParsedMail } from './parsed-mail.ts'
import type { RawMail } from './raw-mail.ts'

const limits = { maxNestingDepth: 100, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 10 }

/** Decodes a mail; one that cannot be decoded keeps its header fields and says why in its text. Never throws. */
export async function parseMail(raw: RawMail, arrived: number): Promise<ParsedMail> {
  try {
    const email = await PostalMime.parse(raw.bytes, { ...limits, forceRfc822Attachments: true })
    return fromEmail(raw, email, arrived)
  } catch (error) {
    return undecoded(raw, arrived, error instanceof Error ? error.message : 'unknown error')
  }
}

function fromEmail(raw: RawMail, email: Email, arrived: number): ParsedMail {
  const headers = email.headers.map(({ originalKey, value }): [string, string] => [originalKey, value])
  const first = (name: string) => headerValue(headers, name)
  const html = email.html ?? null
  return {
    ...raw,
    headers: withMessageId(headers, raw),
    from: email.from ? headerOf([email.from]) : decodeWords(first('from')),
    to: headerOf(email.to ?? []) || decodeWords(first('to')),
    cc: headerOf(email.cc ?? []) || decodeWords(first('cc')),
    bcc: headerOf(email.bcc ?? []) || decodeWords(first('bcc')),
    replyTo: headerOf(email.replyTo ?? []),
    subject: email.subject ?? '',
    date: dateOf(headers, arrived),
    messageId: idsIn(first('message-id'))[0] ?? addedMessageId(raw),
    references: [...new Set([...idsIn(first('references')), ...idsIn(first('in-reply-to'))])],
    text: email.text?.trim() ? email.text : html === null ? '' : textFromHtml(html),
    html,
    files: email.attachments.map(fileOf),
    trouble: null,
  }
}

function undecoded(raw: RawMail, arrived: number, reason: string): ParsedMail {
  const headers = rawHeaders(raw.bytes)
  const first = (name: string) => decodeWords(headerValue(headers, name)).slice(0, 2000)
  return {
    ...raw,
    headers: withMessageId(headers, raw),
    from: first('from'),
    to: first('to'),
    cc: first('cc'),
    bcc: first('bcc'),
    replyTo: first('reply-to'),
    subject: first('subject'),
    date: dateOf(headers, arrived),
    messageId: idsIn(first('message-id'))[0] ?? addedMessageId(raw),
    references: [...new Set([...idsIn(first('references')), ...idsIn(first('in-reply-to'))])],
    text: `This mail could not be decoded: ${reason}`,
    html: null,
    files: [],
    trouble: reason,
  }
}

/** The first 64 KB hold what a person wants to see of a mail that cannot be decoded. */
function rawHeaders(bytes: Uint8Array): [string, string][] {
  const head =
    Buffer.from(bytes.subarray(0, 65_536))
      .toString('utf8')
      .split(/\r?\n\r?\n/, 1)[0] ?? ''
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return unfolded.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':')
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : []
  })
}

/** First occurrence, any case. */
export function headerValue(headers: [string, string][], name: string): string {
  const wanted = name.toLowerCase()
  return headers.find(([key]) => key.toLowerCase() === wanted)?.[1] ?? ''
}

/** Message ids of a header value, with their angle brackets. */
function idsIn(value: string): string[] {
  const ids = value.slice(0, 100_000).match(/<[^<>\s]{1,998}>/g)
  if (ids) return ids.slice(0, 1000)
  const bare = value.trim()
  return bare.length < 998 && /^\S+@\S+$/.test(bare) ? [`<${bare}>`] : []
}

function withMessageId(headers: [string, string][], raw: RawMail): [string, string][] {
  return headerValue(headers, 'message-id') ? headers : [...headers, ['Message-ID', addedMessageId(raw)]]
}

/** Gmail's server gives a mail without Message-ID one of its own. */
function addedMessageId(raw: RawMail): string {
  const digest = createHash('sha256').update(raw.bytes).digest('hex').slice(0, 32)
  return `<${digest}.SMTPIN_ADDED_MISSING@mx.google.com>`
}

/** The Date field; without a usable one, when the last server took the mail. */
function dateOf(headers: [string, string][], arrived: number): number {
  const received = headerValue(headers, 'received')
  for (const written of [headerValue(headers, 'date'), received.slice(received.lastIndexOf(';') + 1)]) {
    const time = Date.parse(written.replace(/\([^()]*\)/g, '').trim())
    if (Number.isFinite(time)) return time
  }
  return arrived
}

function fileOf(attachment: Attachment, index: number): MailFile {
  const content = attachment.content
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
  return {
    name: attachment.filename ?? `attachment-${index + 1}`,
    type: attachment.mimeType || 'application/octet-stream',
    bytes,
    inline: attachment.related === true,
  }
}
