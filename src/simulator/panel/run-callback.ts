import type { Mailbox } from '../mailbox/mailbox.ts'
import type { Controls, DraftCursor, FormInputs } from '../page-contract.ts'
import type { AddonRuntime } from '../runtime/addon-runtime.ts'
import { type Manifest, scopesOf } from '../runtime/manifest.ts'
import type { ScriptOutcome } from '../runtime/script-message.ts'
import { eventObject } from './event-object.ts'
import { gmailContext } from './gmail-context.ts'
import { type SurfaceState, shownCard } from './surface-state.ts'
import type { Agent } from './world.ts'

export type PanelOptions = {
  manifest: Manifest
  runtime: AddonRuntime
  mailbox: Mailbox
  agent(): Agent
  controls(): Controls
  setControls(patch: Partial<Controls>): void
  now: () => Date
  remark(text: string): void
}

/** What a click sends; triggers send nothing. */
export type Pressed = { parameters: Record<string, string>; inputs: FormInputs; cursor?: DraftCursor }

/** Runs a function of the add-on with the event that this surface gives it. */
export function runCallback(
  { manifest, runtime, mailbox, agent, controls, setControls, now }: PanelOptions,
  state: SurfaceState,
  functionName: string,
  pressed?: Pressed,
): Promise<ScriptOutcome> {
  const { refusedScopes } = controls()
  const scopes = scopesOf(manifest)
  const grantedScopes = scopes.filter((scope) => !refusedScopes.includes(scope))
  const gmail = gmailContext(state, manifest, grantedScopes, mailbox)
  const event = eventObject({
    manifest,
    controls: controls(),
    grantedScopes,
    gmail,
    now: now(),
    ...(pressed && { pressed: { ...pressed, card: shownCard(state) } }),
  })
  return runtime.run(functionName, event, {
    agent: agent(),
    controls: controls(),
    messageAccessToken: gmail?.accessToken ?? null,
    forget: () => setControls({ refusedScopes: scopes }),
  })
}
