import { runSimulation } from './run-simulation.ts'
import { simulateOptions } from './simulate-options.ts'

try {
  await runSimulation(await simulateOptions(process.argv.slice(2)), (line) => console.log(JSON.stringify(line)))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
