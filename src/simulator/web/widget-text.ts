import type { CardJson } from '../page-contract.ts'
import type { CardContext } from './card-context.ts'
import { element } from './element.ts'
import { flagOf, partOf, textOf } from './json-fields.ts'
import { cardText } from './sanitise.ts'
import { buttonWidget } from './widget-button.ts'
import { iconWidget } from './widget-image.ts'
import { switchWidget } from './widget-switch.ts'

/** Formatted text of a card; its links open as the add-on's other links do. */
export function formatted(html: string, context: CardContext): HTMLElement {
  const shown = element('span', { class: 'formatted' }, cardText(html))
  shown.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (!link) return
    event.preventDefault()
    event.stopPropagation()
    context.openLink(link.href)
  })
  return shown
}

export function textParagraph(json: CardJson, context: CardContext): HTMLElement {
  return element('div', { class: 'text-paragraph' }, formatted(textOf(json, 'text'), context))
}

export function decoratedText(json: CardJson, context: CardContext): HTMLElement {
  const onClick = partOf(json, 'onClick')
  const start = iconOf(json, 'startIcon')
  const end = endOf(json, context)
  const label = (field: string, className: string) =>
    textOf(json, field) === '' ? null : element('span', { class: className }, textOf(json, field))
  const texts = element(
    'span',
    { class: 'decorated-texts' },
    label('topLabel', 'top-label'),
    element('span', { class: 'decorated-content' }, formatted(textOf(json, 'text'), context)),
    label('bottomLabel', 'bottom-label'),
  )
  const wrap = flagOf(json, 'wrapText') ? ' wraps' : ''
  const children = [start && element('span', { class: 'start-icon' }, start), texts]
  const body = onClick
    ? element(
        'button',
        { type: 'button', class: 'decorated-press', onclick: () => context.click(onClick) },
        ...children,
      )
    : element('span', { class: 'decorated-press' }, ...children)
  return element('div', { class: `decorated-text${wrap}` }, body, end)
}

function endOf(json: CardJson, context: CardContext): Element | null {
  const button = partOf(json, 'button')
  if (button) return buttonWidget(button, context)
  const control = partOf(json, 'switchControl')
  if (control) return switchWidget(control, textOf(json, 'text'), context)
  return iconOf(json, 'endIcon')
}

function iconOf(json: CardJson, field: string): Element | null {
  const found = partOf(json, field)
  return found && iconWidget(found)
}
