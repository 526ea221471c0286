import type { Draft } from '../../contract/draft.ts'
import type { Agent } from './agent.ts'
import type { StoredDraft } from './draft-store.ts'
import { evidenceWords } from './evidence-words.ts'

/** The draft as the panel sees it. */
export function draftView({ content, approval, ...stored }: StoredDraft, { locale }: Pick<Agent, 'locale'>): Draft {
  const findings = content?.findings ?? []
  const holes = content?.holes ?? []
  const asks = content?.asks ?? []
  return {
    draftId: stored.draftId,
    messageId: stored.messageId,
    state: stored.state,
    version: stored.version,
    language: stored.language,
    writtenBy: content?.writtenBy ?? 'nobody',
    templateReason: content?.templateReason ?? null,
    text: content?.text ?? '',
    digest: stored.digest,
    ready: stored.state === 'proposed' && findings.length === 0 && holes.length === 0,
    findings,
    evidence: evidenceWords(content?.evidence ?? [], locale),
    holes,
    asks,
    receipt: content?.receipt ?? null,
    approvedAt: approval?.at.toISOString() ?? null,
  }
}

/** Nobody wants a reply to this mail, so nothing is written until the agent asks for it. */
export function noDraft(messageId: string, language: string, agent: Pick<Agent, 'locale'>): Draft {
  const none: StoredDraft = {
    tenantId: '',
    draftId: '',
    messageId,
    state: 'none',
    version: 0,
    language,
    digest: '',
    content: null,
    approval: null,
  }
  return draftView(none, agent)
}
