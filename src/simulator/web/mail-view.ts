import type { ShownMail } from '../page-contract.ts'
import { longDate, shortDate } from './dates.ts'
import { element, freshId, setShown } from './element.ts'
import { icon } from './icons.ts'
import { mailFrame } from './mail-frame.ts'
import { mailText } from './mail-text.ts'
import { addressOf, nameOf, shadeOf } from './people.ts'
import { hasRemoteContent } from './sanitise.ts'

/** One mail of a conversation. Its body is made once, when it is first opened, and never again. */
export function mailView(mail: ShownMail, open: boolean): HTMLElement {
  const body = element('div', { class: 'mail-body', id: freshId('mail') })
  const name = nameOf(mail.from)
  const avatar = element('span', { class: 'avatar', 'aria-hidden': 'true' }, name.slice(0, 1).toUpperCase())
  avatar.style.background = shadeOf(name)
  const snippet = element('span', { class: 'mail-snippet' }, mail.text.slice(0, 140))
  const recipients = element('span', { class: 'mail-recipients' }, recipientsOf(mail))
  const heading = element(
    'button',
    { type: 'button', class: 'mail-heading', 'aria-controls': body.id },
    avatar,
    element(
      'span',
      { class: 'mail-people' },
      element('span', { class: 'mail-from' }, name),
      ' ',
      element('span', { class: 'mail-address' }, `<${addressOf(mail.from)}>`),
      recipients,
      snippet,
    ),
    element('time', { class: 'mail-date', datetime: mail.date, title: longDate(mail.date) }, shortDate(mail.date)),
  )
  const show = (visible: boolean) => {
    if (visible && !body.hasChildNodes()) body.append(...bodyOf(mail))
    setShown(body, visible)
    setShown(snippet, !visible)
    setShown(recipients, visible)
    heading.setAttribute('aria-expanded', String(visible))
  }
  heading.addEventListener('click', () => show(body.hidden !== false))
  show(open)
  return element('article', { class: 'mail', 'aria-label': `Mail from ${name}` }, heading, body)
}

function recipientsOf({ to, cc }: ShownMail): string {
  const copy = cc === '' ? '' : `, cc ${cc}`
  return `to ${to || 'nobody'}${copy}`
}

function bodyOf(mail: ShownMail): HTMLElement[] {
  const shown: HTMLElement[] = []
  if (mail.html !== null && hasRemoteContent(mail.html)) {
    const words = 'Remote content is off: images and styles from other computers are not loaded.'
    shown.push(element('p', { class: 'remote-note' }, icon('lock', 16), words))
  }
  shown.push(mail.html === null ? mailText(mail.text) : mailFrame(mail.html, `Message from ${nameOf(mail.from)}`))
  if (mail.attachments.length > 0) {
    const items = mail.attachments.map(({ name, type, bytes }) =>
      element('li', { class: 'attachment', title: type }, icon('clip', 16), `${name || type} (${size(bytes)})`),
    )
    shown.push(element('ul', { class: 'attachments', 'aria-label': 'Attachments' }, ...items))
  }
  return shown
}

function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
