import type { CardJson } from '../page-contract.ts'
import type { CardContext } from './card-context.ts'
import { element, freshId } from './element.ts'
import { flagOf, listOf, numberOf, partOf, textOf } from './json-fields.ts'

type Chosen = { root: HTMLElement; read(): string[]; write(values: string[]): void; focus(): void }

export function selectionInput(json: CardJson, context: CardContext): HTMLElement {
  const type = textOf(json, 'type') || 'CHECK_BOX'
  const items = listOf(json, 'items')
  const label = textOf(json, 'label')
  const { root, read, write, focus } = type === 'DROPDOWN' ? dropdown(items, label) : ticks(json, items, type, label)
  const fault = element('span', { class: 'hint fault', hidden: true })
  const onChange = partOf(json, 'onChangeAction')
  if (onChange) root.addEventListener('change', () => context.change(onChange))
  context.form.add({
    name: textOf(json, 'name'),
    served: read(),
    read,
    write,
    wrong: () => null,
    mark: (sentence) => {
      fault.textContent = sentence
      fault.hidden = sentence === null
    },
    focus,
  })
  root.append(fault)
  return root
}

function dropdown(items: CardJson[], label: string): Chosen {
  const id = freshId('choice')
  const select = element(
    'select',
    { id, 'aria-label': label ? null : 'Choice' },
    ...items.map((item) => {
      const option = element('option', { value: textOf(item, 'value') }, textOf(item, 'text'))
      option.selected = flagOf(item, 'selected')
      return option
    }),
  )
  return {
    root: element('div', { class: 'selection dropdown' }, label ? element('label', { for: id }, label) : null, select),
    read: () => (select.selectedIndex < 0 ? [] : [select.value]),
    write: ([value]) => {
      if (value !== undefined && items.some((item) => textOf(item, 'value') === value)) select.value = value
    },
    focus: () => select.focus(),
  }
}

function ticks(json: CardJson, items: CardJson[], type: string, label: string): Chosen {
  const group = freshId('group')
  const most = type === 'MULTI_SELECT' ? (numberOf(json, 'multiSelectMaxSelectedItems') ?? items.length) : items.length
  const inputs = items.map((item) => {
    const input = element('input', {
      type: type === 'RADIO_BUTTON' ? 'radio' : 'checkbox',
      role: type === 'SWITCH' ? 'switch' : null,
      class: type === 'SWITCH' ? 'switch' : null,
      name: group,
      value: textOf(item, 'value'),
    })
    input.checked = flagOf(item, 'selected')
    return input
  })
  const keepLimit = () => {
    const full = inputs.filter((input) => input.checked).length >= most
    for (const input of inputs) input.disabled = type === 'MULTI_SELECT' && full && !input.checked
  }
  keepLimit()
  const rows = items.map((item, index) => {
    const more = textOf(item, 'bottomText')
    const words = element('span', {}, textOf(item, 'text'), more ? element('small', {}, more) : null)
    return element('label', { class: 'tick' }, inputs[index], words)
  })
  const root = element('fieldset', { class: 'selection' }, label ? element('legend', {}, label) : null, ...rows)
  root.addEventListener('change', keepLimit)
  return {
    root,
    read: () => inputs.filter((input) => input.checked).map((input) => input.value),
    write: (values) => {
      for (const input of inputs) input.checked = values.includes(input.value)
      keepLimit()
    },
    focus: () => inputs[0]?.focus(),
  }
}
