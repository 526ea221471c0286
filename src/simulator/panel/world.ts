import type { Mailbox } from '../mailbox/mailbox.ts'
import type { Controls, PanelLook, PanelStep, PanelView, Surface } from '../page-contract.ts'
import type { Issuer } from '../runtime/issuer.ts'

export type Agent = { email: string; name: string; sub: string; hd?: string }

/** One request of the add-on, as it left the script and as it came back. */
export type FetchRecord = { url: string; method: string; body: string; status: number; milliseconds: number }

export type ScriptWorldOptions = {
  addonDir: string
  mailbox: Mailbox
  agents: Agent[]
  /** host name as the add-on knows it -> http origin on this machine; read at each request */
  hosts: Record<string, string>
  issuer: Issuer
  audience: string
  secondsPerCallback?: number
  now?: () => Date
}

/** The add-on as it is installed in one Gmail: its side panel, its stored state and its network. */
export type ScriptWorld = {
  look: PanelLook
  scopes: string[]
  controls(): Controls
  setControls(patch: Partial<Controls>): void
  /** one click or trigger, answered when the panel shows what came of it */
  step(step: PanelStep): Promise<PanelView>
  view(surface: Surface): PanelView
  fetches: FetchRecord[]
  logs: string[]
  /** stored state, panel, records and controls as on the first day */
  reset(): Promise<void>
  close(): Promise<void>
}
