import { expect, test } from '@jest/globals'
import { checkCard } from '../../../src/simulator/apps-script/card-check.ts'

const cardOf = (...widgets: object[]) => ({ sections: [{ widgets }] })
const press = { action: { function: 'go' } }
const button = (onClick: object) => ({ buttonList: { buttons: [{ text: 'Go', onClick }] } })

test('a card within the limits has nothing to report', () => {
  const text = { textParagraph: { text: '<b>1 &lt; 2</b><br><a href="tel:+4512345678">call</a>' } }
  expect(checkCard(cardOf(text, button(press), { textInput: { name: 'note' } }))).toEqual([])
})

test.each<[string, object, RegExp]>([
  ['an empty card', {}, /card needs at least one entry in "sections"/],
  ['100 widgets', cardOf(...Array.from({ length: 100 }, () => ({ divider: {} }))), /100 widgets/],
  ['an unformatted tag', cardOf({ textParagraph: { text: '<h1>Order</h1>' } }), /tag <h1>/],
  ['a tag in a section header', { sections: [{ header: '<p>x</p>', widgets: [{ divider: {} }] }] }, /tag <p>/],
  ['a script link in a text', cardOf({ textParagraph: { text: '<a href="javascript:x()">x</a>' } }), /neither https/],
  ['HTML on a button', cardOf({ buttonList: { buttons: [{ text: '<b>Go</b>', onClick: press }] } }), /plain text/],
  ['HTML in a top label', cardOf({ decoratedText: { text: 'x', topLabel: '<i>y</i>' } }), /topLabel is plain text/],
  ['an http link', cardOf(button({ openLink: { url: 'http://shop.example/' } })), /must begin with https/],
  ['an http image', cardOf({ image: { imageUrl: 'http://shop.example/a.png' } }), /public https/],
  ['an SVG image', cardOf({ image: { imageUrl: 'https://shop.example/a.svg?v=2' } }), /SVG/],
  ['an input without name', cardOf({ textInput: { label: 'Reply' } }), /needs "name"/],
  [
    'one name twice',
    cardOf({ textInput: { name: 'a' } }, { selectionInput: { name: 'a', items: [{}] } }),
    /more than one/,
  ],
  ['101 choices', cardOf({ selectionInput: { name: 'a', items: Array(101).fill({}) } }), /101 entries; 100/],
  ['an odd id', { sections: [{ id: 'no_underscores', widgets: [{ divider: {} }] }] }, /letters, digits or hyphens/],
  ['a dead button', cardOf({ buttonList: { buttons: [{ text: 'Go' }] } }), /does nothing/],
  ['a footer without primary button', { ...cardOf({ divider: {} }), fixedFooter: {} }, /"primaryButton"/],
  ['a required field that is not there', cardOf(button({ action: { function: 'f', requiredWidgets: ['x'] } })), /"x"/],
  ['three grid columns', cardOf({ grid: { columnCount: 3, items: [{}] } }), /side panel shows 2/],
])('%s is reported once, with its place', (_name, card, message) => {
  expect(checkCard(card as Record<string, unknown>)).toEqual([expect.stringMatching(message)])
})
