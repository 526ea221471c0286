import type { Evidence } from '../../contract/draft.ts'
import type { Policy } from '../knowledge/policy.ts'
import { checkGround } from './check-ground.ts'
import type { CheckGround, WritingTask } from './composed.ts'
import type { Fact } from './fact.ts'
import { factSheet } from './fact-sheet.ts'
import { formatFact, type Manner } from './format-fact.ts'
import { plainLanguage } from './locales.ts'

/** One reply to be written: what may be said, in which language, and what it will be checked against. */
export type Scene = {
  task: WritingTask
  facts: Fact[]
  policies: Policy[]
  /** how the wanted language writes facts */
  manner: Manner
  groundFor(language: string): CheckGround
}

export function sceneOf(task: WritingTask, policies: Policy[], today: Date): Scene {
  const facts = factSheet(task)
  const manner = { language: wantedLanguage(task), timeZone: task.profile.timeZone, today }
  return {
    task,
    facts,
    policies,
    manner,
    groundFor: (language) => checkGround(task, facts, policies, { ...manner, language }),
  }
}

/** The agent's choice, else the customer's own language, else the shop's. */
function wantedLanguage({ wishes, reading, profile }: WritingTask): string {
  const choice = [wishes.language, reading.language, profile.defaultLanguage]
    .map((code) => plainLanguage(code ?? ''))
    .find((code) => /^[a-z]{2,3}$/.test(code))
  return choice ?? 'en'
}

/** The facts that stand in a text: filled in by us, or written out in the same words. */
export function evidenceIn(text: string, { facts, manner }: Scene, language: string, used: Set<string>): Evidence[] {
  return facts
    .map((fact) => ({ fact, value: formatFact(fact.value, { ...manner, language }) }))
    .filter(({ fact, value }) => used.has(fact.key) || (value.length >= 4 && text.includes(value)))
    .map(({ fact: { label, source, at }, value }) => ({ label, value, source, at }))
}

export function policyEvidence({ title, text, id }: Policy, sentence = text): Evidence {
  return { label: `Policy: ${title}`, value: sentence.slice(0, 300), source: `policy ${id}`, at: null }
}

/** The name to greet by; a company, a department or a machine has none. */
export function firstName(name: string | null): string | null {
  if (name === null || notAPerson.test(name)) return null
  const first = name.trim().split(/[\s,]+/)[0] ?? ''
  return /^\p{Lu}[\p{L}'-]+$/u.test(first) ? first : null
}

const notAPerson =
  /(?<!\p{L})(?:aps|a\/s|ivs|as|ab|oy|gmbh|kg|ltd|inc|bv|support|service|kundeservice|kundtjänst|bogholderi\w*|regnskab\w*|økonomi|finans|faktura\w*|accounting|accounts|finance|billing|info|team|kontakt|shop|butik|redaktion\w*|marketing|newsletter|nyhedsbrev|postmaster|mailer-daemon|no-?reply)(?!\p{L})|\d|@/iu
