import { addressParser, type Mailbox } from 'postal-mime'

export type Person = { email: string; name: string | null }

const longestHeader = 20_000
/** Most headers name one person plainly, and need no parser. */
const plainly = /^([^"'<>(),;:@\\=[\]]{0,200})<([^\s@<>(),;:"\\]{1,64}@[^\s@<>(),;:"\\]{1,255})>$/

/** The people of an address header ("Name <a@b>, …"), addresses in lower case; what is no address is left out. */
export function peopleOf(header: string): Person[] {
  if (header === '') return []
  const plain = plainly.exec(header)
  if (plain) return [{ email: plain[2]!.toLowerCase(), name: plain[1]!.trim() || null }]
  const seen = new Map<string, Person>()
  for (const { address, name } of parse(header.slice(0, longestHeader))) {
    const email = address.trim().toLowerCase()
    if (isAddress(email) && !seen.has(email)) seen.set(email, { email, name: name.trim() || null })
  }
  return [...seen.values()]
}

export function personOf(header: string): Person | null {
  return peopleOf(header)[0] ?? null
}

export function isAddress(text: string): boolean {
  return text.length <= 320 && /^[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,255}$/.test(text)
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

/** A header value that reads back as this person, also when the name holds a comma. */
export function addressHeader(name: string, address: string): string {
  const plain = name.replace(/["\\\r\n]/g, '').trim()
  if (plain === '') return address
  return /[^\p{L}\p{N} '._-]/u.test(plain) ? `"${plain}" <${address}>` : `${plain} <${address}>`
}

function parse(header: string): Mailbox[] {
  try {
    return addressParser(header, { flatten: true }) as Mailbox[]
  } catch {
    return []
  }
}
