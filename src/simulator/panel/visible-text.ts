import { convert } from 'html-to-text'
import { listIn, placesOf } from '../apps-script/card-places.ts'
import type { CardJson, FormInputs, PanelView } from '../page-contract.ts'
import { shownFields } from './shown-fields.ts'

/** Fields of a card that a person reads, in the order Gmail shows them; `formatted` ones hold a little HTML. */
const readable: Record<string, { plain?: string[]; formatted?: string[] }> = {
  header: { plain: ['title', 'subtitle'] },
  sections: { formatted: ['header'] },
  textParagraph: { formatted: ['text'] },
  decoratedText: { plain: ['topLabel', 'bottomLabel'], formatted: ['text'] },
  buttons: { plain: ['text'] },
  button: { plain: ['text'] },
  primaryButton: { plain: ['text'] },
  secondaryButton: { plain: ['text'] },
  items: { plain: ['title', 'subtitle', 'text'] },
  textInput: { plain: ['label', 'hintText'] },
  selectionInput: { plain: ['label'] },
  dateTimePicker: { plain: ['label'] },
  cardActions: { plain: ['actionLabel'] },
}

const order = ['title', 'topLabel', 'header', 'label', 'text', 'subtitle', 'bottomLabel', 'hintText', 'actionLabel']

/** Everything a person can read in the panel, HTML taken out. */
export function visibleTexts(view: PanelView, typed: FormInputs): string[] {
  const { card, error, authorization, notification } = view
  const shown = card ? cardTexts(card, typed) : []
  return [
    ...shown,
    ...(error ? [error.title, error.detail] : []),
    ...(authorization ? [`Authorize access to ${authorization.resource}`] : []),
    ...(notification ? [notification] : []),
  ].filter((text) => text !== '')
}

export function withoutHtml(text: string): string {
  return convert(text, {
    wordwrap: false,
    preserveNewlines: true,
    selectors: [{ selector: 'a', options: { ignoreHref: true } }],
  }).trim()
}

function cardTexts(card: CardJson, typed: FormInputs): string[] {
  const values = new Map(
    shownFields(card)
      .filter(({ kind }) => kind === 'text')
      .map((field) => [field.name, typed[field.name] ?? field.values]),
  )
  return inReadingOrder(card).flatMap(({ field, object }) => {
    const { plain = [], formatted = [] } = readable[field] ?? {}
    const texts = order.flatMap((name) => {
      const text = object[name]
      if (typeof text !== 'string') return []
      if (formatted.includes(name)) return [withoutHtml(text)]
      return plain.includes(name) ? [text] : []
    })
    return field === 'textInput' ? [...texts, ...(values.get(String(object.name)) ?? [])] : texts
  })
}

function inReadingOrder(card: CardJson) {
  const { header, sections: _sections, cardActions, fixedFooter } = card
  return [
    ...(header ? placesOf(header as CardJson, 'header') : []),
    ...listIn(card, 'sections').flatMap((section) => placesOf(section, 'sections')),
    ...(fixedFooter ? placesOf(fixedFooter as CardJson, 'fixedFooter') : []),
    ...(cardActions ? placesOf({ cardActions }, 'menu') : []),
  ]
}
