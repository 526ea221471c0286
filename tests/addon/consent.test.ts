import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { wordsOf } from '../../src/addon/text/words.ts'
import { type AddonWorld, openAddon, usual } from './addon-world.ts'
import { agreed, briefingOf, member, stranger } from './samples.ts'
import { failed } from './scripted-backend.ts'

const words = wordsOf('en')
let world: AddonWorld
beforeAll(async () => {
  world = await openAddon()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const content = () => world.backend.calls.filter(({ body }) => JSON.stringify(body).includes('SECRET-CONTENT'))

test('before consent the disclosure is shown and nothing of the mail leaves', async () => {
  await world.begin({ me: () => stranger })
  expect(world.shown()).toContain(words.disclosure.reads)
  expect(world.shown()).toContain('qwen3 at models.example')
  expect(world.shown()).toContain('backend.senty.example')
  expect(world.person.buttons().at(-1)).toBe(words.disclosure.agree)
  expect(world.routes()).toEqual(['me'])
  expect(content()).toEqual([])
})

test('agreeing leads over registration to the opened mail at once', async () => {
  await world.begin({ me: () => stranger, giveConsent: () => agreed, register: () => member })
  await world.person.press(words.disclosure.agree)
  expect(world.person.fields().find(({ name }) => name === 'name')?.value).toBe('Freja Holm')
  await world.person.press(words.register.submit)
  expect(world.person.view().notification).toBe(words.register.missing)
  await world.person.type('company', 'Lampelys')
  await world.person.tick(words.register.terms)
  expect(content()).toEqual([])
  await world.person.press(words.register.submit)
  expect(world.shown()).toContain('20418')
  expect(world.person.view().depth).toBe(0)
  expect(world.backend.calls.find(({ route }) => route === 'register')?.body).toEqual({
    name: 'Freja Holm',
    company: 'Lampelys',
    acceptTerms: true,
  })
  expect(world.backend.wrong).toEqual([])
})

test('once consent is known, opening a mail is exactly one call', async () => {
  await world.begin()
  const before = world.routes().length
  await world.person.open(world.messageId)
  expect(world.routes().slice(before)).toEqual(['openMessage'])
})

test('a disclosure that changed is shown again', async () => {
  await world.begin({ me: () => ({ ...member, consent: { given: true, version: '2020-01-01', at: null } }) })
  expect(world.shown()).toContain(words.disclosure.title)
  expect(content()).toEqual([])
})

test('a consent the backend does not know any more is asked for again', async () => {
  await world.begin()
  world.backend.answer({ me: () => stranger, openMessage: () => failed('consent-needed') })
  await world.person.refresh()
  expect(world.shown()).toContain(words.disclosure.title)
})

test('withdrawing takes two clicks, holds at once, and even when the backend cannot be told', async () => {
  await world.begin()
  await world.person.universal(words.privacy)
  world.backend.answer({ ...usual(world.messageId), withdrawConsent: () => failed('unavailable') })
  await world.person.press(words.privacyCard.withdraw)
  expect(world.shown()).toContain(words.failures.unavailable.title)
  const before = content().length
  await world.person.open(world.messageId)
  expect(world.shown()).toContain(words.disclosure.title)
  expect(content()).toHaveLength(before)
})

test('after withdrawing, agreeing again brings the mail back', async () => {
  await world.begin({ giveConsent: () => member })
  await world.person.universal(words.privacy)
  await world.person.press(words.privacyCard.withdraw)
  expect(world.shown()).toContain(words.privacyCard.withdrawn)
  await world.person.open(world.messageId)
  await world.person.press(words.disclosure.agree)
  expect(world.shown()).toContain(briefingOf('').customer.name)
})
