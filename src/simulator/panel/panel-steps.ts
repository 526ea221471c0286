import { placesOf } from '../apps-script/card-places.ts'
import { actionOnCard, pressedAction } from '../apps-script/card-press.ts'
import type { CardJson, FormInputs, PanelStep, PanelView, Surface } from '../page-contract.ts'
import { applyResult } from './apply-result.ts'
import { type Callback, callbackOf, wrongAnswer } from './callback-kinds.ts'
import { listedCard } from './card-list.ts'
import { linkPrefixes, linkRefusal, mayOpen } from './inspect-card.ts'
import { type PanelOptions, type Pressed, runCallback } from './run-callback.ts'
import {
  emptySurface,
  fail,
  nothingPassing,
  type Passing,
  type SurfaceState,
  shownCard,
  viewOf,
} from './surface-state.ts'
import { plainCard, triggerOf } from './triggers.ts'

/** The side panel: three surfaces, each with its own stack, one of them shown. */
export function createPanel(options: PanelOptions) {
  const { manifest, mailbox, controls } = options
  const prefixes = () => linkPrefixes(manifest, controls().platform)
  let surfaces = newSurfaces()
  let current: Surface = 'home'

  async function step(given: PanelStep): Promise<PanelView> {
    if (given.step === 'home') return goHome()
    if (given.step === 'open') return openMessage(given.messageId)
    if (given.step === 'compose') return openDraft(given.draftId)
    if (given.step === 'refresh') return trigger(surfaces[current])
    if (given.step === 'back') return back(surfaces[current])
    if (given.step === 'universal') return universal(given.index, given.inputs)
    if (given.step === 'press') return press(given)
    options.setControls({ refusedScopes: [] })
    return trigger(surfaces[current])
  }

  function goHome(): PanelView | Promise<PanelView> {
    surfaces.message = emptySurface('message')
    current = 'home'
    const { home } = surfaces
    return home.stack.length > 1 && !home.stale ? viewOf(home) : trigger(home)
  }

  async function openMessage(messageId: string): Promise<PanelView> {
    const opened = mailbox.open(messageId)
    if (!opened) throw new Error(`There is no message ${messageId} in the mailbox.`)
    current = 'message'
    surfaces.message = { ...emptySurface('message'), ...opened }
    return trigger(surfaces.message)
  }

  async function openDraft(draftId: string): Promise<PanelView> {
    if (!mailbox.draft(draftId)) throw new Error(`There is no draft ${draftId} in the mailbox.`)
    current = 'compose'
    surfaces.compose = { ...emptySurface('compose'), draftId }
    return trigger(surfaces.compose)
  }

  async function back(state: SurfaceState): Promise<PanelView> {
    if (state.error || state.authorization) {
      state.error = null
      state.authorization = null
      return state.stack.length > 0 ? viewOf(state) : trigger(state)
    }
    state.stack = state.stack.slice(0, Math.max(1, state.stack.length - 1))
    return refreshed(state, nothingPassing)
  }

  async function universal(index: number, inputs: FormInputs): Promise<PanelView> {
    const action = manifest.addOns.common.universalActions[index]
    if (!action) throw new Error(`The add-on has no universal action ${index}.`)
    const state = surfaces[current]
    if (action.runFunction) return call(state, 'universal action', action.runFunction, { parameters: {}, inputs })
    const url = action.openLink ?? ''
    if (mayOpen(url, prefixes()))
      return viewOf(state, { ...nothingPassing, openLink: { url, openAs: 'FULL_SIZE', onClose: 'NOTHING' } })
    fail(state, linkRefusal(url))
    return viewOf(state)
  }

  async function press({ action: pressed, inputs, cursor }: Extract<PanelStep, { step: 'press' }>): Promise<PanelView> {
    const action = pressedAction(pressed)
    const state = [surfaces[current], ...Object.values(surfaces)].find((other) => holds(shownCard(other), action))
    if (!state) throw new Error('The shown card has no such action.')
    current = state.surface
    const listed = listedCard(action)
    if (listed !== null) {
      state.stack = [...state.stack, state.listed[listed]!]
      return viewOf(state)
    }
    const parameters = Object.fromEntries(
      ((action.parameters as { key: string; value: string }[] | undefined) ?? []).map(({ key, value }) => [key, value]),
    )
    return call(state, callbackOf(action), String(action.function), { parameters, inputs, ...(cursor && { cursor }) })
  }

  /** Runs the surface's trigger: a fresh root, nothing above it. */
  async function trigger(state: SurfaceState): Promise<PanelView> {
    const { callback, functionName } = triggerOf(manifest, state.surface, controls().platform)
    Object.assign(state, { stack: [], listed: [], stale: false, error: null, authorization: null, milliseconds: 0 })
    if (functionName) return call(state, callback, functionName)
    state.stack = [plainCard(manifest, state.surface)]
    return viewOf(state)
  }

  async function call(state: SurfaceState, callback: Callback, name: string, pressed?: Pressed): Promise<PanelView> {
    const started = performance.now()
    const outcome = await runCallback(options, state, name, pressed)
    state.milliseconds = Math.round(performance.now() - started)
    if (outcome.kind === 'unauthorized') return askAuthorization(state, outcome)
    if (outcome.kind !== 'answered') {
      fail(state, outcome.kind === 'failed' ? outcome.message : 'The add-on did not answer.')
      return viewOf(state)
    }
    const wrong = wrongAnswer(callback, name, outcome.result, state.draftId === null ? null : 'draft')
    if (wrong) {
      fail(state, wrong)
      return viewOf(state)
    }
    state.error = null
    state.authorization = null
    const { remark } = options
    const cursor = pressed?.cursor ?? null
    const passing = applyResult(state, outcome.result, {
      mailbox,
      prefixes: prefixes(),
      platform: controls().platform,
      cursor,
      remark,
    })
    return refreshed(state, passing)
  }

  /** The add-on's own card asks for the authorization if it named a function for it; otherwise Gmail's prompt does. */
  async function askAuthorization(
    state: SurfaceState,
    { url, resource, customUiCallback }: { url: string; resource: string; customUiCallback: string | null },
  ): Promise<PanelView> {
    if (customUiCallback) return call(state, 'contextual trigger', customUiCallback)
    state.authorization = { url, resource }
    return viewOf(state)
  }

  /** A root that went stale is fetched again as soon as it shows. */
  async function refreshed(state: SurfaceState, passing: Passing): Promise<PanelView> {
    if (!state.stale || state.stack.length > 1 || state.error) return viewOf(state, passing)
    return { ...(await trigger(state)), ...passing }
  }

  return {
    step,
    view: (surface: Surface) => viewOf(surfaces[surface]),
    reset() {
      surfaces = newSurfaces()
      current = 'home'
    },
  }
}

function newSurfaces(): Record<Surface, SurfaceState> {
  return { home: emptySurface('home'), message: emptySurface('message'), compose: emptySurface('compose') }
}

function holds(card: CardJson | null, action: CardJson): boolean {
  const wanted = JSON.stringify(actionOnCard(action))
  return card !== null && placesOf(card).some(({ object }) => JSON.stringify(actionOnCard(object)) === wanted)
}
