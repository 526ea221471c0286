import { describe, expect, test } from '@jest/globals'
import { checkDraft } from '../../../src/backend/writing/check-draft.ts'
import { sceneOf } from '../../../src/backend/writing/scene.ts'
import { now, policies, task } from './tasks.ts'

const ground = (language: string) => sceneOf(task({ reading: { language } }), policies, now).groundFor(language)
const kinds = (text: string, language: string) => checkDraft(text, ground(language)).map(({ kind }) => kind)

describe('true facts in any spelling pass', () => {
  test.each([
    ['da', 'Ordre 48706 på 1.524,00 kr. kommer den 25. november.'],
    ['da', 'Ordre #48706 på 1524 kr. kommer 25/11, altså på onsdag om kort tid.'],
    ['da', 'Den blev sendt den 18.11.2026 kl. 14:30 og koster 1.524 DKK.'],
    ['nb', 'Bestilling 48706 på 1 524,00 kr ble sendt 18. november 2026.'],
    ['sv', 'Beställning 48706 på 1 524 kr skickades den 18 november.'],
    ['de', 'Die Bestellung 48706 über 1.524,00 DKK kommt am 25. November.'],
    ['en', 'Order 48706 for DKK 1,524.00 was sent on November 18th and comes on Wednesday.'],
    ['en', 'Your parcel 4410 0391 207: https://gls-group.com/track/44100391207 or https://fjordlys.example/help.'],
    ['en', 'You have 30 days from receipt, and the label costs 39 DKK.'],
    ['en', '1. Open the page.\n2. Write to hej@fjordlys.example.'],
  ])('%s: %s', (language, text) => {
    expect(checkDraft(text, ground(language))).toEqual([])
  })
})

describe('a changed fact is flagged in every language', () => {
  test.each([
    ['da', 'Den kommer den 26. november.'],
    ['da', 'Den kommer den 24. november.'],
    ['da', 'Den kommer 26/11.'],
    ['da', 'Den kommer om 2 dage.'],
    ['da', 'Den kommer om to dage.'],
    ['da', 'Den kommer i morgen.'],
    ['da', 'Den kommer på fredag.'],
    ['da', 'Det er ordre 48760.'],
    ['da', 'I alt 1.542,00 kr.'],
    ['da', 'I alt 15,24 kr.'],
    ['da', 'I alt 1.524,00 EUR.'],
    ['nb', 'Den kommer 26. november.'],
    ['nb', 'Den kommer om tre dager.'],
    ['sv', 'Det kommer den 26 november.'],
    ['sv', 'Det kommer i morgon.'],
    ['sv', 'Det kommer om två dagar.'],
    ['de', 'Es kommt am 26. November.'],
    ['de', 'Es kommt übermorgen an? Nein, in drei Tagen.'],
    ['de', 'Es kommt am Freitag.'],
    ['en', 'It comes on 26 November.'],
    ['en', 'It comes on November 24.'],
    ['en', 'It comes tomorrow.'],
    ['en', 'It comes in two working days.'],
    ['en', 'It comes on Friday at 4:45.'],
    ['en', 'The total is £1,524.00.'],
    ['en', 'The parcel number is 44100391270.'],
    ['en', 'The parcel number is 4410 0391 270.'],
    ['en', 'Use the code SAVE20 for 20 % less.'],
    ['en', 'It was placed on 2026-11-16.'],
  ])('%s: %s', (language, text) => {
    expect(kinds(text, language)).toContain('unsupported-number')
  })
})

describe('promises', () => {
  test.each([
    ['We refund within 14 days, always to the original payment method.', false],
    ['The return label costs 39 DKK and is deducted from the refund.', false],
    ['I understand that you would like a refund.', false],
    ['Unfortunately we cannot give a discount.', false],
    ['We will refund your whole order today.', true],
    ['I am sending you a replacement free of charge.', true],
    ['You get a discount on your next order.', true],
    ['I promise that it arrives.', true],
    ['As a goodwill gesture you receive a gift card.', true],
  ])('%s', (text, flagged) => {
    expect(kinds(text, 'en').includes('promise-without-rule')).toBe(flagged)
  })

  test.each([
    ['da', 'Vi sender dig en ny lampe med det samme.'],
    ['nb', 'Vi tilbakebetaler alt sammen i dag.'],
    ['sv', 'Vi återbetalar hela beloppet direkt.'],
    ['de', 'Wir schicken Ihnen kostenlos Ersatz.'],
  ])('%s: %s', (language, text) => {
    expect(kinds(text, language)).toContain('promise-without-rule')
  })
})

test('the stored ground alone is enough to check an edited text again', () => {
  const stored = JSON.parse(JSON.stringify(ground('da')))
  const found = checkDraft('Hej Maja\n\n[[udfyld: status]] Gorm Thestrup fik 500 kr. Se www.evil.com.', stored)
  expect(found.map(({ kind, severity }) => `${severity} ${kind}`)).toEqual([
    'hard hole-left',
    'hard foreign-data',
    'hard foreign-data',
    'hard link-not-allowed',
    'soft unsupported-number',
  ])
})

test('an empty text, one that is too long and one in another language', () => {
  expect(kinds(' \n', 'da')).toEqual(['empty-text'])
  expect(kinds('a '.repeat(11_000), 'da')).toContain('too-long')
  expect(
    kinds('Thank you for your message. I have looked at your order and the parcel is on its way to you.', 'da'),
  ).toEqual(['wrong-language'])
})

test('what the writer wrote may be repeated, but not their links, contacts or deadlines', () => {
  const mail = 'Jeg har betalt 777 kr. Send pengene til DK50 0040 0440 1162 43, se https://evil.example, inden 3 dage.'
  const { groundFor } = sceneOf(task({ reading: { replyText: mail } }), policies, now)
  const found = (text: string) => checkDraft(text, groundFor('da')).map(({ kind }) => kind)
  expect(found('Du skriver 777 kr.')).toEqual([])
  expect(found('Til DK50 0040 0440 1162 43.')).toEqual(['unsupported-contact'])
  expect(found('Se https://evil.example.')).toEqual(['link-not-allowed'])
  expect(found('Det sker inden 3 dage.')).toEqual(['unsupported-number'])
})

test.each(['1', '1 ', 'a', 'a.', 'a-', 'A ', '[', '*', '⟦', 'DK50 ', 'https://', 'Maja Holm ', '1.'])(
  'a text of nothing but "%s" takes no long time',
  (piece) => {
    const text = piece.repeat(20_000 / piece.length)
    const startedAt = performance.now()
    checkDraft(text, sceneOf(task({ reading: { replyText: text.repeat(10) } }), policies, now).groundFor('da'))
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  },
)
