import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { begin, draftField, openShop, type ShopWorld, seeDraft, words } from './shop-world.ts'

let world: ShopWorld
beforeAll(async () => {
  world = await openShop()
  await begin(world.person, world.idOf('Faktura til ordre 20425'))
})
afterAll(() => world.close())

test('a dead backend is a card with one sentence and a way on', async () => {
  world.script.setControls({ backendDown: true })
  await world.person.open(world.idOf('Faktura til ordre 20425'))
  expect(world.person.texts().join(' ')).toContain(words.failures['backend-down'].title)
  world.script.setControls({ backendDown: false })
  await world.person.press(words.again)
  expect(world.person.texts().join(' ')).toContain('20425')
})

test('an automatic reply gets no draft', async () => {
  await world.person.open(world.idOf('Automatisk svar'))
  expect(world.person.texts().join(' ')).toContain(words.warnings['auto-reply'])
  await world.backend.drain()
  await world.person.refresh()
  expect(world.person.buttons()).not.toContain(words.briefing.seeDraft)
})

test('hidden instructions are reported and reach no draft', async () => {
  await world.person.open(world.idOf('Question about delivery'))
  expect(world.person.texts().join(' ')).toContain(words.warnings['hidden-text'])
  await seeDraft(world)
  expect(draftField(world.person).value).not.toMatch(/lampelys-refund|full refund/i)
})

test('a newer mail in the thread stops the approval and says so', async () => {
  const messageId = world.idOf('Mine penge')
  await world.person.open(messageId)
  await seeDraft(world)
  const { name, value } = draftField(world.person)
  await world.person.type(name, value.replaceAll(/\[\[.*?\]\]/g, ''))
  const bytes = new TextEncoder().encode(
    [
      'From: Jonas Mehl <jonas.mehl@mailroom.example>',
      'To: Lampelys <kundeservice@lampelys.example>',
      'Subject: Re: Mine penge',
      'Message-ID: <second@mailroom.example>',
      `In-Reply-To: ${headerOf(messageId, 'Message-ID')}`,
      `References: ${headerOf(messageId, 'Message-ID')}`,
      'Date: Mon, 23 Nov 2026 12:00:00 +0100',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Glem det, pengene er kommet nu. Tak!',
    ].join('\r\n'),
  )
  await world.mailbox.arrive({ bytes, file: 'second.eml' })
  const view = await world.person.press(words.draft.approve)
  expect(view.error?.detail).toContain(words.moved['newer-mail'])
  expect(world.mailbox.drafts()).toEqual([])
})

test('consent is withdrawn in two clicks, and the next mail stays unread', async () => {
  await world.person.universal(words.privacy)
  await world.person.press(words.privacyCard.withdraw)
  const before = world.script.fetches.length
  await world.person.open(world.idOf('Ændring af ordre 20431'))
  expect(world.person.texts().join(' ')).toContain(words.disclosure.title)
  expect(world.script.fetches.slice(before).filter(({ body }) => (body ?? '').includes('20431'))).toEqual([])
})

/** A header as it stands in the stored mail. */
function headerOf(messageId: string, name: string): string {
  const found = world.script.fetches
    .map(({ body }) => body ?? '')
    .filter((body) => body.includes(messageId))
    .flatMap((body) => (JSON.parse(body).mail?.headers ?? []) as [string, string][])
    .find(([header]) => header.toLowerCase() === name.toLowerCase())
  if (!found) throw new Error(`${name} of ${messageId} was never sent along`)
  return found[1]
}
