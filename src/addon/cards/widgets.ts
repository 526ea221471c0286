import { action, type Handler } from '../actions.ts'

export type Card = GoogleAppsScript.Card_Service.Card
export type Section = GoogleAppsScript.Card_Service.CardSection
export type Button = GoogleAppsScript.Card_Service.TextButton
type Widget = GoogleAppsScript.Card_Service.Widget

declare const BACKEND_URL: string

/** A card of sections; empty ones are left out, and a lone primary button stays in sight at the foot. */
export function card(
  title: string,
  sections: (Section | null)[],
  footer?: { primary: Button; secondary?: Button | undefined },
  subtitle?: string,
): Card {
  const header = CardService.newCardHeader().setTitle(title)
  if (subtitle) header.setSubtitle(subtitle)
  const builder = CardService.newCardBuilder().setHeader(header)
  for (const one of sections) if (one) builder.addSection(one)
  if (footer) {
    const foot = CardService.newFixedFooter().setPrimaryButton(footer.primary)
    if (footer.secondary) foot.setSecondaryButton(footer.secondary)
    builder.setFixedFooter(foot)
  }
  return builder.build()
}

/** `header` may hold formatting: foreign words in it must be escaped. */
export function section(widgets: (Widget | null)[], header?: string): Section | null {
  const present = widgets.filter((widget): widget is Widget => widget !== null)
  if (present.length === 0) return null
  const made = CardService.newCardSection()
  if (header) made.setHeader(header)
  for (const widget of present) made.addWidget(widget)
  return made
}

/** A section that shows its first widgets and hides the rest until asked. */
export function folded(widgets: (Widget | null)[], header: string, shown = 0): Section | null {
  return section(widgets, header)?.setCollapsible(true).setNumUncollapsibleWidgets(shown) ?? null
}

/** `html`: formatted, foreign text escaped. */
export function paragraph(html: string): Widget | null {
  return html ? CardService.newTextParagraph().setText(html) : null
}

/** A labelled fact. The label and the note are plain text, `html` is formatted. */
export function fact(label: string, html: string, note = ''): Widget | null {
  if (!html) return null
  const text = CardService.newDecoratedText().setText(html).setWrapText(true)
  if (label) text.setTopLabel(label)
  if (note) text.setBottomLabel(note)
  return text
}

/** `icon`: a name of Google's Material icons. */
export function marked(icon: string, html: string): Widget {
  return CardService.newDecoratedText()
    .setText(html)
    .setWrapText(true)
    .setStartIcon(CardService.newIconImage().setMaterialIcon(CardService.newMaterialIcon().setName(icon)))
}

export function button(label: string, handler: Handler, parameters: Record<string, string> = {}): Button {
  return CardService.newTextButton().setText(label).setOnClickAction(action(handler, parameters))
}

export function primary(label: string, handler: Handler, parameters: Record<string, string> = {}): Button {
  return filled(button(label, handler, parameters))
}

/** A button that opens Gmail's editor with the draft its handler makes. */
export function replying(label: string, handler: Handler, parameters: Record<string, string>): Button {
  return filled(
    CardService.newTextButton()
      .setText(label)
      .setComposeAction(action(handler, parameters), CardService.ComposedEmailType.REPLY_AS_DRAFT),
  )
}

export function link(label: string, path: string): Button {
  return CardService.newTextButton()
    .setText(label)
    .setOpenLink(CardService.newOpenLink().setUrl(`${BACKEND_URL}/${path}`))
}

export function buttons(...row: Button[]): Widget {
  const set = CardService.newButtonSet()
  for (const one of row) set.addButton(one)
  return set
}

export function field(name: string, title: string, value = '') {
  return CardService.newTextInput().setFieldName(name).setTitle(title).setValue(value)
}

export function tick(name: string, label: string) {
  return CardService.newSelectionInput()
    .setType(CardService.SelectionInputType.CHECK_BOX)
    .setFieldName(name)
    .addItem(label, 'yes', false)
}

export function choice(name: string, title: string, items: [value: string, label: string][], chosen: string) {
  const input = CardService.newSelectionInput()
    .setType(CardService.SelectionInputType.DROPDOWN)
    .setFieldName(name)
    .setTitle(title)
  for (const [value, label] of items) input.addItem(label, value, value === chosen)
  return input
}

export function backendHost(): string {
  return BACKEND_URL.replace(/^https:\/\//, '').replace(/\/.*/, '')
}

function filled(made: Button): Button {
  return made.setTextButtonStyle(CardService.TextButtonStyle.FILLED)
}
