import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openNotes } from '../fixtures/notes-world.ts'

type Notes = Awaited<ReturnType<typeof openNotes>>

let notes: Notes
beforeAll(async () => {
  notes = await openNotes()
})
afterAll(() => notes.close())
beforeEach(async () => {
  await notes.world.reset()
  await notes.mailbox.reset()
})

/** What follows a word and a colon among the visible texts. */
function told(label: string): string {
  return (
    notes.panel
      .texts()
      .find((text) => text.startsWith(`${label}: `))
      ?.slice(label.length + 2) ?? 'nothing'
  )
}

describe('what the add-on is told', () => {
  test('a homepage hears of no message, no inputs and no parameters', async () => {
    await notes.panel.home()
    const event = JSON.parse(told('Event'))
    expect(event.gmail).toBeUndefined()
    expect(event.commonEventObject).toEqual({
      platform: 'WEB',
      hostApp: 'GMAIL',
      userLocale: 'en',
      timeZone: { id: 'Europe/Copenhagen', offset: expect.any(Number) },
    })
  })

  test('a contextual trigger can read the opened mail', async () => {
    await notes.panel.open(notes.first)
    expect(told('Subject')).toBe('First mail')
    await notes.panel.open(notes.second)
    expect(told('Subject')).toBe('Second mail')
  })

  test('the language is told only while its scope is granted', async () => {
    notes.world.setControls({ locale: 'da' })
    await notes.panel.open(notes.first)
    expect(told('Locale')).toBe('da')
    notes.world.setControls({ refusedScopes: ['https://www.googleapis.com/auth/script.locale'] })
    await notes.panel.refresh()
    expect(told('Locale')).toBe('unknown')
  })

  test('a click sends its parameters and the inputs of the shown card only', async () => {
    await notes.panel.open(notes.first)
    await notes.panel.type('Your note', 'call back')
    await notes.panel.press('Details')
    expect(told('Parameters')).toBe('{"from":"root"}')
    expect(told('Inputs')).toBe('note flags')
    await notes.panel.press('Deeper')
    expect(told('Inputs')).toBe('nothing')
  })

  test('beside a draft there is little to know of it', async () => {
    await notes.panel.compose(notes.mailbox.startBlank().draftId)
    expect(told('Gmail')).toBe('{}')
  })

  test('nothing of an earlier run is left', async () => {
    await notes.panel.home()
    await notes.panel.refresh()
    expect(told('Runs in this context')).toBe('1')
  })
})

describe('navigation', () => {
  test('cards are pushed and popped, and the root stays', async () => {
    await notes.panel.open(notes.first)
    await notes.panel.press('Details')
    expect((await notes.panel.press('Deeper')).depth).toBe(2)
    expect((await notes.panel.press('Deeper')).depth).toBe(3)
    expect((await notes.panel.press('To the first')).depth).toBe(1)
    expect(notes.panel.texts()).toContain('Details 1')
    const replaced = await notes.panel.press('Away')
    expect(replaced.depth).toBe(0)
    expect(notes.panel.texts()).toContain('Replaced root')
    expect((await notes.panel.back()).depth).toBe(0)
  })

  test('the home and the message have stacks of their own; leaving the message drops its stack', async () => {
    await notes.panel.home()
    await notes.panel.universal('All notes')
    expect(told('Has a message')).toBe('false')
    await notes.panel.open(notes.first)
    await notes.panel.press('Details')
    const home = await notes.panel.home()
    expect(home.depth).toBe(1)
    expect(notes.panel.texts()).toContain('All notes')
    expect(notes.world.view('message').card).toBeNull()
    expect((await notes.panel.open(notes.first)).depth).toBe(0)
  })

  test('a redrawn card keeps what was typed in fields of the same name, not in new ones', async () => {
    await notes.panel.open(notes.first)
    await notes.panel.press('Details')
    await notes.panel.type('comment', 'as the person says')
    await notes.panel.press('Redraw')
    expect(notes.panel.fields()).toEqual([
      { name: 'comment', title: 'Comment', value: 'as the person says' },
      { name: 'comment_2', title: 'Second comment', value: 'fresh' },
    ])
  })

  test('after a change of state the root is fetched again when it shows', async () => {
    await notes.panel.open(notes.first)
    await notes.panel.type('note', 'from the root')
    await notes.panel.tick('Urgent')
    const saved = await notes.panel.press('Save')
    expect(saved.notification).toBe('Saved')
    expect(told('Note')).toBe('from the root [private urgent]')
    expect(notes.world.view('message').notification).toBeNull()
  })
})

describe('errors', () => {
  test('an exception fills the error box, and back shows the card again', async () => {
    await notes.panel.open(notes.first)
    const failed = await notes.panel.press('Fail')
    expect(failed).toMatchObject({ card: null, depth: 1 })
    expect(failed.error?.detail).toBe('The note is broken')
    await expect(notes.panel.press('Save')).rejects.toThrow('The panel shows no card')
    expect((await notes.panel.back()).card).not.toBeNull()
  })

  test('a card returned where an action response is due is an error', async () => {
    await notes.panel.open(notes.first)
    const { error } = await notes.panel.press('Answer wrongly')
    expect(error?.detail).toBe('onMessage returned a card; an action must return an ActionResponse or nothing.')
  })

  test('a button that is not there is named with those that are', async () => {
    await notes.panel.open(notes.first)
    await expect(notes.panel.press('Send')).rejects.toThrow(/There is no "Send" to press. There is: "Save", "Details"/)
  })
})

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
  expect(told('Note')).toBe('none')
  notes.world.setControls({ agent: 0 })
  await notes.panel.open(notes.first)
  expect(told('Note')).toBe('mine [private]')
})

test('a phone has no homepage', async () => {
  notes.world.setControls({ platform: 'ANDROID' })
  await notes.panel.home()
  expect(notes.panel.texts().join(' ')).toContain('no homepage')
})
