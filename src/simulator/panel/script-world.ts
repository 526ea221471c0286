import type { Controls, PanelLook, PanelStep, PanelView } from '../page-contract.ts'
import { createAddonRuntime } from '../runtime/addon-runtime.ts'
import { type Manifest, scopesOf } from '../runtime/manifest.ts'
import { readAddon } from '../runtime/read-addon.ts'
import { createPanel } from './panel-steps.ts'
import type { FetchRecord, ScriptWorld, ScriptWorldOptions } from './world.ts'

export type { ScriptWorld } from './world.ts'

const secondsPerCallback = 30
const entriesKept = 500
const firstControls: Controls = {
  locale: 'en',
  platform: 'WEB',
  agent: 0,
  backendDown: false,
  backendDelaySeconds: 0,
  refusedScopes: [],
}

/** Installs the add-on of a folder; throws one sentence when Apps Script would not take it. */
export async function createScriptWorld(options: ScriptWorldOptions): Promise<ScriptWorld> {
  const { mailbox, agents, now = () => new Date() } = options
  const addon = await readAddon(options.addonDir)
  const { manifest } = addon
  const fetches: FetchRecord[] = []
  const logs: string[] = []
  let controls = firstControls
  let queue: Promise<unknown> = Promise.resolve()

  const runtime = createAddonRuntime({
    addon,
    mailbox,
    hosts: options.hosts,
    issuer: options.issuer,
    audience: options.audience,
    secondsPerCallback: options.secondsPerCallback ?? secondsPerCallback,
    now,
    onLog: ({ level, text }) => keep(logs, `${level}: ${text}`),
    onFetch: (record) => keep(fetches, record),
  })

  function agent() {
    return agents[controls.agent]!
  }

  function setControls(patch: Partial<Controls>): void {
    const wanted = { ...controls, ...patch }
    if (!agents[wanted.agent]) throw new Error(`There is no agent ${wanted.agent}.`)
    if (!(wanted.backendDelaySeconds >= 0)) throw new Error('backendDelaySeconds must be 0 or more.')
    const otherAgent = wanted.agent !== controls.agent
    controls = wanted
    if (otherAgent) panel.reset()
  }

  const panel = createPanel({
    manifest,
    runtime,
    mailbox,
    agent,
    controls: () => controls,
    setControls,
    now,
    remark: (text) => keep(logs, `card: ${text}`),
  })

  /** One at a time, as a person clicks. */
  function step(given: PanelStep): Promise<PanelView> {
    const done = queue.then(() => panel.step(given))
    queue = done.catch(() => {})
    return done
  }

  try {
    await runtime.probe({ agent: agent(), controls, messageAccessToken: null, forget: () => {} })
  } catch (error) {
    await runtime.close()
    throw error
  }
  return {
    look: lookOf(manifest),
    scopes: scopesOf(manifest),
    controls: () => controls,
    setControls,
    step,
    view: panel.view,
    fetches,
    logs,
    async reset() {
      await queue
      runtime.reset()
      panel.reset()
      controls = firstControls
      fetches.length = 0
      logs.length = 0
    },
    close: runtime.close,
  }
}

/** The latest entries: a simulator may run for days. */
function keep<T>(list: T[], entry: T): void {
  list.push(entry)
  if (list.length > entriesKept) list.shift()
}

function lookOf({ addOns }: Manifest): PanelLook {
  const { name, logoUrl, layoutProperties, universalActions } = addOns.common
  const primaryColor = layoutProperties?.primaryColor ?? '#424242'
  const [compose] = addOns.gmail?.composeTrigger?.selectActions ?? []
  return {
    name,
    logoUrl,
    primaryColor,
    secondaryColor: layoutProperties?.secondaryColor ?? primaryColor,
    universalActions: universalActions.map(({ label }) => ({ label })),
    composeAction: compose ? { label: compose.text } : null,
  }
}
