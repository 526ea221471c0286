import { parentPort, workerData } from 'node:worker_threads'
import { AuthorizationNeeded, readResult } from '../apps-script/result.ts'
import { createScriptContext, type ScriptContext } from './script-context.ts'
import type { LogLine, ScriptOutcome, ScriptRun, ThreadData, ThreadMessage } from './script-message.ts'
import { createServices } from './services.ts'
import { threadHost } from './thread-host.ts'

const { files, ...bridge } = workerData as ThreadData
const host = threadHost(bridge)

/** Apps Script drops a promise nobody looks at; Node would end the thread. */
process.on('unhandledRejection', (reason) => log({ level: 'error', text: `Unhandled rejection: ${String(reason)}` }))

parentPort?.on('message', (run: ScriptRun) => tell({ outcome: execute(run) }))

/** Every run gets a context of its own: nothing of an earlier run is there. */
function execute(run: ScriptRun): ScriptOutcome {
  let context: ScriptContext | null = null
  try {
    context = createScriptContext(files, createServices(host, run.execution, log))
    context.load()
    if (run.probe) return { kind: 'probed', missing: run.probe.filter((name) => !context?.isFunction(name)) }
    return { kind: 'answered', result: readResult(context.call(run.functionName, run.event)) }
  } catch (error) {
    return failure(error, context?.thrown(error))
  }
}

function failure(error: unknown, ours: unknown): ScriptOutcome {
  if (ours instanceof AuthorizationNeeded) {
    const { url, resource, customUiCallback } = ours
    return { kind: 'unauthorized', url, resource, customUiCallback }
  }
  const { name, message, stack } = (error ?? {}) as Partial<Error>
  log({ level: 'error', text: String(stack ?? error) })
  if (typeof message !== 'string') return { kind: 'failed', message: String(error) }
  return { kind: 'failed', message: name && name !== 'Error' ? `${name}: ${message}` : message }
}

function log(line: LogLine): void {
  tell({ log: line })
}

function tell(message: ThreadMessage): void {
  parentPort?.postMessage(message)
}
