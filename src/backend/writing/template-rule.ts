import type { Policy } from '../knowledge/policy.ts'
import { relevantPolicies, stems } from '../knowledge/relevant-policies.ts'
import { sentencesOf } from './commitments.ts'

/** Words by which a guide speaks about the customer, not to them. */
const aboutCustomer =
  /\bkunde(?:n|r|rne|ns|s)?\b|\bcustomers?\b|\bmanager\b|\bleder\b|\bmedarbejder|\bemployee|\bkundservice|\bkundeservice\b|\bby a person\b|\bat our discretion\b/iu

/** One sentence of the shop's rules that answers the matter, in the reply's language; null when none clearly does. */
export function quotableRule(
  policies: Policy[],
  question: string,
  topic: string,
  language: string,
): { policy: Policy; sentence: string } | null {
  const own = policies.filter((policy) => policy.language === language)
  const [policy] = relevantPolicies(own, topic, language, 1)
  if (policy === undefined) return null
  const wanted = stems(topic)
  if (!stems(policy.title).some((stem) => wanted.includes(stem))) return null
  const asked = new Set(stems(question))
  const best = sentencesOf(policy.text)
    .filter((sentence) => sentence.length >= 20 && sentence.length <= 260)
    .filter((sentence) => !aboutCustomer.test(sentence) && !sentence.includes(' | '))
    .map((sentence) => {
      const words = [...new Set(stems(sentence))]
      const fromMail = words.filter((word) => asked.has(word)).length
      return { sentence, fromMail, score: 2 * fromMail + words.filter((word) => wanted.includes(word)).length }
    })
    .sort((a, b) => b.score - a.score)[0]
  return best === undefined || best.fromMail < 1 || best.score < 3 ? null : { policy, sentence: best.sentence }
}
