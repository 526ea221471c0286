import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type DraftEvent, nextState, statesFor } from '../../../src/backend/drafts/draft-state.ts'
import { type DraftState, draftStates } from '../../../src/contract/draft.ts'

const events: DraftEvent[] = ['write', 'propose', 'approve', 'discard', 'expire']
const event = fc.constantFrom(...events)

/** Two agents and the writer act in any order; each looks at the version it saw, as the store's updates do. */
type Row = { state: DraftState; version: number; approvals: number[]; proposed: number[] }

function act(row: Row, { event, behind }: { event: DraftEvent; behind: number }): Row {
  const seen = row.version - behind
  const next = nextState(row.state, event)
  if (next === null) return row
  const versioned = event === 'propose' || event === 'approve'
  if (versioned && seen !== row.version) return row
  return {
    state: next,
    version: event === 'write' ? row.version + 1 : row.version,
    approvals: event === 'approve' ? [...row.approvals, seen] : row.approvals,
    proposed: event === 'propose' ? [...row.proposed, seen] : row.proposed,
  }
}

test('whatever happens in whatever order, a version is approved once at most, and only after it was proposed', () => {
  const acts = fc.array(fc.record({ event, behind: fc.nat(2) }), { maxLength: 60 })
  fc.assert(
    fc.property(acts, (done) => {
      const start: Row = { state: 'none', version: 0, approvals: [], proposed: [] }
      const end = done.reduce(act, start)
      expect(new Set(end.approvals).size).toBe(end.approvals.length)
      expect(end.proposed).toEqual(expect.arrayContaining(end.approvals))
      expect(new Set(end.proposed).size).toBe(end.proposed.length)
      expect(draftStates).toContain(end.state)
      if (end.state === 'approved') expect(end.approvals.at(-1)).toBe(end.version)
    }),
    { numRuns: process.env.SENTY_PROVE ? 20_000 : 500 },
  )
})

test('a draft that was approved, discarded or has expired only comes back as a new version', () => {
  for (const state of ['approved', 'discarded', 'expired'] as const)
    expect(events.filter((event) => nextState(state, event) !== null)).toEqual(['write'])
})

test('only what was proposed can be approved', () => {
  expect(statesFor('approve')).toEqual(['proposed'])
})
