import type { Draft } from '../../contract/draft.ts'
import { Failure } from '../failure.ts'
import type { Agent } from './agent.ts'
import type { DraftTools } from './draft-tools.ts'
import { draftView } from './draft-view.ts'

/** Takes a draft away; one that is gone already stays as it is, an approved one is the agent's in Gmail. */
export async function discardDraft(
  agent: Agent,
  { draftId }: { draftId: string },
  { drafts, clock }: Pick<DraftTools, 'drafts' | 'clock'>,
): Promise<Draft> {
  const audit = { action: 'draft-discarded', person: agent.person, draftId }
  const done = await drafts.discard(agent.tenantId, draftId, audit, clock.now())
  const draft = await drafts.byId(agent.tenantId, draftId)
  if (draft === null) throw new Failure('not-found', 'There is no such draft.')
  if (!done && draft.state === 'approved')
    throw new Failure('changed', 'The draft was approved before.', { moved: ['draft'] })
  return draftView(draft, agent)
}
