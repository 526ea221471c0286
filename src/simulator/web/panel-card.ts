import type { CardJson, FormInputs, PanelView, Surface } from '../page-contract.ts'
import { renderCard } from './card-view.ts'
import { element } from './element.ts'
import { createForm, type Form, type Kept } from './form.ts'
import { authorizationPrompt, errorBox, waiting } from './panel-prompts.ts'

export type CardActions = {
  click(onClick: CardJson): void
  change(action: CardJson): void
  openLink(url: string): void
  retry(): void
  authorize(): void
}

export type PanelCard = {
  root: HTMLElement
  /** `fresh`: a trigger's card, which forgets what was typed; `persist`: what was typed wins over the card's values */
  show(view: PanelView, how: { fresh: boolean; persist: boolean }): void
  blank(): void
  values(): FormInputs
  ready(action: CardJson): boolean
}

export function createPanelCard(addOn: string, actions: CardActions): PanelCard {
  const root = element('div', { class: 'panel-card', role: 'region', 'aria-label': `${addOn} card`, tabindex: '-1' })
  /** what was typed, surface by surface, card by card from the bottom of the stack */
  const typed = new Map<Surface, Map<string, Kept>[]>()
  let form: Form = createForm()
  let shown: { surface: Surface; depth: number; json: string } | null = null

  function keepTyped(): void {
    if (!shown) return
    const stack = typed.get(shown.surface) ?? []
    stack[shown.depth] = form.kept()
    typed.set(shown.surface, stack)
  }

  function showCard(card: CardJson, { surface, depth }: PanelView, how: { fresh: boolean; persist: boolean }): void {
    const json = JSON.stringify(card)
    if (!how.fresh && shown?.surface === surface && shown.depth === depth && shown.json === json) return
    keepTyped()
    const stack = how.fresh ? [] : (typed.get(surface) ?? []).slice(0, depth + 1)
    typed.set(surface, stack)
    form = createForm()
    root.replaceChildren(renderCard(card, { form, ...actions }))
    form.restore(stack[depth] ?? new Map(), how.persist)
    if (shown?.depth !== depth || shown.surface !== surface) root.scrollTop = 0
    shown = { surface, depth, json }
  }

  function showPrompt(prompt: HTMLElement): void {
    keepTyped()
    shown = null
    form = createForm()
    root.replaceChildren(prompt)
  }

  return {
    root,
    show(view, how) {
      if (view.authorization) showPrompt(authorizationPrompt(addOn, view.authorization.resource, actions.authorize))
      else if (view.error) showPrompt(errorBox(view.error, actions.retry))
      else if (view.card) showCard(view.card, view, how)
      else showPrompt(element('div', { class: 'prompt' }, element('p', {}, 'There is nothing to show here.')))
    },
    blank: () => showPrompt(waiting()),
    values: () => form.values(),
    ready: (action) => form.ready(action),
  }
}
