import type { Mail } from '../../contract/mail.ts'
import type { Reading } from '../../contract/reading.ts'
import type { ShopProfile } from '../ports/shop.ts'
import { domainOf, isAddress, type Person, peopleOf, personOf } from './addresses.ts'
import { type ContactForm, contactForm } from './contact-form.ts'
import { headerLine } from './header-labels.ts'

export type Sender = {
  customer: Reading['customer']
  /** set when the mail came through a web form */
  form: ContactForm | null
  /** somebody of the shop passed a customer's mail on */
  staff: boolean
}

const formMailers =
  /^(?:mailer@shopify\.com|(?:wordpress|woocommerce|webmaster|www-data|website|web|kontaktformular|contact|form|forms|noreply|no-reply|donotreply)@.{1,255})$/i
const publicMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|proton|protonmail|gmx|web|aol|mail|online|telia|msn)\.[a-z.]{2,8}$/i

/** Who wrote: the From, unless a form, a group or a colleague stands between the customer and the shop. */
export function senderOf(mail: Mail, text: string, quotedText: string, profile: ShopProfile): Sender {
  const from = personOf(mail.from)
  const replyTo = personOf(mail.replyTo)
  const unknown = { email: null, name: from?.name ?? null, source: 'unknown' as const }
  if (from === null) return replyTo ? named(replyTo, 'reply_to') : { customer: unknown, form: null, staff: false }
  const own = isShops(from.email, mail, profile)
  const form = own || formMailers.test(from.email) || isElsewhere(from, replyTo) ? contactForm(text) : null
  if (form !== null && (own || formMailers.test(from.email) || form.email === replyTo?.email)) {
    const behind = replyTo !== null && !isShops(replyTo.email, mail, profile) ? replyTo : null
    if (behind) return named({ email: behind.email, name: behind.name ?? form.name }, 'reply_to', form)
    if (form.email !== null) return named({ email: form.email, name: form.name }, 'form_body', form)
    return { customer: unknown, form, staff: false }
  }
  const group = groupWriter(mail, from, replyTo, own)
  if (group) return group
  if (!own) return named(from, 'from')
  const forwarded = forwardedWriter(quotedText)
  if (forwarded !== null && !isShops(forwarded.email, mail, profile))
    return { ...named(forwarded, 'form_body'), staff: true }
  if (replyTo !== null && !isShops(replyTo.email, mail, profile)) return named(replyTo, 'reply_to')
  return { customer: unknown, form: null, staff: true }
}

/** The shop's own address: as the shop said, or one domain with the inbox the mail came to. */
export function isShops(address: string, mail: Pick<Mail, 'to'>, profile: ShopProfile): boolean {
  if (profile.inboxes.includes(address) || profile.domains.includes(domainOf(address))) return true
  const inbox = personOf(mail.to)?.email
  const domain = domainOf(address)
  return profile.domains.length === 0 && inbox !== undefined && domainOf(inbox) === domain && !publicMail.test(domain)
}

/** Google Groups writes "'Bo' via Support <support@shop>" and keeps the writer in Reply-To or X-Original headers. */
function groupWriter(mail: Mail, from: Person, replyTo: Person | null, own: boolean): Sender | null {
  const header = (name: string) => mail.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? ''
  const via = /^'?([^']{1,120})'? via .{1,120}$/i.exec(from.name ?? '')
  if (!own && via === null) return null
  const original = personOf(header('x-original-from')) ?? personOf(header('x-original-sender'))
  if (via === null && original === null) return null
  const name = via?.[1]?.trim() ?? original?.name ?? null
  if (replyTo !== null && replyTo.email !== from.email)
    return named({ email: replyTo.email, name: replyTo.name ?? name }, 'reply_to')
  return original === null ? null : named({ email: original.email, name }, 'original_sender')
}

function forwardedWriter(quotedText: string): Person | null {
  for (const line of quotedText.split('\n').slice(0, 40)) {
    const header = headerLine(line)
    if (header?.kind !== 'from') continue
    const person = peopleOf(header.value.replace(/\[mailto:([^\]]{1,320})\]/i, '<$1>'))[0]
    if (person) return person
    const address = header.value.split(/[\s<>()[\]]+/).find((word) => isAddress(word))
    if (address) return { email: address.toLowerCase(), name: null }
  }
  return null
}

function isElsewhere(from: Person, replyTo: Person | null): boolean {
  return replyTo !== null && replyTo.email !== from.email
}

function named(person: Person, source: Reading['customer']['source'], form: ContactForm | null = null): Sender {
  return { customer: { email: person.email, name: person.name, source }, form, staff: false }
}
