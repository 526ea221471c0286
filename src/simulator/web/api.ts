import type {
  Controls,
  DraftMail,
  Folder,
  ListedMail,
  PanelStep,
  PanelView,
  ShownThread,
  World,
} from '../page-contract.ts'

export type DraftFields = { to?: string; cc?: string; bcc?: string; subject?: string; html?: string }

const at = encodeURIComponent

export const api = {
  world: () => get<World>('world'),
  folder: (folder: Folder, search: string) => get<ListedMail[]>(`folders/${folder}?search=${at(search)}`),
  thread: (threadId: string) => get<ShownThread>(`threads/${at(threadId)}`),
  markRead: (threadId: string) => post<object>(`threads/${at(threadId)}/read`, {}),
  draft: (draftId: string) => get<DraftMail>(`drafts/${at(draftId)}`),
  step: (step: PanelStep) => post<PanelView>('panel', step),
  control: (patch: Partial<Controls>) => post<World>('controls', patch),
  reply: (messageId: string, all: boolean) => post<DraftMail>('drafts', { messageId, all }),
  newDraft: () => post<DraftMail>('drafts', {}),
  saveDraft: (draftId: string, fields: DraftFields) => post<DraftMail>(`drafts/${at(draftId)}`, fields),
  send: (draftId: string) => post<ShownThread>(`drafts/${at(draftId)}/send`, {}),
  discard: (draftId: string) => post<object>(`drafts/${at(draftId)}/discard`, {}),
  reset: () => post<World>('reset', {}),
}

const get = <T>(path: string): Promise<T> => call<T>(path, {})

const post = <T>(path: string, body: unknown): Promise<T> =>
  call<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

async function call<T>(path: string, init: RequestInit): Promise<T> {
  let answer: Response
  try {
    answer = await fetch(`/api/${path}`, init)
  } catch {
    throw new Error('The simulator does not answer. Is it still running?')
  }
  const value: unknown = await answer.json().catch(() => null)
  if (answer.ok) return value as T
  const sentence = (value as { error?: string } | null)?.error
  throw new Error(sentence || `The simulator answered with ${answer.status}.`)
}
