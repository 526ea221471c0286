import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Model, ModelAnswer } from '../../../src/backend/ports/model.ts'
import { ModelFailure } from '../../../src/backend/ports/model.ts'
import { createTestBackend, customerMail, stateOf, type TestPerson } from '../http/test-backend.ts'

let backend: Awaited<ReturnType<typeof createTestBackend>>
let anna: TestPerson

/** A model that waits until the test lets it answer; it then fails, and the template writes. */
let release: () => void
let asked: Promise<void>
let calls: number

function holdModel() {
  let wasAsked = () => {}
  asked = new Promise((resolve) => {
    wasAsked = resolve
  })
  calls = 0
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  answer = async (): Promise<ModelAnswer> => {
    calls++
    wasAsked()
    await held
    throw new ModelFailure('failed', 'It is told to fail.')
  }
}
let answer: Model['write']
const letModelFail = () => {
  answer = async () => {
    throw new ModelFailure('failed', 'It is told to fail.')
  }
}

beforeAll(async () => {
  const model: Model = {
    name: 'held',
    host: 'model.example',
    write: (...call) => answer(...call),
  }
  backend = await createTestBackend({}, { model })
  anna = backend.person('anna')
  await anna.join()
})
beforeEach(letModelFail)
afterAll(() => backend.close())

test('a mail is answered with its briefing at once while the draft is written, and opening again starts no second one', async () => {
  holdModel()
  const mail = customerMail()
  const opened = await anna.call('openMessage', { mail })
  expect(opened.body).toMatchObject({
    messageId: mail.messageId,
    recipients: ['karen.holm@mail.example'],
    draft: { state: 'writing', version: 1, text: '' },
  })
  await asked
  const again = await Promise.all([anna.call('openMessage', { mail }), anna.call('openMessage', { mail })])
  expect(again.map(({ body }) => body.draft.draftId)).toEqual(Array(2).fill(opened.body.draft.draftId))
  const waiting = await anna.call('getDraft', { messageId: mail.messageId, waitSeconds: 0 })
  expect(waiting.body.state).toBe('writing')
  release()
  const written = await anna.draft(mail.messageId)
  expect(written).toMatchObject({
    state: 'proposed',
    writtenBy: 'template',
    templateReason: 'model-failed',
    version: 1,
  })
  await backend.drain()
  expect(calls).toBe(1)
})

test('two agents who open one mail at once get one draft', async () => {
  const bo = backend.person('bo', { hd: 'two.example' })
  const eva = backend.person('eva', { hd: 'two.example' })
  await bo.join('Two')
  await eva.join('Two')
  const mail = customerMail()
  const opened = await Promise.all([bo, eva, bo, eva].map((agent) => agent.call('openMessage', { mail })))
  expect(new Set(opened.map(({ body }) => body.draft.draftId)).size).toBe(1)
})

test('an automatic reply gets no draft until the agent asks for one', async () => {
  const mail = customerMail({ headers: [['Auto-Submitted', 'auto-replied']] })
  const opened = await anna.call('openMessage', { mail })
  expect(opened.body.draft).toMatchObject({ state: 'none', draftId: '', text: '' })
  expect((await anna.call('getDraft', { messageId: mail.messageId, waitSeconds: 0 })).status).toBe(404)
  await anna.call('writeDraft', { mail, wishes: {} })
  expect((await anna.draft(mail.messageId)).state).toBe('proposed')
})

test('writing anew makes the next version of the same draft, also after a discard and after an approval', async () => {
  const mail = customerMail()
  const { body: opened } = await anna.call('openMessage', { mail })
  const { draftId } = opened.draft
  await anna.draft(mail.messageId)
  const again = await anna.call('writeDraft', { mail, wishes: { length: 'short' } })
  expect(again.body).toMatchObject({ draftId, version: 2, state: 'writing', text: '' })
  await anna.draft(mail.messageId)
  await anna.call('discardDraft', { draftId })
  expect((await anna.call('writeDraft', { mail, wishes: {} })).body).toMatchObject({ draftId, version: 3 })
  const third = await anna.draft(mail.messageId)
  const text = third.holes.reduce((left, hole) => left.replaceAll(hole, 'soon'), third.text)
  const approval = { draftId, version: 3, seen: third.digest, text, findingsChecked: true, mail: stateOf(mail) }
  expect((await anna.call('approveDraft', approval)).status).toBe(200)
  const fourth = await anna.call('writeDraft', { mail, wishes: { tone: 'warm' } })
  expect(fourth.body).toMatchObject({ draftId, version: 4, state: 'writing', approvedAt: null })
  expect((await anna.draft(mail.messageId)).state).toBe('proposed')
  expect((await anna.call('approveDraft', approval)).body).toMatchObject({ failure: 'changed', moved: ['draft'] })
})

test('a draft that is regenerated while it is written comes out once, as the newer version', async () => {
  holdModel()
  const mail = customerMail()
  await anna.call('openMessage', { mail })
  await asked
  await anna.call('writeDraft', { mail, wishes: { length: 'short' } })
  release()
  await backend.drain()
  expect(await anna.draft(mail.messageId)).toMatchObject({ state: 'proposed', version: 2 })
})

test('an approval while the draft is being written is not ready', async () => {
  holdModel()
  const mail = customerMail()
  const { body } = await anna.call('openMessage', { mail })
  const approval = { draftId: body.draft.draftId, version: 1, seen: '', text: 'x', findingsChecked: true }
  const refused = await anna.call('approveDraft', { ...approval, mail: stateOf(mail) })
  release()
  expect(refused).toMatchObject({ status: 409, body: { failure: 'not-ready' } })
})

test('discarding stops a draft that is being written; discarding twice is the same', async () => {
  holdModel()
  const mail = customerMail()
  const { body } = await anna.call('openMessage', { mail })
  await asked
  const first = await anna.call('discardDraft', { draftId: body.draft.draftId })
  release()
  await backend.drain()
  const second = await anna.call('discardDraft', { draftId: body.draft.draftId })
  expect([first, second].map(({ status, body: { state } }) => ({ status, state }))).toEqual(
    Array(2).fill({ status: 200, state: 'discarded' }),
  )
})

test('withdrawing consent cancels what is being written and what waits, and closes the mail to Senty', async () => {
  const dan = backend.person('dan', { hd: 'dan.example' })
  await dan.join('Dan')
  const waiting = customerMail()
  await dan.call('openMessage', { mail: waiting })
  await dan.draft(waiting.messageId)
  holdModel()
  const writing = customerMail()
  await dan.call('openMessage', { mail: writing })
  await asked
  expect((await dan.call('withdrawConsent', {})).body.consent).toEqual({ given: false, version: null, at: null })
  release()
  await backend.drain()
  const refused = await dan.call('openMessage', { mail: writing })
  expect(refused).toMatchObject({ status: 403, body: { failure: 'consent-needed' } })
  await dan.join('Dan')
  for (const mail of [waiting, writing])
    expect(await dan.draft(mail.messageId)).toMatchObject({ state: 'discarded', text: '' })
})

test('an order the agent confirms is told in the next version', async () => {
  const mail = customerMail({ subject: 'Order 20418', text: 'Where is order 20418?' })
  const { body } = await anna.call('openMessage', { mail })
  expect(body.orders).toMatchObject([{ number: '20418', masked: true, disclosed: false }])
  await anna.call('writeDraft', { mail, wishes: { confirmOrder: '20418' } })
  const draft = await anna.draft(mail.messageId)
  expect(draft.evidence.length).toBeGreaterThan(0)
})
