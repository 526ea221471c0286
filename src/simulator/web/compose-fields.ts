import type { DraftMail } from '../page-contract.ts'
import type { DraftFields } from './api.ts'
import { element, freshId, setShown } from './element.ts'

type Name = 'to' | 'cc' | 'bcc' | 'subject'

export type ComposeFields = {
  root: HTMLElement
  show(draft: DraftMail): void
  changes(saved: DraftMail): DraftFields
  /** no recipient */
  isEmpty(): boolean
  isBlank(): boolean
  focus(): void
}

const labels: [Name, string][] = [
  ['to', 'To'],
  ['cc', 'Cc'],
  ['bcc', 'Bcc'],
  ['subject', 'Subject'],
]

export function composeFields(draft: DraftMail): ComposeFields {
  const inputs = new Map<Name, HTMLInputElement>()
  const rows = labels.map(([name, label]) => {
    const id = freshId(name)
    const input = element('input', { id, type: 'text', autocomplete: 'off', spellcheck: 'false' })
    inputs.set(name, input)
    return element('div', { class: `compose-row ${name}` }, element('label', { for: id }, label), input)
  })
  const more = element(
    'button',
    {
      type: 'button',
      class: 'more-recipients',
      'aria-label': 'Add Bcc recipients',
      onclick: () => {
        setShown(rows[2]!, true)
        setShown(more, false)
        inputs.get('bcc')!.focus()
      },
    },
    'Bcc',
  )
  rows[0]!.append(more)
  const show = (shown: DraftMail) => {
    for (const [name, input] of inputs) input.value = shown[name]
    setShown(rows[2]!, shown.bcc !== '')
    setShown(more, shown.bcc === '')
  }
  show(draft)
  return {
    root: element('div', { class: 'compose-fields' }, ...rows),
    show,
    changes: (saved) =>
      Object.fromEntries(
        [...inputs].filter(([name, { value }]) => value !== saved[name]).map(([name, { value }]) => [name, value]),
      ),
    isBlank: () => [...inputs.values()].every(({ value }) => value.trim() === ''),
    isEmpty: () => inputs.get('to')!.value.trim() === '',
    focus: () => inputs.get('to')!.focus(),
  }
}
