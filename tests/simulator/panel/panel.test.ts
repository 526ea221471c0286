import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Notes, openNotes } from '../fixtures/notes-world.ts'

let notes: Notes
beforeAll(async () => {
  notes = await openNotes()
})
afterAll(() => notes.close())
beforeEach(() => notes.reset())

describe('what the add-on is told', () => {
  test('a homepage hears of no message, no inputs and no parameters', async () => {
    await notes.panel.home()
    const event = JSON.parse(notes.told('Event'))
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
    expect(notes.told('Subject')).toBe('First mail')
    await notes.panel.open(notes.second)
    expect(notes.told('Subject')).toBe('Second mail')
  })

  test('the language is told only while its scope is granted', async () => {
    notes.world.setControls({ locale: 'da' })
    await notes.panel.open(notes.first)
    expect(notes.told('Locale')).toBe('da')
    notes.world.setControls({ refusedScopes: ['https://www.googleapis.com/auth/script.locale'] })
    await notes.panel.refresh()
    expect(notes.told('Locale')).toBe('unknown')
  })

  test('a click sends its parameters and the inputs of the shown card only', async () => {
    await notes.panel.open(notes.first)
    await notes.panel.type('Your note', 'call back')
    await notes.panel.press('Details')
    expect(notes.told('Parameters')).toBe('{"from":"root"}')
    expect(notes.told('Inputs')).toBe('note flags')
    await notes.panel.press('Deeper')
    expect(notes.told('Inputs')).toBe('nothing')
  })

  test('beside a draft there is little to know of it', async () => {
    await notes.panel.compose(notes.mailbox.startBlank().draftId)
    expect(notes.told('Gmail')).toBe('{}')
  })

  test('nothing of an earlier run is left', async () => {
    await notes.panel.home()
    await notes.panel.refresh()
    expect(notes.told('Runs in this context')).toBe('1')
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
    expect(notes.told('Has a message')).toBe('false')
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
    expect(notes.told('Note')).toBe('from the root [private urgent]')
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
