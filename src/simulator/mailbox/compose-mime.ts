import { createHash } from 'node:crypto'
import { peopleOf, personHeader } from './addresses.ts'
import type { MailFile } from './parsed-mail.ts'

type Outgoing = { headers: [string, string][]; text: string; html: string; files: MailFile[] }

/** A written mail as RFC 5322 bytes: text and HTML side by side, files after them. */
export function composeMime({ headers, text, html, files }: Outgoing): Uint8Array {
  const seed = createHash('sha256').update(`${text}${html}`).digest('hex').slice(0, 24)
  const bodies = multipart('alternative', `alternative_${seed}`, [textPart('plain', text), textPart('html', html)])
  const content = files.length === 0 ? bodies : multipart('mixed', `mixed_${seed}`, [bodies, ...files.map(filePart)])
  const head = headers.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${fieldValue(name, value)}`)
  return Buffer.from([...head, 'MIME-Version: 1.0', content].join('\r\n'), 'latin1')
}

function multipart(kind: string, boundary: string, parts: string[]): string {
  const head = `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n`
  return `${head}${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`
}

function textPart(kind: 'plain' | 'html', text: string): string {
  const head = `Content-Type: text/${kind}; charset="UTF-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n`
  return head + lines(Buffer.from(text, 'utf8'))
}

function filePart({ name, type, bytes }: MailFile): string {
  const shown = encoded(name.replace(/["\\\r\n]/g, '_'))
  const head = `Content-Type: ${type.replace(/[\r\n]/g, '')}\r\nContent-Disposition: attachment; filename="${shown}"\r\n`
  return `${head}Content-Transfer-Encoding: base64\r\n\r\n${lines(Buffer.from(bytes))}`
}

function lines(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{76}/g, '$&\r\n')
}

/** Names in address fields are encoded one by one: an encoded word inside quotes would not be read. */
function fieldValue(name: string, value: string): string {
  if (!addressFields.has(name)) return encoded(value)
  return peopleOf(value)
    .map(({ name, email }) => (isPlain(name) ? personHeader({ name, email }) : `${encoded(name)} <${email}>`))
    .join(', ')
}

const addressFields = new Set(['From', 'To', 'Cc', 'Bcc', 'Reply-To'])

const isPlain = (value: string) => /^[ -~]*$/.test(value)

/** RFC 2047 words of at most 75 characters for a value that is not ASCII; a line break never enters a header. */
function encoded(value: string): string {
  const line = value.replace(/[\r\n]+/g, ' ')
  if (isPlain(line)) return line
  const words = ['']
  for (const character of line) {
    if (Buffer.byteLength(words.at(-1) + character) > 39) words.push('')
    words[words.length - 1] += character
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ')
}
