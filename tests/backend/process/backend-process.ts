import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '../http/test-backend.ts'

export type BackendProcess = {
  url: string
  pid: number
  /** as the system ends a process that may not say goodbye */
  kill(): Promise<void>
  stop(): Promise<number | null>
}

const bundle = join(root, 'build/dist/node/backend.mjs')
const base = { PATH: process.env.PATH ?? '', PORT: '0', LOG_LEVEL: 'error' }

/** The backend as it ships, in a process of its own. */
export async function startProcess(env: Record<string, string>): Promise<BackendProcess> {
  const child = run(env)
  let told = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (piece: Buffer) => {
      told += piece.toString()
      const found = /listens on (http:\S+)/.exec(told)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.stderr?.on('data', (piece: Buffer) => {
      told += piece.toString()
    })
    child.once('exit', (code) => reject(new Error(`The backend ended with ${code}: ${told}`)))
  })
  const end = async (signal: NodeJS.Signals) => {
    const ended = once(child, 'exit')
    child.kill(signal)
    return (await ended)[0] as number | null
  }
  return {
    url,
    pid: child.pid ?? 0,
    kill: async () => {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}

/** A start that is expected to be refused: its exit code and what it said. */
export async function refusedStart(env: Record<string, string>): Promise<{ code: number | null; said: string[] }> {
  const child = run(env)
  let said = ''
  child.stderr?.on('data', (piece: Buffer) => {
    said += piece.toString()
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said: said.trim().split('\n') }
}

function run(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [bundle], { env: { ...base, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
}
