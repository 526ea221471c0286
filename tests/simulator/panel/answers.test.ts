import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Notes, openNotes } from '../fixtures/notes-world.ts'

let notes: Notes
beforeAll(async () => {
  notes = await openNotes()
})
afterAll(() => notes.close())
beforeEach(() => notes.reset())

describe('links', () => {
  test('a link opens only below the prefixes of the manifest', async () => {
    await notes.panel.open(notes.first)
    const opened = await notes.panel.press('Open site')
    expect(opened.openLink).toEqual({ url: 'https://notes.example.com/help', openAs: 'FULL_SIZE', onClose: 'NOTHING' })
    const refused = await notes.panel.press('Open other site')
    expect(refused.openLink).toBeNull()
    expect(refused.error?.detail).toContain('does not match any of the prefixes')
  })

  test('a universal action may be a link of the manifest', async () => {
    await notes.panel.home()
    expect((await notes.panel.universal('Website')).openLink?.url).toBe('https://notes.example.com/about')
  })
})

describe('drafts', () => {
  test('a compose action opens the reply it made', async () => {
    await notes.panel.open(notes.first)
    const { openedDraftId, card } = await notes.panel.press('Reply')
    expect(card).not.toBeNull()
    const draft = notes.mailbox.draft(openedDraftId!)
    expect(draft?.to).toContain('maja@mail.example')
    expect(draft?.text).toContain('Thank you for your note.')
  })

  test('a click beside an open draft puts its text at the cursor', async () => {
    const { draftId } = notes.mailbox.startBlank()
    notes.mailbox.saveDraft(draftId, { html: 'before after' })
    await notes.panel.compose(draftId)
    const { updatedDraftId } = await notes.panel.press('Insert', { draftId, offset: 7, length: 0 })
    expect(updatedDraftId).toBe(draftId)
    expect(notes.mailbox.draft(draftId)?.text).toContain('before A note')
  })

  test('a click beside a draft may not answer with a bare card', async () => {
    await notes.panel.compose(notes.mailbox.startBlank().draftId)
    expect((await notes.panel.press('Answer wrongly')).error?.detail).toContain('returned a card')
  })
})

describe('authorization', () => {
  test("a refused scope shows Gmail's prompt; once granted the trigger runs again", async () => {
    const compose = 'https://www.googleapis.com/auth/gmail.addons.current.action.compose'
    notes.world.setControls({ refusedScopes: [compose] })
    await notes.panel.open(notes.first)
    const asked = await notes.panel.press('Reply')
    expect(asked.card).toBeNull()
    expect(asked.authorization?.url).toContain(encodeURIComponent(compose))
    const granted = await notes.panel.authorize()
    expect(granted.authorization).toBeNull()
    expect(notes.world.controls().refusedScopes).toEqual([])
    expect((await notes.panel.press('Reply')).openedDraftId).not.toBeNull()
  })

  test('a service of its own is asked for by its name, or by the card of the add-on', async () => {
    await notes.panel.open(notes.first)
    expect((await notes.panel.press('Sign in')).authorization).toEqual({
      url: 'https://notes.example.com/sign-in',
      resource: 'Notes',
    })
    await notes.panel.back()
    const own = await notes.panel.press('Sign in with our card')
    expect(own.authorization).toBeNull()
    expect(notes.panel.texts()).toContain('Notes is not a service of Google.')
  })
})

test('colleagues have properties of their own', async () => {
  await notes.panel.open(notes.first)
  await notes.panel.type('note', 'mine')
  await notes.panel.press('Save')
  notes.world.setControls({ agent: 1 })
  await notes.panel.open(notes.first)
  expect(notes.told('Note')).toBe('none')
  notes.world.setControls({ agent: 0 })
  await notes.panel.open(notes.first)
  expect(notes.told('Note')).toBe('mine [private]')
})

test('a phone has no homepage', async () => {
  notes.world.setControls({ platform: 'ANDROID' })
  await notes.panel.home()
  expect(notes.panel.texts().join(' ')).toContain('no homepage')
})
