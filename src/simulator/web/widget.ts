import type { CardJson } from '../page-contract.ts'
import type { CardContext } from './card-context.ts'
import { element } from './element.ts'
import { listOf, partOf, textOf } from './json-fields.ts'
import { buttonList } from './widget-button.ts'
import { dateTimePicker } from './widget-date.ts'
import { gridWidget } from './widget-grid.ts'
import { imageWidget } from './widget-image.ts'
import { textInput } from './widget-input.ts'
import { selectionInput } from './widget-selection.ts'
import { decoratedText, textParagraph } from './widget-text.ts'

type Render = (json: CardJson, context: CardContext) => HTMLElement

const renders: Record<string, Render> = {
  buttonList,
  columns,
  dateTimePicker,
  decoratedText,
  divider: () => element('hr', { class: 'divider' }),
  grid: gridWidget,
  image: imageWidget,
  selectionInput,
  textInput,
  textParagraph,
}

/** A widget of card v1: an object with one field, named after its kind. A kind that Gmail does not know shows nothing. */
export function renderWidget(widget: CardJson, context: CardContext): HTMLElement {
  const kind = Object.keys(renders).find((name) => partOf(widget, name) !== null)
  const align = textOf(widget, 'horizontalAlignment').toLowerCase()
  const body = kind ? renders[kind]!(partOf(widget, kind)!, context) : null
  return element('div', { class: `widget ${align ? `align-${align}` : ''}`, 'data-kind': kind }, body)
}

function columns(json: CardJson, context: CardContext): HTMLElement {
  const items = listOf(json, 'columnItems').map((column) =>
    element(
      'div',
      { class: `column ${textOf(column, 'horizontalSizeStyle') === 'FILL_MINIMUM_SPACE' ? 'narrow' : ''}` },
      ...listOf(column, 'widgets').map((widget) => renderWidget(widget, context)),
    ),
  )
  return element('div', { class: 'columns' }, ...items)
}
