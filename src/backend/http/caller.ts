import type { Need } from '../../contract/routes.ts'
import type { Agent } from '../drafts/agent.ts'
import { Failure } from '../failure.ts'
import { isCurrent } from '../tenants/account-view.ts'
import type { Person, TenantStore } from '../tenants/tenant-store.ts'
import type { Identity } from './identity.ts'

/** Who calls, and for which company where the route needs one. */
export type Caller = { person: Person; agent: Agent | null }

export async function admit(identity: Identity, need: Need, tenants: TenantStore): Promise<Caller> {
  const { sub, email, name, domain } = identity
  const person: Person = { key: tenants.personKey(sub), email, name, domain }
  if (need === 'identity') return { person, agent: null }
  const { membership, consent } = await tenants.standing(person.key)
  if (need === 'consent' && !isCurrent(consent))
    throw new Failure('consent-needed', 'The person has not agreed to the disclosure.')
  if (membership === null) throw new Failure('not-registered', 'The person has not registered a company.')
  const { tenantId, company } = membership
  return { person, agent: { tenantId, company, person: person.key, email, locale: consent?.locale ?? '' } }
}

export function agentOf({ agent }: Caller): Agent {
  if (agent === null) throw new Failure('not-registered', 'The person has not registered a company.')
  return agent
}
