import type { DraftState } from '../../contract/draft.ts'

export type DraftEvent = 'write' | 'propose' | 'approve' | 'discard' | 'expire'

/** All a draft can become; what is not here cannot happen. `write` on a present draft makes its next version. */
const transitions: Record<DraftState, Partial<Record<DraftEvent, DraftState>>> = {
  none: { write: 'writing' },
  writing: { write: 'writing', propose: 'proposed', discard: 'discarded', expire: 'expired' },
  proposed: { write: 'writing', approve: 'approved', discard: 'discarded', expire: 'expired' },
  approved: { write: 'writing' },
  discarded: { write: 'writing' },
  expired: { write: 'writing' },
}

export function nextState(state: DraftState, event: DraftEvent): DraftState | null {
  return transitions[state][event] ?? null
}

/** The states in which an event may happen: what the store's conditional updates ask for. */
export function statesFor(event: DraftEvent): DraftState[] {
  return (Object.keys(transitions) as DraftState[]).filter((state) => nextState(state, event) !== null)
}
