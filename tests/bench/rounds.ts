/** `ratio`: cost against the baseline measured in the same run, 2 = takes twice as long. */
export type Figure = { figure: string; value: number; ratio: number | null }

/** Median milliseconds of each task, measured in turn so that a drifting machine hits all alike; one round warms up. */
export async function rounds(tasks: (() => Promise<unknown>)[], count: number): Promise<number[]> {
  const times = tasks.map((): number[] => [])
  for (let round = 0; round <= count; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const began = performance.now()
      await task()
      if (round > 0) times[index]!.push(performance.now() - began)
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!)
}
