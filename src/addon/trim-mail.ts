import { limits } from '../contract/limits.ts'
import type { Mail } from '../contract/mail.ts'

/**
 * HTML without what says nothing about the words: scripts, comments, embedded files and whatever a head holds besides
 * style rules, which the backend needs to see what is hidden.
 */
export function leanHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(/<(script|noscript|svg)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<(link|meta|base)\b[^>]*>/gi, '')
    .replace(/(["'(])\s*data:[^"')]*/gi, '$1')
}

/** Fits a mail to the contract's limits: HTML gives way before text, and earlier mails before the opened one. */
export function trimMail(mail: Mail): Mail {
  const text = whole(mail.text.slice(0, limits.mailCharacters))
  const html = whole(mail.html.slice(0, limits.mailCharacters - text.length))
  const earlier = mail.earlier.slice(-limits.earlierMails)
  const shortEarlier = earlier.map((other) => ({
    ...other,
    text: whole(other.text.slice(0, limits.earlierMailCharacters)),
  }))
  const cut =
    text.length < mail.text.length ||
    html.length < mail.html.length ||
    shortEarlier.some((other, index) => other.text.length < earlier[index]!.text.length)
  return withinBytes({
    ...mail,
    text,
    html,
    earlier: shortEarlier,
    attachments: mail.attachments.slice(0, mostAttachments),
    truncated: mail.truncated || cut,
  })
}

const mostAttachments = 200
// Room for the rest of a request: wishes and names of fields.
const mailBytes = limits.requestBytes - 8 * 1024

/** Characters outside ASCII take more bytes than they count, so a mail of many is cut once more. */
function withinBytes(mail: Mail): Mail {
  if (bytesOf(mail) <= mailBytes) return mail
  const { html: _, ...rest } = mail
  const room = mailBytes - bytesOf({ ...rest, html: '' })
  if (room > 0) return { ...mail, html: fitting(mail.html, room), truncated: true }
  const smaller = { ...mail, html: '', text: '' }
  return { ...smaller, text: fitting(mail.text, mailBytes - bytesOf(smaller)), truncated: true }
}

function fitting(text: string, bytes: number): string {
  let kept = text
  while (kept !== '' && bytesOf(kept) > bytes) kept = whole(kept.slice(0, Math.floor(kept.length * 0.8)))
  return kept
}

/** UTF-8 bytes of a value's JSON. */
export function bytesOf(value: unknown): number {
  const json = JSON.stringify(value)
  let bytes = json.length
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index)
    if (code >= 0xd800 && code < 0xe000) bytes += 1
    else if (code > 0x7ff) bytes += 2
    else if (code > 0x7f) bytes += 1
  }
  return bytes
}

/** Without half a character at the end. */
function whole(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}
