import { type Address, addressParser } from 'postal-mime'

export type Person = { name: string; email: string }

/** The mailboxes of a header value, groups opened. */
export function peopleOf(header: string): Person[] {
  return addressParser(header, { flatten: true })
    .map((entry) => ({ name: entry.name, email: entry.address ?? '' }))
    .filter((person) => person.email !== '')
}

/** Parsed addresses as a readable header value: `Name <a@b>`, separated by commas. */
export function headerOf(addresses: Address[]): string {
  return addresses
    .flatMap((entry) => entry.group ?? [entry])
    .map((entry) => personHeader({ name: entry.name, email: entry.address ?? '' }))
    .filter((written) => written !== '')
    .join(', ')
}

export function personHeader({ name, email }: Person): string {
  if (name === '') return email
  const written = /[()<>[\]:;@\\,."]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name
  return email === '' ? written : `${written} <${email}>`
}

export function sameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
