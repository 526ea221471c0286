import type { CardService } from '../../../src/simulator/apps-script/card-service.ts'

type Widget = GoogleAppsScript.Card_Service.Widget

/** One of each widget with everything set that it can carry. */
export function everyWidget(cards: CardService): [name: string, widget: Widget][] {
  const go = () => cards.newAction().setFunctionName('go').setParameters({ id: '1' })
  const change = () => cards.newAction().setFunctionName('change').setLoadIndicator(cards.LoadIndicator.NONE)
  const text = cards.newTextButton().setText('Go').setAltText('Go on').setDisabled(false).setBackgroundColor('#1a73e8')
  const material = cards.newMaterialIcon().setName('inventory').setFill(true).setGrade(-25).setWeight(300)
  const icon = () => cards.newIconImage().setIcon(cards.Icon.EMAIL).setAltText('Mail')
  const round = icon().setImageCropType(cards.ImageCropType.CIRCLE)
  const link = cards.newOpenLink().setUrl('mailto:help@shop.example')
  const image = cards.newImage().setImageUrl('https://shop.example/a.png').setAltText('A')
  const border = () =>
    cards.newBorderStyle().setType(cards.BorderType.STROKE).setStrokeColor('#000000').setCornerRadius(4)
  const crop = cards.newImageCropStyle().setImageCropType(cards.ImageCropType.RECTANGLE_CUSTOM).setAspectRatio(1.5)
  const component = cards.newImageComponent().setImageUrl('https://shop.example/a.png').setAltText('A')
  const item = cards.newGridItem().setTitle('Cup').setSubtitle('Blue').setIdentifier('cup_1')
  const authorize = cards.newAuthorizationAction().setAuthorizationUrl('https://shop.example/sign-in')
  const suggestions = cards.newSuggestions().addSuggestion('Yes').addSuggestions(['No', 'Later'])
  const validation = cards.newValidation().setCharacterLimit(200).setInputType(cards.InputType.EMAIL)
  const choices = (type: GoogleAppsScript.Card_Service.SelectionInputType) =>
    cards
      .newSelectionInput()
      .setType(type)
      .setFieldName('pick')
      .setTitle('Pick')
      .addItem('One', 1, true)
      .addItem('Two', 2, false)
  const column = cards
    .newColumn()
    .addWidget(cards.newTextParagraph().setText('Left'))
    .setHorizontalAlignment(cards.HorizontalAlignment.CENTER)
    .setHorizontalSizeStyle(cards.HorizontalSizeStyle.FILL_MINIMUM_SPACE)
    .setVerticalAlignment(cards.VerticalAlignment.TOP)
  const types = cards.SelectionInputType
  const flip = cards.newSwitch().setFieldName('on').setValue('yes').setSelected(true).setOnChangeAction(change())
  return [
    ['text paragraph', cards.newTextParagraph().setText('<b>Hello</b> <a href="https://shop.example/">shop</a>')],
    ['divider', cards.newDivider()],
    ['text button', text.setComposeAction(go(), cards.ComposedEmailType.REPLY_AS_DRAFT)],
    [
      'image button',
      cards.newImageButton().setMaterialIcon(material).setAltText('Box').setAuthorizationAction(authorize),
    ],
    ['icon button', cards.newImageButton().setIconUrl('https://shop.example/i.png').setOpenLink(link)],
    [
      'button set',
      cards.newButtonSet().addButton(text).addButton(cards.newTextButton().setText('B').setOnClickAction(go())),
    ],
    ['text button with icon', cards.newTextButton().setText('B').setIcon(cards.Icon.STAR).setOnClickAction(go())],
    ['image', image.setOnClickOpenLinkAction(go())],
    ['decorated text', cards.newDecoratedText().setText('T').setTopLabel('a').setBottomLabel('b').setWrapText(true)],
    ['decorated text with icons', cards.newDecoratedText().setText('T').setStartIcon(icon()).setEndIcon(round)],
    ['decorated text with button', cards.newDecoratedText().setText('T').setIcon(cards.Icon.CAR).setButton(text)],
    ['decorated text with switch', cards.newDecoratedText().setText('T').setSwitchControl(flip)],
    [
      'check box',
      cards.newDecoratedText().setText('T').setSwitchControl(flip.setControlType(cards.SwitchControlType.CHECK_BOX)),
    ],
    [
      'key and value',
      cards.newKeyValue().setTopLabel('a').setContent('b').setMultiline(true).setIconUrl('https://shop.example/i.png'),
    ],
    ['text input', cards.newTextInput().setFieldName('t').setTitle('T').setHint('h').setValue('v').setMultiline(true)],
    [
      'checked text input',
      cards.newTextInput().setFieldName('t').setValidation(validation).setOnChangeAction(change()),
    ],
    ['suggesting input', cards.newTextInput().setFieldName('t').setSuggestions(suggestions).setSuggestionsAction(go())],
    ['check boxes', choices(types.CHECK_BOX)],
    ['radio buttons', choices(types.RADIO_BUTTON).setOnChangeAction(change())],
    ['drop-down', choices(types.DROPDOWN)],
    ['switches', choices(types.SWITCH)],
    [
      'multi-select',
      choices(types.MULTI_SELECT).addMultiSelectItem('Three', '3', false, 'https://shop.example/i.png', 'more'),
    ],
    ['date picker', cards.newDatePicker().setFieldName('d').setTitle('Day').setValueInMsSinceEpoch(86_400_000)],
    [
      'date and time picker',
      cards.newDateTimePicker().setFieldName('d').setValueInMsSinceEpoch('5').setTimeZoneOffsetInMins(60),
    ],
    ['time picker', cards.newTimePicker().setFieldName('d').setHours(9).setMinutes(30).setOnChangeAction(change())],
    [
      'grid',
      cards
        .newGrid()
        .setTitle('Goods')
        .setNumColumns(2)
        .setBorderStyle(border())
        .setOnClickAction(go())
        .addItem(
          item
            .setImage(component.setBorderStyle(border()).setCropStyle(crop))
            .setLayout(cards.GridItemLayout.TEXT_BELOW),
        ),
    ],
    ['columns', cards.newColumns().addColumn(column).addColumn(column).setWrapStyle(cards.WrapStyle.WRAP)],
  ]
}
