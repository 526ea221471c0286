import type { CardJson } from '../page-contract.ts'
import type { CardContext } from './card-context.ts'
import { element } from './element.ts'
import { flagOf, partOf, textOf } from './json-fields.ts'

export function switchWidget(json: CardJson, label: string, context: CardContext): HTMLElement {
  const value = textOf(json, 'value') || 'true'
  const isSwitch = textOf(json, 'controlType') !== 'CHECK_BOX'
  const input = element('input', {
    type: 'checkbox',
    role: isSwitch ? 'switch' : null,
    class: isSwitch ? 'switch' : null,
    'aria-label': label.replace(/<[^>]*>/g, ''),
  })
  input.checked = flagOf(json, 'selected')
  const onChange = partOf(json, 'onChangeAction')
  if (onChange) input.addEventListener('change', () => context.change(onChange))
  context.form.add({
    name: textOf(json, 'name'),
    served: input.checked ? [value] : [],
    read: () => (input.checked ? [value] : []),
    write: (values) => {
      input.checked = values.includes(value)
    },
    wrong: () => null,
    mark: (sentence) => input.setAttribute('aria-invalid', String(sentence !== null)),
    focus: () => input.focus(),
  })
  return input
}
