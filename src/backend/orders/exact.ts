import { domainToASCII } from 'node:url'

/** An address as addresses are compared: trimmed, lower case, domain in ASCII. Plus and dot variants stay different. */
export function exactEmail(address: string): string {
  const trimmed = address.normalize('NFC').trim().toLowerCase()
  const at = trimmed.lastIndexOf('@')
  if (at < 1) return trimmed
  const domain = trimmed.slice(at + 1).replace(/\.$/, '')
  return `${trimmed.slice(0, at)}@${domainToASCII(domain) || domain}`
}

/** Whether two spellings name one order: separators and a letter prefix ("NL48666", "#48666") do not count. */
export function sameOrderNumber(left: string, right: string): boolean {
  const [a, b] = [compact(left), compact(right)]
  if (a === '' || b === '') return false
  return a === b || (withoutPrefix(a) === withoutPrefix(b) && (a === withoutPrefix(a) || b === withoutPrefix(b)))
}

export function sameTrackingNumber(left: string, right: string): boolean {
  const a = compact(left)
  return a !== '' && a === compact(right)
}

function compact(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

function withoutPrefix(text: string): string {
  return /^[A-Z]{1,4}(\d{4,})$/.exec(text)?.[1] ?? text
}
