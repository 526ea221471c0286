import type { CardJson } from '../page-contract.ts'
import type { CardContext } from './card-context.ts'
import { element, freshId } from './element.ts'
import { numberOf, partOf, textOf } from './json-fields.ts'

/** Browser input type, and which part of an ISO date it holds. */
const kinds: Record<string, [type: string, from: number, to: number]> = {
  DATE_ONLY: ['date', 0, 10],
  DATE_AND_TIME: ['datetime-local', 0, 16],
  TIME_ONLY: ['time', 11, 16],
}

const zones: Record<string, string> = { 'datetime-local': ':00Z', date: 'T00:00:00Z' }

/** Its value is milliseconds since the epoch, as in the card's JSON. */
export function dateTimePicker(json: CardJson, context: CardContext): HTMLElement {
  const id = freshId('date')
  const [type, from, to] = kinds[textOf(json, 'type')] ?? kinds.DATE_AND_TIME!
  const offset = type === 'datetime-local' ? (numberOf(json, 'timezoneOffsetDate') ?? 0) * 60_000 : 0
  const input = element('input', { id, type })
  const show = (value: string | undefined) => {
    const time = value ? new Date(Number(value) + offset) : null
    input.value = time && !Number.isNaN(time.getTime()) ? time.toISOString().slice(from, to) : ''
  }
  const read = () => {
    if (input.value === '') return []
    const iso = type === 'time' ? `1970-01-01T${input.value}:00Z` : `${input.value}${zones[type]}`
    return [String(Date.parse(iso) - offset)]
  }
  show(textOf(json, 'valueMsEpoch'))
  const fault = element('span', { class: 'hint fault', hidden: true })
  const onChange = partOf(json, 'onChangeAction')
  if (onChange) input.addEventListener('change', () => context.change(onChange))
  context.form.add({
    name: textOf(json, 'name'),
    served: read(),
    read,
    write: ([value]) => show(value),
    wrong: () => null,
    mark: (sentence) => {
      fault.textContent = sentence
      fault.hidden = sentence === null
    },
    focus: () => input.focus(),
  })
  const label = element('label', { for: id }, textOf(json, 'label') || textOf(json, 'name'))
  return element('div', { class: 'text-input' }, label, input, fault)
}
