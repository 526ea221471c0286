import { placesOf } from '../apps-script/card-places.ts'
import type { CardJson, DraftCursor, FormInputs, PanelStep, PanelView } from '../page-contract.ts'
import { actionOf, findPressable, linkOf, listed, pressables, simple } from './pressables.ts'
import { currentInputs, type ShownField, shownFields } from './shown-fields.ts'
import { nothingPassing } from './surface-state.ts'
import { createTypedValues } from './typed-values.ts'
import { visibleTexts, withoutHtml } from './visible-text.ts'
import type { ScriptWorld } from './world.ts'

export type PanelField = { name: string; title: string; value: string }

/** What a person does in the side panel. */
export type PanelDriver = {
  open(messageId: string): Promise<PanelView>
  home(): Promise<PanelView>
  compose(draftId: string): Promise<PanelView>
  /** a button, menu entry or line of the shown card; `cursor` stands in the open draft */
  press(label: string, cursor?: DraftCursor): Promise<PanelView>
  /** into the field of this name or title */
  type(field: string, text: string): Promise<PanelView>
  /** a checkbox, switch, radio button or entry of a list */
  tick(label: string): Promise<PanelView>
  universal(label: string): Promise<PanelView>
  refresh(): Promise<PanelView>
  back(): Promise<PanelView>
  authorize(): Promise<PanelView>
  /** all visible text of the shown card, or of the error box */
  texts(): string[]
  buttons(): string[]
  fields(): PanelField[]
  view(): PanelView
}

export function drivePanel(world: ScriptWorld): PanelDriver {
  const typed = createTypedValues()
  let view = world.view('home')

  async function step(given: PanelStep): Promise<PanelView> {
    const before = view
    view = await world.step(given)
    if (['home', 'open', 'compose', 'refresh', 'authorize'].includes(given.step)) typed.forget(view.surface)
    typed.follow(before, view)
    return view
  }

  function inputs(): FormInputs {
    return view.card ? currentInputs(view.card, typed.of(view)) : {}
  }

  async function press(label: string, cursor?: DraftCursor): Promise<PanelView> {
    const found = findPressable(card(), label)
    const action = actionOf(found)
    if (action) {
      checkRequired(card(), action, inputs())
      return step({ step: 'press', action, inputs: inputs(), ...(cursor && { cursor }) })
    }
    view = { ...view, ...nothingPassing, openLink: linkOf(found) }
    return view
  }

  async function change(field: ShownField, values: string[]): Promise<PanelView> {
    typed.set(view, field.name, values)
    view = { ...view, ...nothingPassing }
    const { onChangeAction } = placesOf(card()).find(({ object }) => object.name === field.name)?.object ?? {}
    return onChangeAction ? step({ step: 'press', action: onChangeAction as CardJson, inputs: inputs() }) : view
  }

  async function type(name: string, text: string): Promise<PanelView> {
    const fields = shownFields(card())
    const field = fields.find((one) => one.name === name) ?? fields.find((one) => simple(one.title) === simple(name))
    if (!field) throw new Error(`There is no field "${name}". There is: ${listed(fields.map((one) => one.name))}`)
    return change(field, [text])
  }

  async function tick(label: string): Promise<PanelView> {
    const all = shownFields(card()).flatMap((field) => field.items.map((item) => ({ field, item })))
    const found = all.find(({ item }) => simple(withoutHtml(item.text)) === simple(label))
    if (!found) throw new Error(`There is no "${label}" to tick. There is: ${listed(all.map(({ item }) => item.text))}`)
    const { field, item } = found
    const chosen = inputs()[field.name] ?? []
    const others = chosen.filter((value) => value !== item.value)
    if (field.single && field.kind === 'selection') return change(field, [item.value])
    return change(field, chosen.includes(item.value) ? others : [...others, item.value])
  }

  async function universal(label: string): Promise<PanelView> {
    const labels = world.look.universalActions.map((action) => action.label)
    const index = labels.findIndex((one) => simple(one) === simple(label))
    if (index === -1) throw new Error(`There is no "${label}" in the menu. There is: ${listed(labels)}`)
    return step({ step: 'universal', index, inputs: inputs() })
  }

  function card(): CardJson {
    if (view.card) return view.card
    throw new Error(`The panel shows no card. ${visibleTexts(view, {}).join(' ')}`.trim())
  }

  return {
    open: (messageId) => step({ step: 'open', messageId }),
    home: () => step({ step: 'home' }),
    compose: (draftId) => step({ step: 'compose', draftId }),
    press,
    type,
    tick,
    universal,
    refresh: () => step({ step: 'refresh' }),
    back: () => step({ step: 'back' }),
    authorize: () => step({ step: 'authorize' }),
    texts: () => visibleTexts(view, typed.of(view)),
    buttons: () => (view.card ? pressables(view.card).map(({ label }) => label) : []),
    fields: () =>
      view.card
        ? shownFields(view.card).map(({ name, title, values }) => ({
            name,
            title,
            value: (typed.of(view)[name] ?? values).join(', '),
          }))
        : [],
    view: () => view,
  }
}

/** Gmail does not run an action while a field it requires is empty. */
function checkRequired(card: CardJson, action: CardJson, inputs: FormInputs): void {
  const names = shownFields(card).map(({ name }) => name)
  const required =
    action.allWidgetsAreRequired === true ? names : ((action.requiredWidgets as string[] | undefined) ?? [])
  const empty = required.filter((name) => !(inputs[name] ?? []).some((value) => value.trim() !== ''))
  if (empty.length > 0) throw new Error(`Gmail asks for ${listed(empty)} first.`)
}
