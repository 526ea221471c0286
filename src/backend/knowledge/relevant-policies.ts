import type { Policy } from './policy.ts'

const budgetCharacters = 6_000

/**
 * The clauses that share most words with what was asked, best first. Clauses in the wanted language come before the
 * same clause in another one; a word many clauses hold weighs little.
 */
export function relevantPolicies(policies: Policy[], question: string, language: string, most = 6): Policy[] {
  const asked = new Set(stems(question))
  const own = policies.filter((policy) => policy.language === language)
  const pool = own.length > 0 ? own : policies
  const spread = new Map<string, number>()
  const words = pool.map((policy) => ({ title: new Set(stems(policy.title)), text: new Set(stems(policy.text)) }))
  for (const { text } of words) for (const stem of text) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  const weight = (stem: string) => Math.log(1 + pool.length / (spread.get(stem) ?? 1))
  const scored = pool.map((policy, index) => {
    const { title, text } = words[index]!
    const score = [...asked].reduce(
      (sum, stem) => sum + (text.has(stem) ? weight(stem) : 0) + (title.has(stem) ? 2 * weight(stem) : 0),
      0,
    )
    return { policy, score }
  })
  let left = budgetCharacters
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ policy }) => policy)
    .filter(({ text }) => {
      left -= text.length
      return left >= 0
    })
}

/** Words cut to five letters, so that "returnere" meets "returret" and "refunded" meets "refunds". */
export function stems(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !plainWords.has(word))
    .map((w) => w.slice(0, 5))
}

const plainWords = new Set(
  `og det den der som for til med har ikke kan jeg din dit dine mit min mine men når hvis også fra eller efter blev bliver
  vil skal var være hos the and you your for are with have has that this from not can was will our but its
  och att som för med har inte kan jag din ditt mitt min från eller efter vill ska var der die das und ist nicht
  mit auf ich sie wir ein eine für von haben hat wird hvor hvad hva hvordan what how hej hei hello tak takk tack thanks`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
