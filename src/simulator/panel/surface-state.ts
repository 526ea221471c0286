import type { CardJson, PanelView, Surface } from '../page-contract.ts'

/** What one surface of the panel keeps between clicks. */
export type SurfaceState = {
  surface: Surface
  stack: CardJson[]
  /** cards the last trigger returned, when there were several */
  listed: CardJson[]
  /** the add-on said that what the root card shows has changed */
  stale: boolean
  error: PanelView['error']
  authorization: PanelView['authorization']
  messageId: string | null
  threadId: string | null
  draftId: string | null
  milliseconds: number
}

/** What one step did besides the cards: shown once. */
export type Passing = Pick<PanelView, 'notification' | 'openLink' | 'openedDraftId' | 'updatedDraftId'>

export const nothingPassing: Passing = { notification: null, openLink: null, openedDraftId: null, updatedDraftId: null }

export function emptySurface(surface: Surface): SurfaceState {
  return {
    surface,
    stack: [],
    listed: [],
    stale: false,
    error: null,
    authorization: null,
    messageId: null,
    threadId: null,
    draftId: null,
    milliseconds: 0,
  }
}

export function shownCard(state: SurfaceState): CardJson | null {
  return state.error || state.authorization ? null : (state.stack.at(-1) ?? null)
}

export function viewOf(state: SurfaceState, passing: Passing = nothingPassing): PanelView {
  const { surface, stack, error, authorization, milliseconds } = state
  const card = shownCard(state)
  return {
    surface,
    card,
    depth: card ? stack.length - 1 : stack.length,
    error,
    authorization,
    milliseconds,
    ...passing,
  }
}

export function fail(state: SurfaceState, detail: string): void {
  state.error = { title: 'Error with the add-on', detail }
}
