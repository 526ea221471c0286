import { escapeHtml, htmlFromText } from './mail-text.ts'
import type { ParsedMail } from './parsed-mail.ts'

/** An empty body as Gmail's editor opens it: a line to write on, then the signature. */
export function blankBody(signatureHtml: string): string {
  return `<div dir="ltr"><br></div>${signature(signatureHtml)}`
}

/** The same with the mail it answers quoted below. */
export function replyBody(mail: ParsedMail, signatureHtml: string): string {
  const when = new Date(mail.date).toUTCString().replace(/:\d\d GMT$/, '')
  const quoted = mail.html ?? htmlFromText(mail.text)
  return (
    blankBody(signatureHtml) +
    '<br><div class="gmail_quote gmail_quote_container">' +
    `<div dir="ltr" class="gmail_attr">On ${escapeHtml(when)}, ${escapeHtml(mail.from)} wrote:<br></div>` +
    '<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">' +
    `${quoted}</blockquote></div>`
  )
}

function signature(html: string): string {
  return html === '' ? '' : `<br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${html}</div>`
}
