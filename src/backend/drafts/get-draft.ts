import { setTimeout as wait } from 'node:timers/promises'
import type { Draft } from '../../contract/draft.ts'
import { Failure } from '../failure.ts'
import type { Agent } from './agent.ts'
import type { DraftTools } from './draft-tools.ts'
import { draftView } from './draft-view.ts'

const betweenLooks = 150

/** The draft of a mail; waits a while for one that is being written, and says "writing" when that was too short. */
export async function getDraft(
  agent: Agent,
  { messageId, waitSeconds }: { messageId: string; waitSeconds: number },
  tools: Pick<DraftTools, 'drafts'>,
): Promise<Draft> {
  const until = performance.now() + waitSeconds * 1000
  for (;;) {
    const draft = await tools.drafts.byMessage(agent.tenantId, messageId)
    if (draft === null) throw new Failure('not-found', 'There is no draft for this mail.')
    if (draft.state !== 'writing' || performance.now() + betweenLooks > until) return draftView(draft, agent)
    await wait(betweenLooks)
  }
}
