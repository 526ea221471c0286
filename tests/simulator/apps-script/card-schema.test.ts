import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv, type ValidateFunction } from 'ajv'
import { checkCard } from '../../../src/simulator/apps-script/card-check.ts'
import { createCardService } from '../../../src/simulator/apps-script/card-service.ts'
import { everyWidget } from './every-widget.ts'

const published = new URL('../../../../shared/schemas/card-v1/google-apps-card-v1.schemas.json', import.meta.url)
const here = existsSync(published)
if (!here)
  console.warn("Google's published card schemas are not on this machine: printed cards are not checked against them.")
const check = here ? test : test.skip

type Discovery = {
  $ref?: string
  type?: string
  format?: string
  enum?: string[]
  items?: Discovery
  properties?: Record<string, Discovery>
}

/** Google's discovery format, with any unknown field refused. */
function jsonSchema(node: Discovery): object {
  if (node.$ref) return { $ref: `#/$defs/${node.$ref}` }
  if (node.type === 'array') return { type: 'array', items: jsonSchema(node.items!) }
  if (node.type !== 'object') return { type: node.type, ...(node.enum && { enum: node.enum }) }
  const properties = Object.entries(node.properties ?? {}).map(([name, property]) => [name, jsonSchema(property)])
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false }
}

function validator(): ValidateFunction {
  const { schemas } = JSON.parse(readFileSync(published, 'utf8')) as { schemas: Record<string, Discovery> }
  const action = schemas.GoogleAppsCardV1Action!
  const text = { type: 'string' }
  const composeAction = { ...action, properties: { ...action.properties, composedEmailType: text } }
  const authorizationAction = { type: 'object', properties: { authorizationUrl: text } }
  Object.assign(schemas.GoogleAppsCardV1OnClick!.properties!, { composeAction, authorizationAction })
  Object.assign(schemas.GoogleAppsCardV1Columns!.properties!, { wrapStyle: text })
  const $defs = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonSchema(schema)]))
  return new Ajv({ allErrors: true }).compile({ $ref: '#/$defs/GoogleAppsCardV1Card', $defs })
}

const cards = createCardService()

check('every widget prints as Google publishes card v1', () => {
  const validate = validator()
  for (const [name, widget] of everyWidget(cards)) {
    const card = JSON.parse(
      cards.newCardBuilder().addSection(cards.newCardSection().addWidget(widget)).build().printJson(),
    )
    expect({ name, valid: validate(card), errors: validate.errors }).toEqual({ name, valid: true, errors: null })
  }
})

check('so do header, footer and card actions', () => {
  const validate = validator()
  const go = cards.newAction().setFunctionName('go').addRequiredWidget('note').setAllWidgetsAreRequired(false)
  const button = cards.newTextButton().setText('Save').setOnClickAction(go.setPersistValues(true))
  const header = cards.newCardHeader().setTitle('T').setSubtitle('S').setImageUrl('https://shop.example/a.png')
  const card = cards
    .newCardBuilder()
    .setName('settings')
    .setDisplayStyle(cards.DisplayStyle.PEEK)
    .setPeekCardHeader(cards.newCardHeader().setTitle('Peek'))
    .setHeader(header.setImageAltText('Logo').setImageStyle(cards.ImageStyle.CIRCLE))
    .addCardAction(
      cards.newCardAction().setText('Help').setOpenLink(cards.newOpenLink().setUrl('https://shop.example/')),
    )
    .setFixedFooter(cards.newFixedFooter().setPrimaryButton(button.setTextButtonStyle(cards.TextButtonStyle.FILLED)))
    .addSection(cards.newCardSection().addWidget(cards.newTextInput().setFieldName('note')))
    .build()
  validate(JSON.parse(card.printJson()))
  expect(validate.errors).toBeNull()
})

test('no widget here breaks a documented limit', () => {
  for (const [name, widget] of everyWidget(cards)) {
    const section = cards.newCardSection().addWidget(widget)
    const card = JSON.parse(cards.newCardBuilder().addSection(section).build().printJson())
    expect([name, checkCard(card)]).toEqual([name, []])
  }
})
