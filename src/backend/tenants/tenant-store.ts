export type Membership = { tenantId: string; company: string; role: 'owner' | 'agent' }

/** The last entry of a person's consents. */
export type ConsentEntry = { action: 'give' | 'withdraw'; version: string; locale: string; at: Date }

/** Who calls: `key` is the keyed hash of the Google account. */
export type Person = { key: string; email: string; name: string | null; domain: string | null }

export type Standing = { membership: Membership | null; consent: ConsentEntry | null }

export type TenantStore = {
  personKey(sub: string): string
  standing(personKey: string): Promise<Standing>
  /** Makes the company, or joins the one of the person's domain; a member already stays what they are. */
  join(person: Person, wanted: { name: string; company: string }, at: Date): Promise<void>
  addConsent(person: Person, entry: ConsentEntry): Promise<void>
  /** Takes back what the person's consent allowed: their unsettled drafts and the mails kept for them. */
  cancelWork(personKey: string, at: Date): Promise<void>
}
