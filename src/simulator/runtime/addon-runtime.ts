import { createHash } from 'node:crypto'
import type { Execution } from '../apps-script/execution.ts'
import type { Mailbox } from '../mailbox/mailbox.ts'
import type { Controls } from '../page-contract.ts'
import type { Agent, FetchRecord } from '../panel/world.ts'
import { type FetchRequest, fetchAll } from './fetch-calls.ts'
import type { HostCalls } from './host.ts'
import { identityCalls } from './identity-calls.ts'
import type { Issuer } from './issuer.ts'
import { createLocks } from './locks.ts'
import { namedFunctions, scopesOf } from './manifest.ts'
import { createQuota } from './quota.ts'
import type { Addon } from './read-addon.ts'
import { createScriptRunner } from './run-script.ts'
import type { LogLine, ScriptOutcome } from './script-message.ts'
import { createStoredState } from './stored-state.ts'

export type RuntimeOptions = {
  addon: Addon
  mailbox: Mailbox
  hosts: Record<string, string>
  issuer: Issuer
  audience: string
  secondsPerCallback: number
  now: () => Date
  onLog(line: LogLine): void
  onFetch(record: FetchRecord): void
}

/** For whom and under which circumstances the script runs. */
export type Circumstances = {
  agent: Agent
  controls: Controls
  messageAccessToken: string | null
  /** the script gave its authorization back */
  forget(): void
}

export type AddonRuntime = {
  run(functionName: string, event: unknown, circumstances: Circumstances): Promise<ScriptOutcome>
  /** Loads the code once and throws one sentence when it fails or lacks a function that the manifest names. */
  probe(circumstances: Circumstances): Promise<void>
  reset(): void
  close(): Promise<void>
}

const fetchesPerDay = { consumer: 20_000, workspace: 100_000 }

/** The add-on's code with everything on this side that answers its services. */
export function createAddonRuntime(options: RuntimeOptions): AddonRuntime {
  const { addon, now } = options
  const { files, manifest } = addon
  const scriptId = `1${createHash('sha256').update(manifest.addOns.common.name).digest('base64url')}`
  const state = createStoredState(now)
  const quota = createQuota(now)
  const locks = createLocks()
  const runner = createScriptRunner({ files, secondsPerRun: options.secondsPerCallback, onLog: options.onLog })

  function executionOf({ agent, controls, messageAccessToken }: Circumstances): Execution {
    const manifestScopes = scopesOf(manifest)
    return {
      manifestScopes,
      grantedScopes: manifestScopes.filter((scope) => !controls.refusedScopes.includes(scope)),
      user: { email: agent.email, name: agent.name },
      scriptId,
      timeZone: manifest.timeZone,
      locale: controls.locale,
      urlFetchWhitelist: manifest.urlFetchWhitelist ?? null,
      messageAccessToken,
    }
  }

  function fetchCalls({ agent, controls }: Circumstances, signal: AbortSignal): HostCalls {
    const limit = agent.hd ? fetchesPerDay.workspace : fetchesPerDay.consumer
    return {
      'fetch.all': (requests: FetchRequest[]) =>
        fetchAll(requests, {
          hosts: options.hosts,
          down: controls.backendDown,
          delaySeconds: controls.backendDelaySeconds,
          scriptId,
          signal,
          spend: () => quota.spend(agent.email, limit),
          record: options.onFetch,
        }),
    }
  }

  async function start(functionName: string, event: unknown, circumstances: Circumstances, probe?: string[]) {
    const { agent, forget } = circumstances
    const execution = executionOf(circumstances)
    const ended = new AbortController()
    const held = locks.forRun(agent.email)
    const { issuer, audience } = options
    const calls: HostCalls = {
      ...options.mailbox.calls,
      ...state.calls(agent.email),
      ...held.calls,
      ...fetchCalls(circumstances, ended.signal),
      ...identityCalls({ agent, execution, issuer, audience, now, forget }),
    }
    try {
      return await runner.run({ functionName, event, execution, ...(probe && { probe }) }, calls)
    } finally {
      held.end()
      ended.abort()
    }
  }

  return {
    run: (functionName, event, circumstances) => start(functionName, event, circumstances),
    async probe(circumstances) {
      const outcome = await start('', null, circumstances, namedFunctions(manifest))
      if (outcome.kind === 'failed') throw new Error(`The add-on's code fails when it is loaded: ${outcome.message}`)
      if (outcome.kind === 'probed' && outcome.missing.length > 0)
        throw new Error(`appsscript.json names functions that the code does not have: ${outcome.missing.join(', ')}`)
    },
    reset() {
      state.reset()
      quota.reset()
    },
    close: runner.close,
  }
}
