import type { Warning } from '../../contract/briefing.ts'
import type { Mail } from '../../contract/mail.ts'
import type { Reading } from '../../contract/reading.ts'
import { personOf } from './addresses.ts'
import { addressesMachine } from './machine-address.ts'

/** What the agent must know before answering, in the order of weight. Details name places and addresses, not contents. */
export function warningsOf(mail: Mail, reading: Reading, recipients: string[]): Warning[] {
  const found: Warning[] = []
  const warn = (kind: Warning['kind'], detail: string | null = null) => found.push({ kind, detail })
  const from = personOf(mail.from)?.email ?? null
  const answer = personOf(mail.replyTo)?.email ?? from
  if (answer !== from) warn('reply-to-differs', `${from ?? '?'} → ${answer ?? '?'}`)
  if (reading.senderAuth === 'unverified' || reading.senderAuth === 'none') warn('sender-unverified', from)
  if (recipients.length > 1) warn('several-recipients', recipients.join(', '))
  if (reading.hiddenText !== null) warn('hidden-text', excerpt(reading.hiddenText))
  const told = addressesMachine(
    `${mail.subject}\n${reading.replyText}\n${reading.quotedText}\n${reading.hiddenText ?? ''}`,
  )
  if (told !== null) warn('instructions-to-ai', excerpt(told))
  if (reading.containsCpr) warn('cpr-number')
  if (reading.containsCard) warn('card-number')
  if (reading.autoReply) warn('auto-reply')
  else if (reading.intents[0]?.intent === 'not_customer_mail') warn('not-customer-mail')
  const said = reading.replyText !== '' || reading.quotedText !== ''
  if (!said) warn('unreadable')
  if (mail.truncated) warn('truncated')
  return found
}

function excerpt(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159)}…`
}
