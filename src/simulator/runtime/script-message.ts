import type { MessagePort } from 'node:worker_threads'
import type { Execution } from '../apps-script/execution.ts'
import type { ScriptResult } from '../apps-script/result.ts'

export type ScriptFile = { name: string; source: string }

/** Given to the script's thread once. */
export type ThreadData = { files: ScriptFile[]; port: MessagePort; flag: Int32Array }

/** One run: call this function with this event. `probe` only loads the files and names the functions that are missing. */
export type ScriptRun = { functionName: string; event: unknown; execution: Execution; probe?: string[] }

export type LogLine = { level: string; text: string }

export type ScriptOutcome =
  | { kind: 'answered'; result: ScriptResult }
  | { kind: 'probed'; missing: string[] }
  | { kind: 'unauthorized'; url: string; resource: string; customUiCallback: string | null }
  | { kind: 'failed'; message: string }

/** From the script's thread. */
export type ThreadMessage = { log: LogLine } | { outcome: ScriptOutcome }

export type HostQuestion = { operation: string; args: unknown }

export type HostAnswer = { value: unknown } | { error: string }
