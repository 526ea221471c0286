import { join } from 'node:path'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { HostCalls } from './host.ts'
import { projectRoot } from './project-root.ts'
import type {
  HostAnswer,
  HostQuestion,
  LogLine,
  ScriptFile,
  ScriptOutcome,
  ScriptRun,
  ThreadMessage,
} from './script-message.ts'

export type RunnerOptions = { files: ScriptFile[]; secondsPerRun: number; onLog(line: LogLine): void }

export type ScriptRunner = {
  /** Never rejects: what went wrong in the script is an outcome. */
  run(run: ScriptRun, calls: HostCalls): Promise<ScriptOutcome>
  close(): Promise<void>
}

type Thread = { worker: Worker; port: MessagePort; flag: Int32Array }

/** Runs the script in threads of its own. Warm threads are used again; a script that overruns loses its thread. */
export function createScriptRunner(options: RunnerOptions): ScriptRunner {
  const idle: Thread[] = []
  const all = new Set<Thread>()

  function start(): Thread {
    const { port1, port2 } = new MessageChannel()
    const flag = new Int32Array(new SharedArrayBuffer(4))
    const worker = new Worker(workerFile(), {
      workerData: { files: options.files, port: port2, flag },
      transferList: [port2],
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    })
    worker.on('error', () => {})
    const thread = { worker, port: port1, flag }
    all.add(thread)
    return thread
  }

  async function stop(thread: Thread): Promise<void> {
    all.delete(thread)
    thread.port.close()
    await thread.worker.terminate()
  }

  async function run(request: ScriptRun, calls: HostCalls): Promise<ScriptOutcome> {
    const thread = idle.pop() ?? start()
    const { outcome, alive } = await execute(thread, request, calls, options)
    if (alive) idle.push(thread)
    else await stop(thread)
    return outcome
  }

  return {
    run,
    async close() {
      await Promise.all([...all].map(stop))
    },
  }
}

function execute(thread: Thread, request: ScriptRun, calls: HostCalls, options: RunnerOptions) {
  const { worker, port, flag } = thread
  return new Promise<{ outcome: ScriptOutcome; alive: boolean }>((resolve) => {
    const timer = setTimeout(
      () => finish(failed('Exceeded maximum execution time'), false),
      options.secondsPerRun * 1000,
    )

    async function onQuestion({ operation, args }: HostQuestion) {
      post(port, await answer(calls, operation, args))
      Atomics.store(flag, 0, 1)
      Atomics.notify(flag, 0)
    }
    function onMessage(message: ThreadMessage) {
      if ('log' in message) options.onLog(message.log)
      else finish(message.outcome, true)
    }
    function onError(error: Error & { code?: string }) {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      finish(failed(full ? 'Out of memory error' : `The script's thread ended: ${error.message}`), false)
    }
    function onExit() {
      finish(failed("The script's thread was closed"), false)
    }
    function finish(outcome: ScriptOutcome, alive: boolean) {
      clearTimeout(timer)
      port.off('message', onQuestion)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      if (alive) worker.unref()
      resolve({ outcome, alive })
    }

    worker.ref()
    port.on('message', onQuestion)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(request)
  })
}

function post(port: MessagePort, reply: HostAnswer): void {
  try {
    port.postMessage(reply)
  } catch (error) {
    port.postMessage({ error: `The answer cannot be handed to the script: ${(error as Error).message}` })
  }
}

async function answer(calls: HostCalls, operation: string, args: unknown): Promise<HostAnswer> {
  try {
    const call = calls[operation]
    if (!call) throw new Error(`The simulator has no ${operation}`)
    return { value: await call(args as never) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function failed(message: string): ScriptOutcome {
  return { kind: 'failed', message }
}

function workerFile(): string {
  return join(projectRoot(), 'build/dist/node/workers/script-worker.mjs')
}
