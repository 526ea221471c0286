import { type Person, peopleOf, personHeader, sameAddress } from './addresses.ts'
import type { StoredMail } from './mail-store.ts'
import { replySubject } from './subjects.ts'

export type ReplyFields = { to: string; cc: string; subject: string; inReplyTo: string; references: string }

/** Whom a reply goes to and the fields that keep it in the conversation. Reply-To comes before From. */
export function replyFields({ mail, labels }: StoredMail, all: boolean, ownerEmail: string): ReplyFields {
  const own = (person: Person) => sameAddress(person.email, ownerEmail)
  const writer = peopleOf(mail.replyTo)
  // a reply to what oneself sent goes to those it was sent to
  const main = labels.has('SENT') ? peopleOf(mail.to) : writer.length > 0 ? writer : peopleOf(mail.from)
  const to = all ? distinct([...main, ...peopleOf(mail.to).filter((person) => !own(person))], []) : main
  const cc = all ? distinct(peopleOf(mail.cc), to).filter((person) => !own(person)) : []
  return {
    to: to.map(personHeader).join(', '),
    cc: cc.map(personHeader).join(', '),
    subject: replySubject(mail.subject),
    inReplyTo: mail.messageId,
    references: [...mail.references.filter((id) => id !== mail.messageId), mail.messageId].slice(-50).join(' '),
  }
}

function distinct(people: Person[], besides: Person[]): Person[] {
  const kept: Person[] = []
  for (const person of people) {
    if (![...kept, ...besides].some((other) => sameAddress(other.email, person.email))) kept.push(person)
  }
  return kept
}
