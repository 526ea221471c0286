import type { Policy } from '../knowledge/policy.ts'
import type { Clock } from '../ports/clock.ts'
import type { Model } from '../ports/model.ts'
import type { Composed, WritingTask } from './composed.ts'
import { modelDraft } from './model-draft.ts'
import { sceneOf } from './scene.ts'
import { templateDraft } from './template-draft.ts'

type Tools = { model: Model | null; policies: Policy[]; clock: Clock }

/**
 * Writes the reply: by the model when there is one and its text holds up, else by the template with the reason.
 * Throws only when `signal` aborts.
 */
export async function composeDraft(task: WritingTask, tools: Tools, signal: AbortSignal): Promise<Composed> {
  signal.throwIfAborted()
  const scene = sceneOf(task, tools.policies, tools.clock.now())
  if (tools.model === null) return templateDraft(scene, 'no-model')
  const written = await modelDraft(scene, tools.model, signal)
  signal.throwIfAborted()
  return written.kind === 'draft' ? written.draft : templateDraft(scene, written.reason, written.receipt)
}
