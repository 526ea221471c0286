import { findingSeverity, type Receipt } from '../../contract/draft.ts'
import { type Answer, readAnswer } from './answer.ts'
import type { Brief } from './brief-model.ts'
import { checkDraft } from './check-draft.ts'
import type { Composed } from './composed.ts'
import { hole, holesIn } from './holes.ts'
import { readable } from './literals.ts'
import { evidenceIn, firstName, policyEvidence, type Scene } from './scene.ts'
import { courtesyOf } from './templates/template-language.ts'

/** Turns the model's answer into the reply: tokens filled, greeting and sign-off added, everything checked. */
export function renderAnswer(scene: Scene, brief: Brief, raw: string, receipt: Receipt): Composed | null {
  const answer = readAnswer(raw)
  const { task, manner } = scene
  const body = answer === null ? '' : bodyOf(answer, manner.language)
  if (answer === null || body === '') return null
  const filled = brief.tokens.fill(body, manner)
  const courtesy = courtesyOf(manner.language)
  const text = [
    courtesy.greeting(firstName(task.reading.customer.name)),
    filled.text,
    `${courtesy.signOff}\n${task.profile.signature ?? task.profile.name}`,
  ].join('\n\n')
  const ground = scene.groundFor(manner.language)
  const broken = filled.broken.map((span) => ({
    kind: 'token-left' as const,
    severity: findingSeverity['token-left'],
    span,
  }))
  const named = new Set(answer.paragraphs.flatMap(({ rules }) => rules))
  const cited = brief.policies.filter(({ id }) => named.has(id)).map((policy) => policyEvidence(policy))
  return {
    text,
    language: manner.language,
    writtenBy: 'model',
    templateReason: null,
    findings: unique([...broken, ...checkDraft(text, ground)]),
    evidence: [...evidenceIn(text, scene, manner.language, filled.used), ...cited],
    holes: holesIn(text),
    asks: task.reading.asks.map((ask, index) => ({
      text: ask,
      state: answer.asks.find((entry) => entry.ask === index + 1)?.state ?? 'not-answered',
    })),
    receipt,
    ground,
  }
}

/** The paragraphs as plain text. A hole the model named but did not place stands at the end. */
function bodyOf({ paragraphs, holes, question }: Answer, language: string): string {
  const texts = paragraphs.map(({ text }) => readable(text).trim()).filter((text) => text !== '')
  const all = texts.join('\n\n')
  const placed = holesIn(all).length
  const open = holes.slice(placed).map((what) => hole(readable(what), language))
  const ready = question === null || all.includes(question) ? [] : [readable(question).trim()]
  return [...texts, ...ready.filter((text) => text !== ''), ...open].join('\n\n')
}

function unique(findings: Composed['findings']): Composed['findings'] {
  const seen = new Set<string>()
  return findings.filter(({ kind, span }) => !seen.has(`${kind} ${span}`) && seen.add(`${kind} ${span}`))
}
