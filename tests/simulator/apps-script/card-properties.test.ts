import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkCard } from '../../../src/simulator/apps-script/card-check.ts'
import { createCardService } from '../../../src/simulator/apps-script/card-service.ts'
import { readResult } from '../../../src/simulator/apps-script/result.ts'

const cards = createCardService()

test('printing a card any number of times gives the same and changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 10 }), (texts) => {
      const section = cards.newCardSection()
      for (const text of texts) section.addWidget(cards.newTextParagraph().setText(text))
      const card = cards.newCardBuilder().addSection(section).build()
      const first = card.printJson()
      const handed = readResult(card)
      if (handed.kind === 'cards') handed.cards[0]!.sections = []
      checkCard(JSON.parse(first))
      expect(card.printJson()).toBe(first)
      const printed = JSON.parse(first) as { sections: { widgets: { textParagraph: { text: string } }[] }[] }
      expect(printed.sections[0]!.widgets.map(({ textParagraph }) => textParagraph.text)).toEqual(texts)
    }),
  )
})

test('what is added is the part as it stood then', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), (labels) => {
      const button = cards.newTextButton().setOnClickAction(cards.newAction().setFunctionName('go'))
      const set = cards.newButtonSet()
      for (const label of labels) set.addButton(button.setText(`${label}.`))
      const section = cards.newCardSection().addWidget(set)
      set.addButton(button.setText('too late'))
      const card = JSON.parse(cards.newCardBuilder().addSection(section).build().printJson())
      const texts = card.sections[0].widgets[0].buttonList.buttons.map(({ text }: { text: string }) => text)
      expect(texts).toEqual(labels.map((label) => `${label}.`))
    }),
  )
})
