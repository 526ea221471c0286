import type { Mail } from '../../contract/mail.ts'
import type { ShopProfile } from '../ports/shop.ts'
import { peopleOf } from './addresses.ts'

/** Where Gmail's plain reply to this mail goes: all of Reply-To, or else the From. Never an inbox of the shop itself. */
export function replyRecipients(mail: Pick<Mail, 'from' | 'replyTo' | 'to' | 'cc'>, profile: ShopProfile): string[] {
  const answer = peopleOf(mail.replyTo)
  const people = answer.length > 0 ? answer : peopleOf(mail.from)
  const emails = people.map(({ email }) => email)
  const others = emails.filter((email) => !profile.inboxes.includes(email))
  return others.length > 0 ? others : emails
}
