/** What one measure came to. `atLeast` is the bar in per cent, null where the figure is information only. */
export type Row = {
  measure: string
  right: number
  of: number
  percent: number
  atLeast: number | null
  note: string
}

/** A case that went wrong, for whoever improves the reader. */
export type Miss = { measure: string; id: string; expected: string; got: string }

/** Rows of one data set with the cases that went wrong; `missing` says what is not beside the project. */
export type Evaluated = { set: string; rows: Row[]; misses: Miss[]; missing: string | null }

/** Counts one measure case by case and remembers what went wrong. */
export type Tally = {
  count(right: boolean, id: string, expected: unknown, got: unknown): void
  row(note?: string): Row
  misses: Miss[]
}

export function tally(measure: string, atLeast: number | null = null): Tally {
  let right = 0
  let of = 0
  const misses: Miss[] = []
  return {
    misses,
    count(isRight, id, expected, got) {
      of += 1
      if (isRight) right += 1
      else misses.push({ measure, id, expected: short(expected), got: short(got) })
    },
    row: (note = '') => ({ measure, right, of, percent: percentOf(right, of), atLeast, note }),
  }
}

export function evaluated(set: string, tallies: Tally[], notes: Record<number, string> = {}): Evaluated {
  return {
    set,
    rows: tallies.map((one, at) => one.row(notes[at])),
    misses: tallies.flatMap(({ misses }) => misses),
    missing: null,
  }
}

export const absent = (set: string): Evaluated => ({
  set,
  rows: [],
  misses: [],
  missing: `${set} is not beside the project: not evaluated.`,
})

export function percentOf(right: number, of: number): number {
  return of === 0 ? 0 : Math.round((10_000 * right) / of) / 100
}

/** Milliseconds a piece of work takes, and what it came to. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; milliseconds: number }> {
  const began = performance.now()
  const result = await work()
  return { result, milliseconds: Math.round(performance.now() - began) }
}

/** White space aside. */
export const solid = (text: string): string => text.replace(/\s+/g, '')

export const sameSet = (a: string[], b: string[]): boolean =>
  [...new Set(a)].sort().join('\n') === [...new Set(b)].sort().join('\n')

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return (text ?? 'undefined').slice(0, 1_500)
}
