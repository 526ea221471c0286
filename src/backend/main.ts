import { environment } from './config/env.ts'
import { StartFault } from './config/start-fault.ts'
import { startBackend } from './start.ts'

try {
  const backend = await startBackend(environment())
  console.log(`Senty's backend listens on ${backend.url}`)
  const stop = async () => {
    await backend.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
} catch (error) {
  if (!(error instanceof StartFault)) throw error
  for (const sentence of error.sentences) console.error(sentence)
  process.exit(1)
}
