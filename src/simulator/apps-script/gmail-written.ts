import type { Addressed, WrittenFile, WrittenMail } from '../mailbox/gmail-data.ts'

type Options = GoogleAppsScript.Gmail.GmailReplyOptions
type BlobSource = GoogleAppsScript.Base.BlobSource

/** Body and options as the script gave them, made plain for the mailbox. */
export function writtenMail(method: string, body: unknown, options: Options = {}, userEmail = ''): WrittenMail {
  needText(method, [body])
  const { attachments = [], inlineImages = {}, htmlBody, subject } = options
  const images = Object.entries(inlineImages)
  return {
    body: String(body),
    htmlBody: htmlBody === undefined ? null : String(htmlBody),
    subject: subject === undefined ? null : String(subject),
    cc: String(options.cc ?? ''),
    bcc: String(options.bcc ?? ''),
    from: String(options.from ?? ''),
    name: String(options.name ?? ''),
    replyTo: String(options.replyTo ?? (options.noReply ? `noreply@${userEmail.split('@')[1]}` : '')),
    files: [
      ...attachments.map((source, index) => fileOf(source, `attachment-${index + 1}`, false)),
      ...images.map(([key, source]) => fileOf(source, key, true)),
    ],
  }
}

export function addressedMail(
  method: string,
  [recipient, subject, body]: [unknown, unknown, unknown],
  options: Options = {},
  userEmail = '',
): Addressed {
  needText(method, [recipient, subject, body])
  return { ...writtenMail(method, body, options, userEmail), to: String(recipient), subject: String(subject) }
}

/** Apps Script picks an overload by the types it gets and refuses the others. */
function needText(method: string, values: unknown[]): void {
  if (values.every((value) => typeof value === 'string' || typeof value === 'number')) return
  const types = values.map((value) => (value === null ? 'null' : typeof value)).join(',')
  throw new Error(`The parameters (${types}) don't match the method signature for ${method}.`)
}

function fileOf(source: BlobSource, fallback: string, inline: boolean): WrittenFile {
  const blob = source.getBlob()
  const bytes = Uint8Array.from(blob.getBytes(), (byte) => byte & 255)
  const type = blob.getContentType() ?? 'application/octet-stream'
  return { name: inline ? fallback : (blob.getName() ?? fallback), type, bytes, inline }
}
