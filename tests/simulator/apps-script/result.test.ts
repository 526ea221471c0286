import vm from 'node:vm'
import { expect, test } from '@jest/globals'
import { createCardService } from '../../../src/simulator/apps-script/card-service.ts'
import { AuthorizationNeeded, readResult } from '../../../src/simulator/apps-script/result.ts'

const cards = createCardService()
const section = () => cards.newCardSection().addWidget(cards.newTextParagraph().setText('Hello'))
const builder = () => cards.newCardBuilder().setName('hello').addSection(section())
const json = { name: 'hello', sections: [{ widgets: [{ textParagraph: { text: 'Hello' } }] }] }
const inScript = (code: string) => vm.runInNewContext(code, { card: builder().build() })

test('one card or a list of them, even one made by the script', () => {
  expect(readResult(builder().build())).toEqual({ kind: 'cards', cards: [json] })
  expect(readResult(inScript('[card, card]'))).toEqual({ kind: 'cards', cards: [json, json] })
})

test('nothing is nothing', () => {
  expect(readResult(undefined)).toEqual({ kind: 'nothing' })
  expect(readResult(null)).toEqual({ kind: 'nothing' })
})

test('an action response carries its steps in order', () => {
  const navigation = cards.newNavigation().popToRoot().popCard().popToNamedCard('list').pushCard(builder().build())
  const response = cards
    .newActionResponseBuilder()
    .setNavigation(navigation.updateCard(builder().build()))
    .setNotification(cards.newNotification().setText('Saved').setType(cards.NotificationType.INFO))
    .setOpenLink(cards.newOpenLink().setUrl('https://shop.example/'))
    .setStateChanged(true)
    .build()
  expect(readResult(response)).toEqual({
    kind: 'action',
    json: {
      renderActions: {
        action: {
          navigations: [
            { popToRoot: true },
            { pop: true },
            { popToCard: 'list' },
            { pushCard: json },
            { updateCard: json },
          ],
          notification: { text: 'Saved' },
          link: { url: 'https://shop.example/' },
        },
      },
      stateChanged: true,
    },
  })
})

test('a compose response names the draft and, if it may be read, its thread', () => {
  const draft = (thread: () => unknown) =>
    ({ getId: () => 'r1', getMessage: () => ({ getThread: thread }) }) as unknown as GoogleAppsScript.Gmail.GmailDraft
  const compose = (thread: () => unknown) =>
    readResult(cards.newComposeActionResponseBuilder().setGmailDraft(draft(thread)).build())
  expect(compose(() => ({ getId: () => 't1' }))).toMatchObject({ kind: 'compose', draftId: 'r1', threadId: 't1' })
  const refused = () => {
    throw new Error('Specified permissions are not sufficient')
  }
  expect(compose(refused)).toMatchObject({ kind: 'compose', draftId: 'r1', threadId: null })
  expect(() => cards.newComposeActionResponseBuilder().build()).toThrow(/no Gmail draft/)
})

test('an update of a draft lists what changes', () => {
  const body = cards
    .newUpdateDraftBodyAction()
    .addUpdateContent('<b>Hi</b>', cards.ContentType.MUTABLE_HTML)
    .setUpdateType(cards.UpdateDraftBodyType.INSERT_AT_START)
  const response = cards
    .newUpdateDraftActionResponseBuilder()
    .setUpdateDraftBodyAction(body)
    .setUpdateDraftSubjectAction(cards.newUpdateDraftSubjectAction().addUpdateSubject('Your order'))
    .setUpdateDraftToRecipientsAction(cards.newUpdateDraftToRecipientsAction().addUpdateToRecipients(['a@b.example']))
    .setUpdateDraftCcRecipientsAction(cards.newUpdateDraftCcRecipientsAction().addUpdateCcRecipients([]))
    .build()
  expect(readResult(response)).toEqual({
    kind: 'update-draft',
    json: {
      renderActions: {
        hostAppAction: {
          gmailAction: {
            updateDraftActionMarkup: {
              updateBody: {
                type: 'INSERT_AT_START',
                insertContents: [{ content: '<b>Hi</b>', contentType: 'MUTABLE_HTML' }],
              },
              updateSubject: { subject: 'Your order' },
              updateToRecipients: { toRecipients: [{ email: 'a@b.example' }] },
              updateCcRecipients: { ccRecipients: [] },
            },
          },
        },
      },
    },
  })
})

test('universal and suggestion responses', () => {
  const universal = cards.newUniversalActionResponseBuilder().displayAddOnCards([builder().build()]).build()
  expect(readResult(universal)).toEqual({
    kind: 'universal',
    json: { renderActions: { action: { navigations: [{ pushCard: json }] } } },
  })
  const suggestions = cards.newSuggestions().addSuggestions(['Yes', 'No'])
  expect(readResult(cards.newSuggestionsResponseBuilder().setSuggestions(suggestions).build())).toEqual({
    kind: 'suggestions',
    json: { autoComplete: { items: [{ text: 'Yes' }, { text: 'No' }] } },
  })
})

test.each<[string, unknown, RegExp]>([
  ['an unbuilt card', builder(), /a CardBuilder.*build\(\)/],
  ['an unbuilt response', cards.newActionResponseBuilder(), /an ActionResponseBuilder.*build\(\)/],
  ['a widget', cards.newTextParagraph(), /a TextParagraph.*Return a built card/],
  ['a list with something else', [builder().build(), builder()], /a CardBuilder/],
  ['an empty list', [], /no card/],
  ['a text', 'hello', /a string/],
  ['a plain object', { card: 1 }, /a plain object/],
  ['a promise', Promise.resolve(), /a Promise.*must not be async/],
])('%s is wrong and says why', (_name, value, message) => {
  expect(readResult(value)).toEqual({ kind: 'wrong', message: expect.stringMatching(message) })
})

test('an authorization exception reaches the host with all it needs', () => {
  const needed = cards
    .newAuthorizationException()
    .setAuthorizationUrl('https://shop.example/sign-in')
    .setResourceDisplayName('Shop')
    .setCustomUiCallback('signInCard')
  expect(() => needed.throwException()).toThrow(AuthorizationNeeded)
  expect(() => needed.throwException()).toThrow(
    expect.objectContaining({ url: 'https://shop.example/sign-in', resource: 'Shop', customUiCallback: 'signInCard' }),
  )
  expect(() => cards.newAuthorizationException().throwException()).toThrow(/URL is missing/)
})
