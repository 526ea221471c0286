import type { CardJson, DraftCursor, PanelLook, PanelStep, PanelView, Surface } from '../page-contract.ts'
import { api } from './api.ts'
import { element, setShown } from './element.ts'
import { flagOf, partOf, textOf } from './json-fields.ts'
import { createPanelCard } from './panel-card.ts'
import { rememberFocus } from './panel-focus.ts'
import { panelToolbar } from './panel-toolbar.ts'

export type PanelEvents = {
  say(text: string): void
  draftOpened(draftId: string): Promise<void>
  draftUpdated(draftId: string): Promise<void>
  /** where the cursor stands in the open draft, which is saved up to there */
  cursor(): Promise<DraftCursor | null>
  authorized(): Promise<void>
  closed(): void
}

export type Panel = {
  root: HTMLElement
  surface(): Surface
  /** runs a trigger of the add-on */
  trigger(step: PanelStep): Promise<void>
}

export function createPanel(look: PanelLook, events: PanelEvents): Panel {
  let surface: Surface = 'home'
  let latest = 0
  let busy = false
  const toolbar = panelToolbar(look, {
    back: () => void run({ step: 'back' }),
    refresh: () => void run({ step: 'refresh' }),
    close: events.closed,
    click: (onClick) => void click(onClick),
    universal: (index) => void run({ step: 'universal', index, inputs: card.values() }),
  })
  const bar = element('div', { class: 'loading-bar', role: 'progressbar', 'aria-label': 'Loading', hidden: true })
  const card = createPanelCard(look.name, {
    click: (onClick) => void click(onClick),
    change: (action) => void press(action),
    openLink: (url) => openLink(url, ''),
    retry: () => void run({ step: 'refresh' }),
    authorize: () => void authorize(),
  })
  const root = element('aside', { class: 'panel', 'aria-label': look.name }, toolbar.root, bar, card.root)
  root.style.setProperty('--add-on-color', look.secondaryColor || look.primaryColor || '#0b57d0')

  async function click(onClick: CardJson): Promise<void> {
    const link = partOf(onClick, 'openLink')
    if (link) return openLink(textOf(link, 'url'), textOf(link, 'onClose'))
    const authorization = partOf(onClick, 'authorizationAction')
    if (authorization) return openLink(textOf(authorization, 'authorizationUrl'), 'RELOAD')
    const action = ['action', 'composeAction', 'openDynamicLinkAction']
      .map((name) => partOf(onClick, name))
      .find(Boolean)
    if (action) await press(action)
  }

  async function press(action: CardJson): Promise<void> {
    if (busy || !card.ready(action)) return
    const cursor = surface === 'compose' ? await events.cursor() : null
    const inputs = card.values()
    await run({ step: 'press', action, inputs, ...(cursor && { cursor }) }, action)
  }

  /** A newer step makes the answer of an older one stale; the server keeps what it changed. */
  async function run(step: PanelStep, action: CardJson = {}): Promise<void> {
    const turn = ++latest
    const refocus = rememberFocus(root)
    wait(textOf(action, 'loadIndicator') !== 'NONE')
    const view = await api.step(step).catch((error: Error) => unanswered(surface, error))
    if (turn !== latest) return
    wait(false)
    const fresh = step.step !== 'press' && step.step !== 'back' && step.step !== 'universal'
    take(view, { fresh, persist: flagOf(action, 'persistValues') })
    refocus()
    if (view.openedDraftId !== null) await events.draftOpened(view.openedDraftId)
    if (view.updatedDraftId !== null) await events.draftUpdated(view.updatedDraftId)
  }

  function take(view: PanelView, how: { fresh: boolean; persist: boolean }): void {
    surface = view.surface
    toolbar.show(view)
    card.show(view, how)
    if (view.notification !== null) events.say(view.notification)
    if (view.openLink) openLink(view.openLink.url, view.openLink.onClose)
  }

  function wait(waits: boolean): void {
    busy = waits
    setShown(bar, waits)
    card.root.inert = waits
    card.root.setAttribute('aria-busy', String(waits))
  }

  async function authorize(): Promise<void> {
    await run({ step: 'authorize' })
    await events.authorized()
  }

  /** A window opened without a way back cannot tell when it closes: coming back to the page stands for it. */
  function openLink(url: string, onClose: string): void {
    window.open(`/link?url=${encodeURIComponent(url)}`, '_blank', 'noopener')
    if (onClose === '' || onClose === 'NOTHING') return
    window.addEventListener('focus', () => void run({ step: 'refresh' }), { once: true })
  }

  return {
    root,
    surface: () => surface,
    trigger(step) {
      surface = step.step === 'open' ? 'message' : step.step === 'compose' ? 'compose' : surface
      card.blank()
      toolbar.show(null)
      return run(step)
    },
  }
}

function unanswered(surface: Surface, error: Error): PanelView {
  return {
    surface,
    card: null,
    depth: 0,
    notification: null,
    error: { title: 'Something went wrong', detail: error.message },
    openLink: null,
    openedDraftId: null,
    updatedDraftId: null,
    authorization: null,
    milliseconds: 0,
  }
}
