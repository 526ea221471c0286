import type { Finding, Receipt, TemplateReason } from '../../contract/draft.ts'
import { type Model, ModelFailure, type Prompt } from '../ports/model.ts'
import { answerSchema } from './answer.ts'
import { type Brief, briefModel } from './brief-model.ts'
import type { Composed } from './composed.ts'
import { repairOf } from './prompt.ts'
import { renderAnswer } from './render-answer.ts'
import type { Scene } from './scene.ts'

type Written =
  | { kind: 'draft'; draft: Composed }
  | { kind: 'none'; reason: Exclude<TemplateReason, 'no-model'>; receipt: Receipt }

const modelMilliseconds = 15_000
const repairNeedsMilliseconds = 4_000

/** One call, and one repair when the checks find something; whatever goes wrong ends in a reason, never in a throw. */
export async function modelDraft(scene: Scene, model: Model, signal: AbortSignal): Promise<Written> {
  const brief = briefModel(scene)
  const sent: Receipt = {
    sentTo: model.host,
    model: model.name,
    characters: 0,
    inputTokens: null,
    outputTokens: null,
    replaced: brief.hidden.replaced,
  }
  const startedAt = Date.now()
  const budget = new AbortController()
  const timer = setTimeout(() => budget.abort(), modelMilliseconds)
  const either = AbortSignal.any([signal, budget.signal])
  let best: Composed | null = null
  let reason: Exclude<TemplateReason, 'no-model'> = 'model-unusable'
  try {
    let prompt = brief.prompt
    for (let round = 1; round <= 2; round++) {
      const draft = renderAnswer(scene, brief, await ask(model, prompt, sent, either), sent)
      if (draft !== null && (best === null || weight(draft) < weight(best))) best = draft
      const problems = draft === null ? ['it was not the JSON object that was asked for'] : problemsOf(draft, brief)
      const left = modelMilliseconds - (Date.now() - startedAt)
      if (problems.length === 0 || round === 2 || left < repairNeedsMilliseconds) break
      prompt = repairOf(brief.prompt, problems)
    }
  } catch (error) {
    reason = reasonOf(error)
  } finally {
    clearTimeout(timer)
  }
  if (best === null || best.findings.some(isFatal)) return { kind: 'none', reason, receipt: sent }
  return { kind: 'draft', draft: { ...best, receipt: sent } }
}

async function ask(model: Model, prompt: Prompt, sent: Receipt, signal: AbortSignal): Promise<string> {
  sent.characters += prompt.system.length + prompt.user.length
  const answer = await stopAt(model.write(prompt, answerSchema, signal), signal)
  if (answer.inputTokens !== null) sent.inputTokens = (sent.inputTokens ?? 0) + answer.inputTokens
  if (answer.outputTokens !== null) sent.outputTokens = (sent.outputTokens ?? 0) + answer.outputTokens
  return answer.text
}

/** A driver that overlooks its signal must not hold the reply. */
async function stopAt<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new ModelFailure('late', 'The model did not answer in time.'))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** What the repair round is told. The span goes out as a token wherever it holds something personal. */
function problemsOf({ findings }: Composed, brief: Brief): string[] {
  return findings
    .filter(({ kind }) => kind !== 'hole-left')
    .map(({ kind, span }) => (kind === 'foreign-data' ? kind : `${kind}: ${brief.hidden.hide(span)}`))
}

/** Findings no agent should have to repair by hand: the text is not trusted at all. */
function isFatal({ kind, severity }: Finding): boolean {
  return severity === 'hard' && kind !== 'hole-left'
}

function weight({ findings }: Composed): number {
  return findings.reduce((sum, finding) => sum + (isFatal(finding) ? 100 : 1), 0)
}

function reasonOf(error: unknown): Exclude<TemplateReason, 'no-model'> {
  if (!(error instanceof ModelFailure)) return 'model-failed'
  if (error.kind === 'late') return 'model-late'
  return error.kind === 'unusable' ? 'model-unusable' : 'model-failed'
}
