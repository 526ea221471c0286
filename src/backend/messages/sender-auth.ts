import type { Mail } from '../../contract/mail.ts'
import type { Reading } from '../../contract/reading.ts'
import { domainOf, personOf } from './addresses.ts'

/** The only server whose word on a sender counts: Gmail writes its header on top of all that came with the mail. */
const trustedServer = 'mx.google.com'

/** What the receiving server proved of the writer; `differs` when the answer or the customer is at another address. */
export function senderAuth(
  mail: Pick<Mail, 'from' | 'replyTo' | 'headers'>,
  customer: string | null,
): Reading['senderAuth'] {
  const results = trustedResults(mail.headers)
  const from = personOf(mail.from)?.email ?? null
  if (results === null) return 'none'
  const answer = personOf(mail.replyTo)?.email ?? from
  if (from === null || answer !== from || (customer !== null && customer !== from)) return 'differs'
  return isProven(results.methods, domainOf(from)) ? 'verified' : 'unverified'
}

/** The topmost results of the trusted server. */
function trustedResults(headers: Mail['headers']): Results | null {
  for (const [name, value] of headers) {
    if (name.toLowerCase() !== 'authentication-results') continue
    const results = resultsOf(value)
    if (results.server === trustedServer) return results
  }
  return null
}

type Results = { server: string; methods: Method[] }
type Method = { name: string; result: string; properties: Map<string, string> }

function isProven(methods: Method[], domain: string): boolean {
  const dmarc = methods.find(({ name }) => name === 'dmarc')
  if (dmarc !== undefined && dmarc.result !== 'none') {
    const about = dmarc.properties.get('header.from') ?? domain
    return dmarc.result === 'pass' && domainOf(about) === domain
  }
  return methods.some(({ name, result, properties }) => {
    const signer = domainOf(properties.get('header.d') ?? properties.get('header.i') ?? '')
    return name === 'dkim' && result === 'pass' && isAligned(signer, domain)
  })
}

/** The signing domain is the sender's or the one right above it; a top-level domain signs for nobody. */
function isAligned(signer: string, domain: string): boolean {
  if (signer === domain) return signer.includes('.')
  return signer.split('.').length >= 2 && (domain.endsWith(`.${signer}`) || signer.endsWith(`.${domain}`))
}

function resultsOf(header: string): Results {
  const [server = '', ...parts] = withoutComments(header.slice(0, 8_000)).split(';')
  const methods = parts.flatMap((part): Method[] => {
    const [head = '', ...rest] = part.trim().split(/\s+/)
    const [name = '', result = ''] = head.toLowerCase().split('=')
    const properties = new Map(
      rest.flatMap((entry): [string, string][] => {
        const equals = entry.indexOf('=')
        return equals < 1
          ? []
          : [
              [
                entry.slice(0, equals).toLowerCase(),
                entry
                  .slice(equals + 1)
                  .toLowerCase()
                  .replaceAll('"', ''),
              ],
            ]
      }),
    )
    return name === '' ? [] : [{ name, result, properties }]
  })
  return { server: server.trim().split(/\s+/)[0]!.toLowerCase(), methods }
}

function withoutComments(text: string): string {
  let depth = 0
  let plain = ''
  for (const piece of text.split(/([()])/)) {
    if (piece === '(') depth++
    else if (piece === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) plain += piece
  }
  return plain
}
