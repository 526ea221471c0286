import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { routes } from '../../src/contract/routes.ts'
import { type ChatServer, chatServer, fails } from '../ports/chat-server.ts'
import { type KillableWorld, openKillableWorld } from './backend-behind-panel.ts'
import { begin, draftField, words } from './shop-world.ts'

const databases = ['embedded', ...(process.env.TEST_DATABASE_URL ? ['PostgreSQL'] : [])] as (
  | 'embedded'
  | 'PostgreSQL'
)[]

describe.each(databases)('the backend on %s is killed behind the panel', (database) => {
  let model: ChatServer
  let killable: KillableWorld
  let held: Promise<void>

  beforeAll(async () => {
    let hold = () => {}
    held = new Promise((resolve) => {
      hold = resolve
    })
    let asked = 0
    model = await chatServer((response, request) => {
      if (++asked === 1) hold()
      else fails(500, 'It is told to fail.')(response, request)
    })
    killable = await openKillableWorld(database, { MODEL_URL: model.url, MODEL_NAME: 'held' })
  }, 120_000)
  afterAll(async () => {
    await killable?.close()
    await model?.close()
  }, 60_000)

  test('while a draft is being written: after the restart it is there, as one draft, with the reason', async () => {
    const { person } = killable
    await begin(person, killable.idOf('Hvor er min pakke'))
    expect(person.texts()).toContain(words.briefing.draft.writing)
    await held
    await killable.kill()
    await person.press(words.briefing.seeDraft)
    expect(person.texts().join(' ')).toContain(words.failures['backend-down'].title)
    await killable.restart()
    await person.press(words.again)
    // A database that others may use too gives a dead process's job away only after half a minute.
    for (let tries = 0; tries < 8 && person.buttons().includes(words.draft.check); tries += 1)
      await person.press(words.draft.check)
    expect(draftField(person).name).toBe('draft_v1')
    expect(person.texts().join(' ')).toContain(words.draft.reasons['model-failed'])
  }, 180_000)

  test('between the approval and the reply in Gmail: pressing Approve again makes exactly one draft', async () => {
    const { person, world } = killable
    const { name, value } = draftField(person)
    const sentence = 'Ring gerne, hvis noget er uklart.'
    await person.type(name, `${value.replaceAll(/\[\[.*?\]\]/g, '').trim()}\n\n${sentence}`)
    if (person.texts().join(' ').includes(words.draft.checked)) await person.tick(words.draft.checked)
    killable.killInsteadOfAnswer(routes.approveDraft.path)
    const cut = await person.press(words.draft.approve)
    expect(cut.error?.detail).toContain(words.failures['backend-down'].title)
    expect(world.mailbox.drafts()).toEqual([])
    await killable.restart()
    await person.back()
    const view = await person.press(words.draft.approve)
    expect(view.error).toBeNull()
    expect(world.mailbox.drafts().map(({ text }) => text.includes(sentence))).toEqual([true])
    const again = await person.press(words.draft.approve)
    expect(again.error?.detail).toContain(words.approved.already)
    expect(world.mailbox.drafts()).toHaveLength(1)
    expect(world.mailbox.list('sent')).toEqual([])
  }, 120_000)
})
