import type { Evaluated } from './measure.ts'

/** One table a data set; a measure under its bar is marked. */
export function printReading(sets: Evaluated[]): void {
  for (const { set, rows, missing } of sets) {
    if (missing !== null) {
      console.log(`\n${missing}`)
      continue
    }
    console.log(`\nUnderstanding, ${set}`)
    const width = Math.max(...rows.map(({ measure }) => measure.length))
    for (const { measure, right, of, percent, atLeast, note } of rows) {
      const bar = atLeast === null ? '' : `at least ${atLeast}${percent < atLeast ? '  UNDER' : ''}`
      const share = `${right}/${of}`.padStart(11)
      const line = `${measure.padEnd(width)} ${share} ${percent.toFixed(2).padStart(7)} %  ${bar.padEnd(22)} ${note}`
      console.log(line.trimEnd())
    }
  }
  const barred = sets.flatMap(({ rows }) => rows).filter(({ atLeast }) => atLeast !== null)
  const reached = barred.filter(({ percent, atLeast }) => percent >= (atLeast ?? 0))
  console.log(`\n${reached.length} of ${barred.length} bars reached`)
}
