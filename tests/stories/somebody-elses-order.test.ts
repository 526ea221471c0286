import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { begin, draftField, openShop, type ShopWorld, seeDraft, words } from './shop-world.ts'

let world: ShopWorld
beforeAll(async () => {
  world = await openShop()
})
afterAll(() => world.close())

/** What the order 20390 holds and Tobias, who asks about it, must not be told. */
const ditte = ['Ditte', 'Falk', 'ditte.falk', 'Nørregade', 'Herning', '84210057201', '349']

test('an order of somebody else is shown masked, with the reason', async () => {
  await begin(world.person, world.idOf('Status på ordre 20390'))
  const shown = world.person.texts().join('\n')
  expect(shown).toContain(words.match.number_only)
  expect(ditte.slice(0, 5).filter((word) => shown.includes(word))).toEqual([])
})

test('the draft holds nothing of it', async () => {
  await seeDraft(world)
  const { value } = draftField(world.person)
  expect(ditte.filter((word) => value.includes(word))).toEqual([])
})

test('the agent’s word that it is the right order lets its facts in', async () => {
  await world.person.back()
  await world.person.press(words.order.confirm)
  await world.backend.drain()
  await world.person.open(world.idOf('Status på ordre 20390'))
  await world.person.press(words.briefing.seeDraft)
  expect(draftField(world.person).value).toContain('20390')
})
