import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { wordsOf } from '../../src/addon/text/words.ts'
import { type FailureCode, failureCodes, failureStatus } from '../../src/contract/failure.ts'
import { type AddonWorld, openAddon, usual } from './addon-world.ts'
import { stranger } from './samples.ts'
import { failed, raw } from './scripted-backend.ts'

let world: AddonWorld
beforeAll(async () => {
  world = await openAddon()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const overTheWire = failureCodes.filter((code) => failureStatus[code] !== 0)
const ownCard: FailureCode[] = ['consent-needed', 'not-registered']

describe.each(['en', 'da'] as const)('in %s', (locale) => {
  const words = wordsOf(locale)

  test.each(overTheWire.filter((code) => !ownCard.includes(code)))('%s has a card', async (code) => {
    world.script.setControls({ locale })
    await world.begin({ openMessage: () => failed(code, { retryAfterSeconds: 7 }) })
    expect(world.person.view().error).toBeNull()
    expect(world.shown()).toContain(words.failures[code].title)
    expect(world.shown()).toContain(words.failures[code].text)
    expect(world.shown()).toContain(words.retryIn(7))
  })

  test.each(ownCard)('%s leads to what is missing', async (code) => {
    world.script.setControls({ locale })
    await world.begin()
    world.backend.answer({ me: () => stranger, openMessage: () => failed(code) })
    await world.person.refresh()
    expect(world.shown()).toContain(words.disclosure.title)
  })

  test('a dead backend has a card, and trying again works', async () => {
    world.script.setControls({ locale })
    await world.begin()
    world.script.setControls({ backendDown: true })
    await world.person.refresh()
    expect(world.shown()).toContain(words.failures['backend-down'].title)
    world.script.setControls({ backendDown: false })
    await world.person.press(words.again)
    expect(world.shown()).toContain('20418')
  })

  test.each([
    [raw(200, '<html>Sign in to the hotel’s Wi-Fi</html>'), 'unreadable-answer'],
    [raw(200, '{"messageId":1}'), 'unreadable-answer'],
    [raw(502, '<h1>Bad gateway</h1>'), 'backend-down'],
    [raw(504, '<h1>Timeout</h1>'), 'backend-slow'],
    [raw(401, ''), 'sign-in'],
    [raw(302, ''), 'unreadable-answer'],
  ] as const)('an answer like %j is named', async (answer, code) => {
    world.script.setControls({ locale })
    await world.begin({ openMessage: () => answer })
    expect(world.person.view().error).toBeNull()
    expect(world.shown()).toContain(words.failures[code].title)
  })
})

test('an expired token is tried once more with a fresh one', async () => {
  await world.begin({
    openMessage: (_, call) => (call === 1 ? failed('sign-in') : usual(world.messageId).openMessage!({} as never, 1)),
  })
  expect(world.shown()).toContain('20418')
  const sent = world.backend.calls.filter(({ route }) => route === 'openMessage')
  expect(sent).toHaveLength(2)
  expect(sent.every(({ authorization }) => /^Bearer \S+\.\S+\.\S+$/.test(authorization))).toBe(true)
})

test('a failed press keeps the card below it, with what was typed', async () => {
  const words = wordsOf('en')
  await world.begin()
  await world.person.press(words.briefing.seeDraft)
  await world.person.type('draft_v1', 'Mine egne ord')
  await world.person.type('instruction', 'Shorter, please')
  world.backend.answer({ ...usual(world.messageId), writeDraft: () => failed('unavailable') })
  await world.person.press(words.draft.rewrite)
  expect(world.shown()).toContain(words.failures.unavailable.title)
  await world.person.press(words.again)
  expect(world.person.view().depth).toBe(2)
  await world.person.back()
  expect(world.person.fields().find(({ name }) => name === 'draft_v1')?.value).toBe('Mine egne ord')
  await world.person.press(words.draft.rewrite)
  world.backend.answer(usual(world.messageId))
  await world.person.press(words.again)
  expect(world.shown()).toContain('Nyt udkast')
  const wishes = world.backend.calls.filter(({ route }) => route === 'writeDraft').map(({ body }) => body.wishes)
  expect(wishes).toMatchObject(Array(4).fill({ instruction: 'Shorter, please' }))
})

test('the start page and the menu say what they can without a backend', async () => {
  const words = wordsOf('en')
  world.script.setControls({ backendDown: true })
  await world.person.home()
  expect(world.shown()).toContain(words.home.does)
  expect(world.shown()).toContain(words.failures['backend-down'].title)
  for (const [label, text] of [
    [words.settings, words.failures['backend-down'].title],
    [words.privacy, words.disclosure.keeps],
    [words.help, words.helpCard.how[0]],
  ] as const) {
    await world.person.universal(label)
    expect(world.person.view().error).toBeNull()
    expect(world.shown()).toContain(text)
  }
})
