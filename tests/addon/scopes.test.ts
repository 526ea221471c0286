import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { wordsOf } from '../../src/addon/text/words.ts'
import { type AddonWorld, openAddon } from './addon-world.ts'

const words = wordsOf('en')
let world: AddonWorld
beforeAll(async () => {
  world = await openAddon()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const compose = 'https://www.googleapis.com/auth/gmail.addons.current.action.compose'
const locale = 'https://www.googleapis.com/auth/script.locale'

test('with any subset of permissions every card is useful and nothing is thrown', async () => {
  await world.begin()
  const blank = world.mailbox.startBlank()
  const { scopes } = world.script
  expect(scopes).toHaveLength(6)
  const wrong: string[] = []
  for (let subset = 0; subset < 2 ** scopes.length; subset++) {
    const refusedScopes = scopes.filter((_, index) => (subset >> index) & 1)
    world.script.setControls({ refusedScopes })
    const note = (what: string, useful: boolean) => {
      const { error, card } = world.person.view()
      if (error || !card || !useful) wrong.push(`${what} without ${refusedScopes.join(' ')}: ${world.shown()}`)
    }
    const canOpen = refusedScopes.every((scope) => scope === compose || scope === locale)
    await world.person.open(world.messageId)
    note('mail', world.shown().includes(canOpen ? '20418' : words.failures['scope-missing'].title))
    note('mail', canOpen || world.person.buttons().includes(words.draft.grant))
    if (canOpen) {
      await world.person.press(words.briefing.seeDraft)
      note(
        'draft',
        world.person.buttons().includes(refusedScopes.includes(compose) ? words.draft.grant : words.draft.approve),
      )
    }
    await world.person.home()
    await world.person.refresh()
    note('home', world.shown().includes(words.home.does))
    for (const label of [words.settings, words.privacy, words.help]) {
      await world.person.universal(label)
      note(label, world.shown().length > 20)
    }
    await world.person.compose(blank.draftId)
    note('compose', /\w/.test(world.shown()))
  }
  expect(wrong).toEqual([])
}, 120_000)

test('granting what is missing brings the mail', async () => {
  await world.begin()
  world.script.setControls({ refusedScopes: world.script.scopes.filter((scope) => /readonly|compose/.test(scope)) })
  await world.person.open(world.messageId)
  const view = await world.person.press(words.draft.grant)
  expect(view.authorization).not.toBeNull()
  await world.person.authorize()
  expect(world.shown()).toContain('20418')
})
