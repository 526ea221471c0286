import { type ConsentRequest, consentVersion, type Me, type RegisterRequest } from '../../contract/account.ts'
import { Failure } from '../failure.ts'
import type { Clock } from '../ports/clock.ts'
import { accountView, type Surroundings } from './account-view.ts'
import type { Person, TenantStore } from './tenant-store.ts'

export type AccountTools = { tenants: TenantStore; clock: Clock; surroundings(): Surroundings }

export async function me(person: Person, { tenants, surroundings }: AccountTools): Promise<Me> {
  return accountView(person, await tenants.standing(person.key), surroundings())
}

/** The first person of a company makes it; colleagues of the same Workspace domain join it. */
export async function register(person: Person, request: RegisterRequest, tools: AccountTools): Promise<Me> {
  const wanted = { name: request.name.trim(), company: request.company.trim() }
  const empty = Object.entries(wanted).flatMap(([field, value]) => (value === '' ? [field] : []))
  if (empty.length > 0) throw new Failure('bad-request', 'A name is empty.', { fields: empty })
  await tools.tenants.join(person, wanted, tools.clock.now())
  return me(person, tools)
}

/** Only the disclosure that is shown today can be agreed to. */
export async function giveConsent(person: Person, request: ConsentRequest, tools: AccountTools): Promise<Me> {
  if (request.version !== consentVersion)
    throw new Failure('bad-request', 'Another version of the disclosure was agreed to.', { fields: ['version'] })
  const { version, locale } = request
  await tools.tenants.addConsent(person, { action: 'give', version, locale, at: tools.clock.now() })
  return me(person, tools)
}

/** From the next call on nothing of a mail is taken, and what was under way is cancelled. */
export async function withdrawConsent(person: Person, tools: AccountTools): Promise<Me> {
  const at = tools.clock.now()
  await tools.tenants.addConsent(person, { action: 'withdraw', version: consentVersion, locale: '', at })
  await tools.tenants.cancelWork(person.key, at)
  return me(person, tools)
}
