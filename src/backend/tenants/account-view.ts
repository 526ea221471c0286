import { consentVersion, type Me } from '../../contract/account.ts'
import type { ConsentEntry, Person, Standing } from './tenant-store.ts'

/** What the account's answers show besides the person: who writes the drafts, and which shop is asked. */
export type Surroundings = { writer: Me['writer']; shop: string | null }

export function accountView(person: Person, { membership, consent }: Standing, around: Surroundings): Me {
  const given = isCurrent(consent)
  return {
    person: { email: person.email, name: person.name },
    company: membership === null ? null : { name: membership.company, role: membership.role },
    consent: {
      given,
      version: given ? (consent?.version ?? null) : null,
      at: given ? (consent?.at.toISOString() ?? null) : null,
    },
    writer: around.writer,
    shop: around.shop,
  }
}

/** A consent counts while it is the last word and speaks of today's disclosure. */
export function isCurrent(consent: ConsentEntry | null): boolean {
  return consent?.action === 'give' && consent.version === consentVersion
}
