import { expect, test } from '@jest/globals'
import { createCardService } from '../../../src/simulator/apps-script/card-service.ts'

const cards = createCardService()

const paragraph = (text = 'Hello') => cards.newTextParagraph().setText(text)
const sectionOf = (...widgets: GoogleAppsScript.Card_Service.Widget[]) =>
  widgets.reduce<GoogleAppsScript.Card_Service.CardSection>(
    (section, widget) => section.addWidget(widget),
    cards.newCardSection(),
  )
const cardOf = (...widgets: GoogleAppsScript.Card_Service.Widget[]) =>
  cards.newCardBuilder().addSection(sectionOf(...widgets))
const printed = (...widgets: GoogleAppsScript.Card_Service.Widget[]) =>
  JSON.parse(
    cardOf(...widgets)
      .build()
      .printJson(),
  )
const firstWidget = (widget: GoogleAppsScript.Card_Service.Widget) => printed(widget).sections[0].widgets[0]
const click = (name = 'onPress') => cards.newAction().setFunctionName(name)

test('a card prints itself as card v1', () => {
  const card = cards
    .newCardBuilder()
    .setName('order')
    .setHeader(cards.newCardHeader().setTitle('Order 1001').setSubtitle('Shipped'))
    .addSection(
      sectionOf(paragraph('On its way')).setHeader('Parcel').setCollapsible(true).setNumUncollapsibleWidgets(1),
    )
    .build()
  expect(JSON.parse(card.printJson())).toEqual({
    name: 'order',
    header: { title: 'Order 1001', subtitle: 'Shipped' },
    sections: [
      {
        header: 'Parcel',
        collapsible: true,
        uncollapsibleWidgetsCount: 1,
        widgets: [{ textParagraph: { text: 'On its way' } }],
      },
    ],
  })
})

test('a builder changed after it was added changes nothing', () => {
  const text = paragraph('before')
  const section = sectionOf(text)
  const builder = cards.newCardBuilder().addSection(section)
  text.setText('after')
  section.addWidget(paragraph('late'))
  const card = builder.build()
  builder.setName('late')
  expect(JSON.parse(card.printJson())).toEqual({ sections: [{ widgets: [{ textParagraph: { text: 'before' } }] }] })
})

test('a click, a link, an own link and a compose action are told apart', () => {
  const action = click().setParameters({ draft: 'd1' }).setLoadIndicator(cards.LoadIndicator.SPINNER)
  const json = { function: 'onPress', parameters: [{ key: 'draft', value: 'd1' }], loadIndicator: 'SPINNER' }
  const onClick = (button: GoogleAppsScript.Card_Service.TextButton) =>
    firstWidget(button).buttonList.buttons[0].onClick
  const button = () => cards.newTextButton().setText('Go')
  expect(onClick(button().setOnClickAction(action))).toEqual({ action: json })
  expect(onClick(button().setOnClickOpenLinkAction(action))).toEqual({ openDynamicLinkAction: json })
  expect(onClick(button().setComposeAction(action, cards.ComposedEmailType.REPLY_AS_DRAFT))).toEqual({
    composeAction: { ...json, composedEmailType: 'REPLY_AS_DRAFT' },
  })
  const link = cards.newOpenLink().setUrl('https://parcel.example/1').setOpenAs(cards.OpenAs.OVERLAY)
  expect(onClick(button().setOpenLink(link.setOnClose(cards.OnClose.RELOAD)))).toEqual({
    openLink: { url: 'https://parcel.example/1', openAs: 'OVERLAY', onClose: 'RELOAD' },
  })
})

test('of two actions on one widget the last stands', () => {
  const button = cards.newTextButton().setText('Go').setOnClickAction(click('first'))
  button.setComposeAction(click('second'), cards.ComposedEmailType.STANDALONE_DRAFT)
  expect(firstWidget(button).buttonList.buttons[0].onClick).toEqual({
    composeAction: { function: 'second', composedEmailType: 'STANDALONE_DRAFT' },
  })
})

test('undefined and null take a value away', () => {
  const text = cards.newDecoratedText().setText('Parcel').setTopLabel('Track').setBottomLabel('PostNord')
  text.setTopLabel(undefined as unknown as string).setBottomLabel(null as unknown as string)
  expect(firstWidget(text)).toEqual({ decoratedText: { text: 'Parcel' } })
})

test.each<[string, () => unknown, RegExp]>([
  ['a number as text', () => paragraph(5 as never), /\(number\).*CardService\.TextParagraph\.setText/],
  ['a number as parameter', () => click().setParameters({ page: 2 as never }), /"page" must be a string/],
  ['a text as enum', () => click().setLoadIndicator('NONE' as never), /Action\.setLoadIndicator/],
  ['the member of another enum', () => click().setLoadIndicator(cards.OpenAs.OVERLAY as never), /setLoadIndicator/],
  ['a card in a section', () => sectionOf(cardOf(paragraph()).build() as never), /CardService\.Card\)/],
  ['an unbuilt card to push', () => cards.newNavigation().pushCard(cardOf(paragraph()) as never), /CardBuilder/],
  ['a plain object as widget', () => sectionOf({ text: 'x' }), /\(Object\)/],
  [
    'an action that is a name',
    () => button().setOnClickAction('go' as never),
    /CardService\.TextButton\.setOnClickAction/,
  ],
  [
    'a compose action of no kind',
    () => button().setComposeAction(click(), null as never),
    /TextButton\.setComposeAction/,
  ],
  ['a number as field name', () => cards.newDatePicker().setFieldName(1 as never), /DatePicker\.setFieldName/],
  ['a colour name', () => cards.newTextButton().setBackgroundColor('red'), /not a colour/],
  ['an odd icon weight', () => cards.newMaterialIcon().setWeight(450), /setWeight/],
  ['an odd icon grade', () => cards.newMaterialIcon().setGrade(100), /setGrade/],
  ['a third column', () => [1, 2, 3].reduce((all) => all.addColumn(cards.newColumn()), cards.newColumns()), /two/],
  ['a grid in a column', () => cards.newColumn().addWidget(cards.newGrid()), /cannot hold a Grid/],
])('%s is refused', (_name, act, message) => {
  expect(act).toThrow(message)
})

test.each<[string, () => GoogleAppsScript.Card_Service.CardBuilder, RegExp]>([
  ['no section', () => cards.newCardBuilder(), /"sections"/],
  ['an empty section', () => cards.newCardBuilder().addSection(cards.newCardSection()), /"widgets"/],
  ['a paragraph without text', () => cardOf(cards.newTextParagraph()), /"text"/],
  ['an input without field name', () => cardOf(cards.newTextInput().setTitle('Reply')), /"name"/],
  ['two inputs of one name', () => cardOf(input('a'), input('a')), /"a" is used by more than one/],
  ['an action without function', () => cardOf(button().setOnClickAction(cards.newAction())), /"function"/],
  ['a link without address', () => cardOf(button().setOpenLink(cards.newOpenLink())), /"url"/],
  ['a button without text', () => cardOf(cards.newTextButton().setOnClickAction(click())), /text or an icon/],
  ['an empty set of buttons', () => cardOf(cards.newButtonSet()), /"buttons"/],
  ['an image without address', () => cardOf(cards.newImage()), /image URL/],
  [
    'a footer without primary button',
    () => cardOf(paragraph()).setFixedFooter(cards.newFixedFooter()),
    /primaryButton/,
  ],
  ['an outlined primary button', () => footer(cards.TextButtonStyle.OUTLINED), /must be FILLED/],
  [
    '101 sections',
    () => range(101).reduce((all) => all.addSection(sectionOf(paragraph())), cards.newCardBuilder()),
    /100/,
  ],
  ['101 widgets in a section', () => cardOf(...range(101).map(() => paragraph())), /more than 100 widgets/],
])('build() refuses %s', (_name, make, message) => {
  const builder = make()
  expect(() => builder.build()).toThrow(message)
})

const range = (count: number) => Array.from({ length: count }, (_, index) => index)
const button = () => cards.newTextButton().setText('Go')
const input = (name: string) => cards.newTextInput().setFieldName(name)
const footer = (style: GoogleAppsScript.Card_Service.TextButtonStyle) =>
  cardOf(paragraph()).setFixedFooter(cards.newFixedFooter().setPrimaryButton(button().setTextButtonStyle(style)))

test('an error of a service carries the name Exception', () => {
  expect(() => cards.newCardBuilder().build()).toThrow(expect.objectContaining({ name: 'Exception' }))
})

test('a lone button becomes a list of one', () => {
  expect(firstWidget(button().setOnClickAction(click()))).toEqual({
    buttonList: { buttons: [{ text: 'Go', onClick: { action: { function: 'onPress' } } }] },
  })
})

test('the end of a decorated text holds one control', () => {
  const text = cards.newDecoratedText().setText('Notify').setButton(button())
  text.setSwitchControl(cards.newSwitch().setFieldName('notify').setValue('yes'))
  expect(firstWidget(text)).toEqual({
    decoratedText: { text: 'Notify', switchControl: { name: 'notify', value: 'yes' } },
  })
})

test('the members of an enum behave as in Apps Script', () => {
  expect(JSON.stringify({ style: cards.TextButtonStyle.FILLED })).toBe('{"style":"FILLED"}')
  expect(`${cards.UpdateDraftBodyType.INSERT_AT_START}`).toBe('INSERT_AT_START')
})

test('what Gmail add-ons cannot use says so by its name', () => {
  expect(() => cards.newLinkPreview()).toThrow(/CardService\.newLinkPreview\(\).*not in a Gmail add-on/)
  expect(() => (cards as unknown as Record<string, () => void>).newChipList!()).toThrow(
    /newChipList.*developer preview/,
  )
  expect('newSomethingElse' in cards).toBe(false)
  expect('setMaxLines' in cards.newTextParagraph()).toBe(false)
})

test('a script sees no inside of a builder', () => {
  expect(JSON.stringify(paragraph('secret'))).toBe('{}')
  expect(Object.keys(paragraph())).toEqual([])
})
