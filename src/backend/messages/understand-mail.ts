import type { Mail } from '../../contract/mail.ts'
import type { Reading } from '../../contract/reading.ts'
import type { ShopProfile } from '../ports/shop.ts'
import { personOf } from './addresses.ts'
import { asksOf } from './asks.ts'
import { automaticKind } from './auto-reply.ts'
import { intentsOf } from './intents.ts'
import { languageOf } from './language.ts'
import { orderNumbers } from './order-numbers.ts'
import { isRelay, withoutFrame } from './relay-frame.ts'
import { senderOf } from './sender.ts'
import { senderAuth } from './sender-auth.ts'
import { containsCard, containsCpr } from './sensitive-numbers.ts'
import { sentimentOf } from './sentiment.ts'
import { type SplitReply, splitReply } from './split-reply.ts'
import { trackingNumbers } from './tracking-numbers.ts'
import { visibleMail } from './visible-mail.ts'

/** Everything pure code understands of a mail. Never throws, whatever the mail holds. */
export function understandMail(mail: Mail, profile: ShopProfile): Reading {
  const visible = visibleMail(mail)
  const from = personOf(mail.from)
  const body = from !== null && isRelay(from.email) ? withoutFrame(visible.text) : visible.text
  const first = splitReply(body, namesOf(from))
  const { customer, form, staff } = senderOf(mail, visible.text, first.quotedText, profile)
  const parts = form === null ? first : splitReply(form.message, namesOf(form))
  const automatic = form === null && !(from !== null && isRelay(from.email)) ? automaticKind(mail) : null
  if (automatic !== null) return automaticReading(mail, visible, customer, automatic === 'out_of_office', profile)

  const wish = staff && parts.quotedText !== '' ? forwardedWords(parts.quotedText) : parts.replyText
  const subject = form?.subject ?? (form === null ? mail.subject : '')
  const spoken = languageOf(wish, expectedLanguages(parts, profile))
  const language = spoken !== 'unknown' ? spoken : fallbackLanguage(mail, parts, subject, profile)
  const whole = `${mail.subject}\n${visible.text}`
  const tracking = trackingNumbers(whole)
  return {
    customer,
    senderAuth: senderAuth(mail, customer.email),
    language,
    replyText: parts.replyText,
    quotedText: parts.quotedText,
    signature: parts.signature,
    hiddenText: visible.hidden,
    orderNumbers: orderNumbers(
      {
        subject: `${mail.subject}\n${form?.order ? `order ${form.order}` : ''}`,
        own: from !== null && isRelay(from.email) ? visible.text : parts.replyText,
        quoted: parts.quotedText,
      },
      profile,
      tracking.map(({ number }) => number),
    ),
    trackingNumbers: tracking,
    intents: intentsOf(wish, subject, language),
    asks: asksOf(wish),
    sentiment: sentimentOf(wish),
    containsCpr: containsCpr(whole),
    containsCard: containsCard(whole),
    autoReply: false,
  }
}

/** A machine's mail is not answered; only of a person who is away do we say who it is. */
function automaticReading(
  mail: Mail,
  visible: { text: string; hidden: string | null },
  customer: Reading['customer'],
  away: boolean,
  profile: ShopProfile,
): Reading {
  const language = languageOf(visible.text)
  return {
    customer: away ? customer : { email: null, name: customer.name, source: 'unknown' },
    senderAuth: senderAuth(mail, null),
    language: language === 'unknown' ? profile.defaultLanguage : language,
    replyText: '',
    quotedText: visible.text,
    signature: null,
    hiddenText: visible.hidden,
    orderNumbers: orderNumbers({ subject: mail.subject, own: '', quoted: '' }, profile),
    trackingNumbers: [],
    intents: [{ intent: 'not_customer_mail', sentence: mail.subject.slice(0, 400) }],
    asks: [],
    sentiment: 'neutral',
    containsCpr: containsCpr(visible.text),
    containsCard: containsCard(visible.text),
    autoReply: true,
  }
}

/** What a close call is decided by: the thread's language, and the shop's. */
function expectedLanguages(parts: SplitReply, profile: ShopProfile): string[] {
  return [languageOf(parts.quotedText.slice(0, 500)), profile.defaultLanguage].filter(
    (language) => language !== 'unknown',
  )
}

function fallbackLanguage(mail: Mail, parts: SplitReply, subject: string, profile: ShopProfile): string {
  const thread = [
    `${subject}\n${parts.replyText}\n${parts.signature ?? ''}`,
    parts.quotedText,
    ...mail.earlier.map(({ text }) => text),
  ]
  for (const text of thread) {
    const language = languageOf(text, [profile.defaultLanguage])
    if (language !== 'unknown') return language
  }
  return profile.defaultLanguage || 'unknown'
}

/** A forwarded mail without its header lines: the customer's own words. */
function forwardedWords(quotedText: string): string {
  const lines = quotedText.split('\n').map((line) => line.replace(/^[>\s]+/, ''))
  const label = lines.findIndex((line) => line.includes(':'))
  const blank = label === -1 ? -1 : lines.indexOf('', label)
  return splitReply(lines.slice(blank + 1).join('\n')).replyText || lines.join('\n')
}

function namesOf(writer: { name: string | null; email: string | null } | null): string[] {
  const local = writer?.email?.split('@')[0] ?? ''
  return `${writer?.name ?? ''} ${local}`.split(/[\s,._+\d"'-]+/).filter((word) => word.length >= 2)
}
