import type { CardJson } from '../page-contract.ts'
import { flag, mismatch, text, whole } from './card-fields.ts'
import { append, copyOf, nameOf, Part, put } from './card-part.ts'

/** Class of CardService -> the field of a card v1 widget that holds it. */
const widgetFields: Record<string, string> = {
  ButtonSet: 'buttonList',
  Columns: 'columns',
  DatePicker: 'dateTimePicker',
  DateTimePicker: 'dateTimePicker',
  DecoratedText: 'decoratedText',
  Divider: 'divider',
  Grid: 'grid',
  Image: 'image',
  KeyValue: 'decoratedText',
  SelectionInput: 'selectionInput',
  TextInput: 'textInput',
  TextParagraph: 'textParagraph',
  TimePicker: 'dateTimePicker',
}

/** A copy of the part as a card v1 widget; a lone button becomes a list of one. */
export function widgetCopy(part: unknown, method: string): CardJson {
  if (!(part instanceof Part)) throw mismatch([part], method)
  const name = nameOf(part)
  if (name === 'TextButton' || name === 'ImageButton') return { buttonList: { buttons: [copyOf(part)] } }
  const field = widgetFields[name]
  if (!field) throw mismatch([part], method)
  return { [field]: copyOf(part) }
}

export class CardSection extends Part implements GoogleAppsScript.Card_Service.CardSection {
  constructor() {
    super('CardSection')
  }

  addWidget(widget: GoogleAppsScript.Card_Service.Widget) {
    return append(this, 'widgets', widgetCopy(widget, 'CardSection.addWidget'))
  }

  setCollapsible(collapsible: boolean) {
    return put(this, 'collapsible', flag(collapsible, 'CardSection.setCollapsible'))
  }

  setHeader(header: string) {
    return put(this, 'header', text(header, 'CardSection.setHeader'))
  }

  setNumUncollapsibleWidgets(numUncollapsibleWidgets: number) {
    const method = 'CardSection.setNumUncollapsibleWidgets'
    return put(this, 'uncollapsibleWidgetsCount', whole(numUncollapsibleWidgets, method))
  }
}
