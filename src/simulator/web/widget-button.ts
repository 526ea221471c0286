import type { CardJson } from '../page-contract.ts'
import type { CardContext } from './card-context.ts'
import { element } from './element.ts'
import { colorOf, listOf, partOf, textOf } from './json-fields.ts'
import { iconWidget, isDisabled } from './widget-image.ts'

export function buttonWidget(json: CardJson, context: CardContext): HTMLElement {
  const text = textOf(json, 'text')
  const style = (textOf(json, 'type') || (text ? 'OUTLINED' : 'BORDERLESS')).toLowerCase().replace('_', '-')
  const found = partOf(json, 'icon')
  const onClick = partOf(json, 'onClick')
  const alt = textOf(json, 'altText') || (text ? '' : textOf(found ?? {}, 'altText'))
  const button = element(
    'button',
    {
      type: 'button',
      class: `card-button ${style}${text ? '' : ' icon-only'}`,
      'aria-label': alt || (text ? null : 'Button'),
      title: alt || null,
      disabled: isDisabled(json),
      onclick: () => onClick && context.click(onClick),
    },
    found && iconWidget(found, 18),
    text,
  )
  const color = colorOf(json, 'color')
  if (color) button.style.setProperty('--button-color', color)
  return button
}

export function buttonList(json: CardJson, context: CardContext): HTMLElement {
  const buttons = listOf(json, 'buttons').map((button) => buttonWidget(button, context))
  return element('div', { class: 'button-list' }, ...buttons)
}
