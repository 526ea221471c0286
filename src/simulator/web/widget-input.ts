import type { CardJson } from '../page-contract.ts'
import type { CardContext } from './card-context.ts'
import { element, freshId, setShown } from './element.ts'
import { listOf, numberOf, partOf, textOf } from './json-fields.ts'

type Typed = HTMLInputElement | HTMLTextAreaElement

const patterns: Record<string, [test: RegExp, sentence: string]> = {
  INTEGER: [/^-?\d+$/, 'Enter a whole number.'],
  FLOAT: [/^-?\d+([.,]\d+)?$/, 'Enter a number.'],
  EMAIL: [/^[^\s@]+@[^\s@]+$/, 'Enter an e-mail address.'],
}

export function textInput(json: CardJson, context: CardContext): HTMLElement {
  const id = freshId('field')
  const name = textOf(json, 'name')
  const validation = partOf(json, 'validation') ?? {}
  const limit = numberOf(validation, 'characterLimit')
  const suggestions = suggestionList(json)
  const attributes = {
    id,
    name,
    'aria-describedby': `${id}-hint`,
    maxlength: limit,
    list: suggestions?.id,
    autocomplete: 'off',
  }
  const several = textOf(json, 'type') === 'MULTIPLE_LINE' && !suggestions
  const input: Typed = several
    ? element('textarea', { ...attributes, list: null, rows: 4 })
    : element('input', { ...attributes, type: 'text' })
  input.value = textOf(json, 'value')
  const label = textOf(json, 'label')
  if (!label) input.setAttribute('aria-label', textOf(json, 'hintText') || name)
  const hint = element('span', { class: 'hint', id: `${id}-hint` })
  const says = (fault: string | null) => {
    const count = limit === null ? '' : `${input.value.length} / ${limit}`
    hint.textContent = fault ?? [textOf(json, 'hintText'), count].filter(Boolean).join(' · ')
    hint.classList.toggle('fault', fault !== null)
    input.setAttribute('aria-invalid', String(fault !== null))
    setShown(hint, hint.textContent !== '')
  }
  says(null)
  input.addEventListener('input', () => says(null))
  onChangeOf(json, input, several, context)
  const test = patterns[textOf(validation, 'inputType')]
  context.form.add({
    name,
    served: [textOf(json, 'value')],
    read: () => [input.value],
    write: ([typed = '']) => {
      input.value = typed
      says(null)
    },
    wrong: () => (test && input.value.trim() !== '' && !test[0].test(input.value.trim()) ? test[1] : null),
    mark: says,
    focus: () => input.focus(),
  })
  return element(
    'div',
    { class: 'text-input' },
    label ? element('label', { for: id }, label) : null,
    input,
    hint,
    suggestions,
  )
}

/** On leaving the field or Enter, when something changed: not per key. */
function onChangeOf(json: CardJson, input: Typed, several: boolean, context: CardContext): void {
  const action = partOf(json, 'onChangeAction')
  if (!action) return
  let told = input.value
  const tell = () => {
    if (input.value === told) return
    told = input.value
    context.change(action)
  }
  input.addEventListener('blur', tell)
  if (several) return
  input.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter') tell()
  })
}

function suggestionList(json: CardJson): HTMLDataListElement | null {
  const items = listOf(partOf(json, 'initialSuggestions') ?? {}, 'items')
  if (items.length === 0) return null
  const options = items.map((item) => element('option', { value: textOf(item, 'text') }))
  return element('datalist', { id: freshId('suggestions') }, ...options)
}
