import { type Finding, type FindingKind, findingSeverity } from '../../contract/draft.ts'
import { limits } from '../../contract/limits.ts'
import { unbackedPromises } from './commitments.ts'
import type { CheckGround } from './composed.ts'
import { folded, placesOf } from './folded-text.ts'
import { holeMarksIn } from './holes.ts'
import { isWrittenIn } from './language-check.ts'
import { canonicalLink } from './literal-links.ts'
import { type Literal, literalsIn, readable } from './literals.ts'
import { tokenMarksIn } from './tokens.ts'

const mostFindings = 40
const spanCharacters = 160

/** Everything about a text that must stop it or needs a person's eye; the same at drafting and at approval. */
export function checkDraft(given: string, ground: CheckGround): Finding[] {
  if (given.trim() === '') return [finding('empty-text', '')]
  const text = readable(given)
  const found = [
    ...(given.length > limits.replyCharacters ? [finding('too-long', `${given.length} characters`)] : []),
    ...tokenMarksIn(text).map((span) => finding('token-left', span)),
    ...holeMarksIn(text).map((span) => finding('hole-left', span)),
    ...foreignValues(text, ground.forbidden).map((span) => finding('foreign-data', span)),
    ...literalFindings(withoutMarks(text), ground),
    ...unbackedPromises(withoutMarks(text), ground.rules).map((span) => finding('promise-without-rule', span)),
    ...(isWrittenIn(withoutMarks(text), ground.language) ? [] : [finding('wrong-language', firstWords(text))]),
  ]
  const seen = new Set<string>()
  return found
    .filter(({ kind, span }) => !seen.has(`${kind} ${span}`) && seen.add(`${kind} ${span}`))
    .sort((a, b) => Number(a.severity === 'soft') - Number(b.severity === 'soft'))
    .slice(0, mostFindings)
}

function literalFindings(text: string, ground: CheckGround): Finding[] {
  const backed = new Set(ground.literals)
  return literalsIn(text, ground.language).flatMap((literal): Finding[] => {
    const { kind, text: span } = literal
    if (kind === 'link') return isAllowedLink(literal, ground, backed) ? [] : [finding('link-not-allowed', span)]
    if (isBacked(literal, backed)) return []
    if (kind === 'sensitive') return [finding('sensitive-number', span)]
    if (kind === 'email' || kind === 'phone' || kind === 'iban') return [finding('unsupported-contact', span)]
    return [finding('unsupported-number', span)]
  })
}

/** Exactly a link of the facts or the shop's texts, or any https page on one of the shop's hosts. */
function isAllowedLink({ text, key }: Literal, { linkHosts }: CheckGround, backed: Set<string>): boolean {
  const link = canonicalLink(text)
  if (link === null) return false
  if (backed.has(key)) return true
  const host = new URL(link).hostname
  return linkHosts.some((allowed) => host === allowed || host === `www.${allowed}`)
}

function isBacked({ kind, key, text }: Literal, backed: Set<string>): boolean {
  if (backed.has(key)) return true
  const rest = key.slice(key.indexOf(':') + 1)
  const some = (holds: (other: string) => boolean) => [...backed].some(holds)
  switch (kind) {
    case 'date':
      if (key.startsWith('day:')) return some((other) => new RegExp(`^m?d:.*-0?${rest}$`).test(other))
      if (key.startsWith('md:')) return some((other) => other.startsWith('d:') && other.endsWith(`-${rest}`))
      return backed.has(`md:${rest.slice(5)}`)
    case 'money':
      return some((other) => other.startsWith('m:') && sameMoney(other.slice(2), rest))
    case 'phone':
      return backed.has(`n:${text.replace(/\D/g, '')}`)
    case 'code':
      return some((other) => other === `n:${rest.replace(/\D/g, '')}` && /^\p{L}{0,4}\d{4,}$/u.test(rest))
    case 'time':
      return rest.endsWith(':00') && backed.has(`n:${rest.slice(0, -3)}`)
    case 'number':
      return some((other) => other.startsWith('m:') && other.slice(2).split(' ')[0] === rest) || backed.has(`c:${rest}`)
    default:
      return false
  }
}

function sameMoney(left: string, right: string): boolean {
  const [[a, x], [b, y]] = [left.split(' '), right.split(' ')]
  const crowns = ['DKK', 'NOK', 'SEK', 'ISK', 'kr']
  return a === b && (x === y || ((x === 'kr' || y === 'kr') && crowns.includes(x!) && crowns.includes(y!)))
}

/** Long numbers are also found when somebody spaced them. */
function foreignValues(text: string, forbidden: string[]): string[] {
  const digits = text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  const whole = folded(text)
  return forbidden.filter((value) => {
    const compact = value.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
    return placesOf(value, whole).length > 0 || (/\d{8,}/.test(compact) && digits.includes(compact))
  })
}

/** What stands in a token or a hole is judged as that, not twice. */
function withoutMarks(text: string): string {
  return text.replace(/⟦[^⟦⟧\n]{0,40}⟧|\[\[[^\][\n]*\]\]/g, ' … ')
}

function firstWords(text: string): string {
  return text.trim().slice(0, 60)
}

function finding(kind: FindingKind, span: string): Finding {
  return { kind, severity: findingSeverity[kind], span: span.slice(0, spanCharacters) }
}
