import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { begin, draftField, openShop, type ShopWorld, seeDraft, words } from './shop-world.ts'

let world: ShopWorld
beforeAll(async () => {
  world = await openShop()
})
afterAll(() => world.close())

const withContent = () => world.script.fetches.filter(({ body }) => (body ?? '').includes('20418'))

test('before consent nothing of the mail leaves', async () => {
  await world.person.open(world.idOf('Hvor er min pakke'))
  expect(world.person.texts().join(' ')).toContain(words.disclosure.reads)
  expect(withContent()).toEqual([])
})

test('after consent the panel shows who writes, the order and the parcel', async () => {
  await begin(world.person, world.idOf('Hvor er min pakke'))
  const shown = world.person.texts().join('\n')
  expect(shown).toContain('Mads Krogh')
  expect(shown).toContain('20418')
  expect(shown).toContain('84210057733')
  expect(shown).toContain(words.shipment.in_transit)
})

test('opening a mail is one fetch', async () => {
  const before = world.script.fetches.length
  await world.person.open(world.idOf('Hvor er min pakke'))
  expect(world.script.fetches.slice(before).map(({ url }) => new URL(url).pathname)).toEqual(['/v1/messages/open'])
})

test('the draft is in the customer’s language and holds the facts of the order', async () => {
  await seeDraft(world)
  const { value } = draftField(world.person)
  expect(value).toContain('Mads')
  expect(value).toContain('20418')
  expect(value).toContain('GLS')
  expect(value).not.toContain('20356')
  expect(value).toMatch(/\b(pakke|pakken)\b/)
})

test('the edited, approved text becomes one reply draft in the thread, and nothing is sent', async () => {
  const { name, value } = draftField(world.person)
  const edited = `${value.replaceAll(/\[\[.*?\]\]/g, '')}\n\nRing gerne, hvis noget er uklart.`
  await world.person.type(name, edited)
  if (world.person.texts().join(' ').includes(words.draft.checked)) await world.person.tick(words.draft.checked)
  const view = await world.person.press(words.draft.approve)
  expect(view.error).toBeNull()
  const drafts = world.mailbox.drafts()
  expect(drafts).toHaveLength(1)
  expect(view.openedDraftId).toBe(drafts[0]!.draftId)
  expect(drafts[0]!.text).toContain('Ring gerne, hvis noget er uklart.')
  expect(drafts[0]!.to).toContain('mads.krogh@posthus.example')
  expect(drafts[0]!.subject).toBe('Re: Hvor er min pakke? Ordre 20418')
  expect(drafts[0]!.headers.inReplyTo).toMatch(/@posthus\.example>$/)
  expect(world.mailbox.list('sent')).toEqual([])
})

test('a second press makes no second draft and says where the first one is', async () => {
  const view = await world.person.press(words.draft.approve)
  expect(view.error?.detail).toContain(words.approved.already)
  expect(world.mailbox.drafts()).toHaveLength(1)
})

test('after a refresh the panel shows the approved reply', async () => {
  await world.person.refresh()
  await world.person.press(words.briefing.seeApproved)
  expect(world.person.texts().join(' ')).toContain(words.approved.inDrafts)
})

test('the approved text can be inserted into an open draft at the cursor', async () => {
  const blank = world.mailbox.startBlank()
  await world.person.compose(blank.draftId)
  const view = await world.person.press(words.compose.insert)
  expect(view.updatedDraftId).toBe(blank.draftId)
  expect(world.mailbox.draft(blank.draftId)!.text).toContain('Ring gerne, hvis noget er uklart.')
})
