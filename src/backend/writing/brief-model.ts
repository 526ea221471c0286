import type { Policy } from '../knowledge/policy.ts'
import { relevantPolicies } from '../knowledge/relevant-policies.ts'
import type { Prompt } from '../ports/model.ts'
import type { FactValue } from './fact.ts'
import { disclosedOrders } from './fact-sheet.ts'
import { dayOf, formatFact } from './format-fact.ts'
import { likelyCountries } from './identifiers.ts'
import { knownValues } from './known-values.ts'
import { promptOf } from './prompt.ts'
import { createPseudonymiser, type Pseudonymiser } from './pseudonymise.ts'
import type { Scene } from './scene.ts'
import { createTokens, type Tokens, withoutTokenMarks } from './tokens.ts'

/** What one model call is given, and what is needed to read its answer. */
export type Brief = { prompt: Prompt; tokens: Tokens; hidden: Pseudonymiser; policies: Policy[] }

const earlierCharacters = 1_200
const mailCharacters = 12_000

/** Everything that leaves: the mail and the wishes with tokens for personal values, facts by token, rules that fit. */
export function briefModel(scene: Scene): Brief {
  const { task, facts, manner } = scene
  const { mail, reading, found, profile, wishes } = task
  const tokens = createTokens()
  const kept = [...reading.orderNumbers, ...disclosedOrders(found).map(({ number }) => number)]
  const countries = likelyCountries(profile.defaultLanguage, reading.language)
  const hidden = createPseudonymiser(knownValues(task, facts), kept, tokens, countries)
  const policies = relevantPolicies(scene.policies, `${mail.subject}\n${reading.replyText}`, manner.language)
  // Dates, money and states hold nothing personal; a title may, such as a name to be engraved.
  const shown = (value: FactValue) => {
    const text = formatFact(value, manner)
    return value.kind === 'text' || value.kind === 'items' ? hidden.hide(text) : text
  }
  const prompt = promptOf({
    shop: profile.name,
    language: manner.language,
    today: dayOf(manner.today.toISOString(), manner.timeZone) ?? '',
    facts: facts.map(({ key, label, value, personal, order }) => ({
      token: tokens.issue(key, value),
      label: order === null ? label : `${label} (order ${order})`,
      value: personal ? null : shown(value),
    })),
    policies: policies.map((policy) => ({ ...policy, text: withoutTokenMarks(policy.text) })),
    mail: {
      subject: hidden.hide(mail.subject.slice(0, 500)),
      text: hidden.hide(reading.replyText.slice(0, mailCharacters)),
      earlier: hidden.hide(earlierText(scene)),
    },
    asks: reading.asks.map((ask) => hidden.hide(ask)),
    lookup: lookupWords(scene),
    wishes: {
      instruction: wishes.instruction?.trim() ? hidden.hide(wishes.instruction.trim()) : null,
      tone: wishes.tone ?? 'neutral',
      length: wishes.length ?? 'normal',
    },
  })
  return { prompt, tokens, hidden, policies }
}

function earlierText({ task: { mail, reading } }: Scene): string {
  const earlier = mail.earlier.slice(-2).map(({ text }) => text.trim().slice(0, earlierCharacters / 2))
  return earlier.length > 0 ? earlier.join('\n---\n') : reading.quotedText.trim().slice(0, earlierCharacters)
}

/** An order that may not be told is the same to the model as none. */
function lookupWords({ task: { found } }: Scene): string {
  if (disclosedOrders(found).length > 0) return 'the facts below are from the shop system'
  switch (found.lookup.state) {
    case 'unavailable':
    case 'misconfigured':
    case 'partial':
      return 'the shop system could not be reached: say that we are checking, never that there is no order'
    case 'no_shop':
      return 'no shop system is connected: order facts are holes for the agent'
    default:
      return 'no order could be matched to this writer: ask for the order number and the e-mail address it was placed with'
  }
}
