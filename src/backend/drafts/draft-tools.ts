import type { Policy } from '../knowledge/policy.ts'
import type { Clock } from '../ports/clock.ts'
import type { Model } from '../ports/model.ts'
import type { Shop, ShopProfile } from '../ports/shop.ts'
import type { Agent } from './agent.ts'
import type { DraftStore } from './draft-store.ts'

/** What the use cases of messages and drafts work with. */
export type DraftTools = {
  drafts: DraftStore
  shop: Shop | null
  model: Model | null
  policies: Policy[]
  clock: Clock
}

/** The shop's profile; without a shop, what is known of the company itself. */
export function profileFor(agent: Agent, shop: Shop | null): ShopProfile {
  if (shop !== null) return { ...shop.profile }
  return {
    name: agent.company,
    inboxes: [agent.email],
    domains: [],
    linkHosts: [],
    defaultLanguage: 'en',
    timeZone: 'UTC',
    signature: null,
  }
}
