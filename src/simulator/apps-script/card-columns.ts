import { HorizontalAlignment, HorizontalSizeStyle, VerticalAlignment, WrapStyle } from './card-enums.ts'
import { added, choice } from './card-fields.ts'
import { append, copyOf, nameOf, Part, put } from './card-part.ts'
import { widgetCopy } from './card-section.ts'
import { exception } from './exception.ts'

/** Google's published types have no columns yet; these follow the reference. */

const fitting = [
  'buttonList',
  'dateTimePicker',
  'decoratedText',
  'image',
  'selectionInput',
  'textInput',
  'textParagraph',
]

export class Column extends Part {
  constructor() {
    super('Column')
  }

  addWidget(widget: GoogleAppsScript.Card_Service.Widget) {
    const copy = widgetCopy(widget, 'Column.addWidget')
    if (!Object.keys(copy).every((field) => fitting.includes(field))) {
      throw exception(`CardService.Column.addWidget: a column cannot hold a ${nameOf(widget as Part)}.`)
    }
    return append(this, 'widgets', copy)
  }

  setHorizontalAlignment(alignment: GoogleAppsScript.Card_Service.HorizontalAlignment) {
    const method = 'Column.setHorizontalAlignment'
    return put(this, 'horizontalAlignment', choice(alignment, HorizontalAlignment, method))
  }

  setHorizontalSizeStyle(style: unknown) {
    const method = 'Column.setHorizontalSizeStyle'
    return put(this, 'horizontalSizeStyle', choice(style, HorizontalSizeStyle, method))
  }

  setVerticalAlignment(alignment: unknown) {
    const method = 'Column.setVerticalAlignment'
    return put(this, 'verticalAlignment', choice(alignment, VerticalAlignment, method))
  }
}

export class Columns extends Part {
  constructor() {
    super('Columns')
  }

  addColumn(column: Column) {
    const copy = added(column, Column, 'Columns.addColumn')
    const { columnItems = [] } = copyOf(this) as { columnItems?: unknown[] }
    if (columnItems.length === 2) throw exception('CardService.Columns.addColumn: two columns at most.')
    return append(this, 'columnItems', copy)
  }

  setWrapStyle(style: unknown) {
    return put(this, 'wrapStyle', choice(style, WrapStyle, 'Columns.setWrapStyle'))
  }
}
