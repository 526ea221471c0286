import type { CardJson } from '../page-contract.ts'
import type { CardContext } from './card-context.ts'
import { element } from './element.ts'
import { listOf, numberOf, partOf, textOf } from './json-fields.ts'
import { applyBorder, imageComponent } from './widget-image.ts'

export function gridWidget(json: CardJson, context: CardContext): HTMLElement {
  const columns = Math.min(Math.max(numberOf(json, 'columnCount') ?? 1, 1), 2)
  const cells = element(
    'div',
    { class: `grid columns-${columns}` },
    ...listOf(json, 'items').map((item) => gridItem(item, json, context)),
  )
  const title = textOf(json, 'title')
  return element('div', { class: 'grid-widget' }, title ? element('div', { class: 'grid-title' }, title) : null, cells)
}

function gridItem(item: CardJson, grid: CardJson, context: CardContext): HTMLElement {
  const image = partOf(item, 'image')
  const text = element(
    'span',
    { class: 'grid-text' },
    element('span', { class: 'grid-item-title' }, textOf(item, 'title')),
    element('span', { class: 'grid-item-subtitle' }, textOf(item, 'subtitle')),
  )
  const above = textOf(item, 'layout') === 'TEXT_ABOVE'
  const children = above ? [text, image && imageComponent(image)] : [image && imageComponent(image), text]
  const onClick = partOf(grid, 'onClick')
  const cell = onClick
    ? element(
        'button',
        {
          type: 'button',
          class: 'grid-item',
          'aria-label': textOf(item, 'title') ? null : 'Item',
          onclick: () => context.click(naming(onClick, textOf(item, 'id'))),
        },
        ...children,
      )
    : element('div', { class: 'grid-item' }, ...children)
  applyBorder(cell, partOf(grid, 'borderStyle'))
  return cell
}

/** Gmail tells the callback which item was pressed by one more parameter. */
function naming(onClick: CardJson, id: string): CardJson {
  const named = Object.entries(onClick).map(([kind, value]) => {
    const action = value as CardJson
    if (typeof action.function !== 'string') return [kind, value]
    const parameters = [...listOf(action, 'parameters'), { key: 'grid_item_identifier', value: id }]
    return [kind, { ...action, parameters }]
  })
  return Object.fromEntries(named)
}
