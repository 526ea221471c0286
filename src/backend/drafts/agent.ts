/** The person a use case acts for, already known and allowed to. */
export type Agent = {
  tenantId: string
  company: string
  /** keyed hash of the Google account, the same on every call */
  person: string
  email: string
  /** what the person read the disclosure in, as Google names it: `da`, `en-GB` */
  locale: string
}
