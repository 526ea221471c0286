import { createHash, randomBytes, randomInt } from 'node:crypto'
import type { FactValue } from './fact.ts'
import { capitalised, formatFact, genitive, type Manner } from './format-fact.ts'

const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const shape = /⟦([^⟦⟧\n]{0,40})⟧/g

export type Filled = { text: string; used: Set<string>; broken: string[] }

/** The tokens of one request. They live in memory only: a token of another request means nothing here. */
export type Tokens = {
  /** one token per key, the same for the same key */
  issue(key: string, value: FactValue): string
  fill(text: string, manner: Manner): Filled
}

export function createTokens(): Tokens {
  const salt = randomBytes(16)
  const byKey = new Map<string, string>()
  const values = new Map<string, { key: string; value: FactValue }>()
  const bodies: string[] = []
  return {
    issue(key, value) {
      const known = byKey.get(key)
      if (known) return known
      const body = freeBody(bodies)
      bodies.push(body)
      const inner = `${body}-${checkOf(body, salt)}`
      const token = `⟦${inner}⟧`
      byKey.set(key, token)
      values.set(inner, { key, value })
      return token
    },
    fill(text, manner) {
      const used = new Set<string>()
      const broken: string[] = []
      const filled = text.replace(/⟦([^⟦⟧\n]{0,40})⟧('s|’s|s(?!\p{L}))?/gu, (all, inner: string, owns, at: number) => {
        const entry = values.get(inner)
        if (entry === undefined) {
          broken.push(all)
          return all
        }
        used.add(entry.key)
        const said = formatFact(entry.value, manner)
        const owned =
          owns === undefined ? said : entry.value.kind === 'name' ? genitive(said, manner.language) : said + owns
        const keepsCase = entry.value.kind === 'link' || entry.value.kind === 'code'
        return startsSentence(text.slice(0, at)) && !keepsCase ? capitalised(owned) : owned
      })
      const bare = bodies.filter((body) =>
        new RegExp(`(?<![A-Z0-9])${body}-[A-Z0-9]{1,3}(?![A-Z0-9])`, 'i').test(filled),
      )
      return { text: filled, used, broken: [...broken, ...bare] }
    },
  }
}

/** Turns the brackets of tokens that somebody else wrote into plain ones. */
export function withoutTokenMarks(text: string): string {
  return text.replace(/⟦/g, '[').replace(/⟧/g, ']')
}

export function tokenMarksIn(text: string): string[] {
  return [...(text.match(shape) ?? []), ...(text.replace(shape, '').match(/[⟦⟧]/g) ?? [])]
}

/** Differs from every other body in three places or more, so that no slip of one or two characters hits another token. */
function freeBody(taken: string[]): string {
  for (;;) {
    const body = Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
    if (taken.every((other) => [...other].filter((char, index) => char !== body[index]).length >= 3)) return body
  }
}

function checkOf(body: string, salt: Buffer): string {
  const [a = 0, b = 0] = createHash('sha256').update(salt).update(body).digest()
  return `${letters[a % letters.length]}${letters[b % letters.length]}`
}

function startsSentence(before: string): boolean {
  return /(?:^|[.!?:]\s+|\n\s*(?:[-*•]\s+)?)$/.test(before) && !/:\s+$/.test(before)
}
