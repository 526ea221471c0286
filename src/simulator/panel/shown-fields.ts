import { type Place, placesOf } from '../apps-script/card-places.ts'
import type { CardJson, FormInputs } from '../page-contract.ts'

export type ShownField = {
  name: string
  title: string
  kind: 'text' | 'selection' | 'switch' | 'date' | 'time' | 'dateTime'
  /** as the add-on set it */
  values: string[]
  items: { text: string; value: string }[]
  /** only one of the items can be chosen */
  single: boolean
}

type Item = { text?: string; value?: string; selected?: boolean }

const dateKinds = { DATE_ONLY: 'date', TIME_ONLY: 'time', DATE_AND_TIME: 'dateTime' } as const

/** The inputs of a card, in reading order. */
export function shownFields(card: CardJson): ShownField[] {
  return placesOf(card).flatMap(({ field, object }) => {
    const { name } = object
    if (typeof name !== 'string') return []
    const title = String(object.label ?? '')
    const plain = { name, title, items: [], single: true }
    if (field === 'textInput') return [{ ...plain, kind: 'text', values: filled([object.value]) }]
    if (field === 'dateTimePicker') {
      const kind = dateKinds[(object.type as keyof typeof dateKinds) ?? 'DATE_AND_TIME']
      return [{ ...plain, kind, values: filled([object.valueMsEpoch]) }]
    }
    if (field === 'switchControl') return [{ ...plain, ...switchField(object, card) }]
    if (field === 'selectionInput') return [{ ...plain, ...selectionField(object) }]
    return []
  })
}

/** What the card would send if nobody touched it, and what was typed since. */
export function currentInputs(card: CardJson, typed: FormInputs): FormInputs {
  return Object.fromEntries(shownFields(card).map(({ name, values }) => [name, typed[name] ?? values]))
}

function selectionField(object: CardJson): Pick<ShownField, 'kind' | 'values' | 'items' | 'single'> {
  const items = ((object.items as Item[] | undefined) ?? []).map(({ text = '', value = '', selected }) => ({
    text,
    value,
    selected: selected === true,
  }))
  const chosen = items.filter(({ selected }) => selected).map(({ value }) => value)
  const single = object.type === 'RADIO_BUTTON' || object.type === 'DROPDOWN'
  const first = object.type === 'DROPDOWN' && chosen.length === 0 ? items.slice(0, 1).map(({ value }) => value) : []
  return {
    kind: 'selection',
    values: [...chosen, ...first],
    items: items.map(({ text, value }) => ({ text, value })),
    single,
  }
}

/** A switch has no text of its own: it goes by the text it stands beside. */
function switchField(object: CardJson, card: CardJson): Pick<ShownField, 'kind' | 'title' | 'values' | 'items'> {
  const beside = placesOf(card).find(({ object: holder }: Place) => holder.switchControl === object)?.object
  const value = String(object.value ?? '')
  return {
    kind: 'switch',
    title: String(beside?.text ?? ''),
    values: object.selected === true ? [value] : [],
    items: [{ text: String(beside?.text ?? ''), value }],
  }
}

function filled(values: unknown[]): string[] {
  return values.filter((value) => value !== undefined && value !== '').map(String)
}
