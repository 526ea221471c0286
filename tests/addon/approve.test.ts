import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { wordsOf } from '../../src/addon/text/words.ts'
import type { ApproveRequest } from '../../src/contract/approval.ts'
import type { Draft } from '../../src/contract/draft.ts'
import { type AddonWorld, openAddon, usual } from './addon-world.ts'
import { briefingOf, draftOf } from './samples.ts'
import { type Answers, failed } from './scripted-backend.ts'

const words = wordsOf('en')
let world: AddonWorld
beforeAll(async () => {
  world = await openAddon()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const approves: Answers = {
  approveDraft: ({ text, draftId }: ApproveRequest, call: number) => ({
    draftId,
    approvalId: 'a1',
    text,
    html: `<p>${text}</p>`,
    repeated: call > 1,
  }),
}

async function seeDraft(change: Partial<Draft> = {}, answers: Answers = approves) {
  const draft = draftOf(world.messageId, change)
  await world.begin({ getDraft: () => draft, ...answers })
  await world.person.press(words.briefing.seeDraft)
}

const approvals = () => world.backend.calls.filter(({ route }) => route === 'approveDraft').map(({ body }) => body)

test('approving puts the edited text into Gmail and opens it; the request says what was seen', async () => {
  await seeDraft()
  await world.person.type('draft_v1', 'Hej Mads, min egen tekst')
  const view = await world.person.press(words.draft.approve)
  expect(view.error).toBeNull()
  const [draft] = world.mailbox.drafts()
  expect(view.openedDraftId).toBe(draft!.draftId)
  expect(draft!.text).toContain('min egen tekst')
  expect(approvals()).toEqual([
    {
      draftId: 'd1',
      version: 1,
      seen: 'digest-1',
      text: 'Hej Mads, min egen tekst',
      findingsChecked: false,
      mail: {
        messageId: world.messageId,
        threadId: expect.any(String),
        newestInThread: world.messageId,
        from: 'Mads Krogh <mads.krogh@posthus.example>',
        replyTo: expect.any(String),
        to: expect.stringContaining('kundeservice@lampelys.example'),
        cc: '',
      },
    },
  ])
  expect(world.backend.wrong).toEqual([])
})

test('a second press makes no second draft and says where the first one lies', async () => {
  await seeDraft()
  await world.person.press(words.draft.approve)
  const view = await world.person.press(words.draft.approve)
  expect(view.error?.detail).toContain(words.approved.already)
  expect(world.mailbox.drafts()).toHaveLength(1)
})

test('the draft in the thread does not count as a newer mail', async () => {
  await seeDraft()
  await world.person.press(words.draft.approve)
  await world.person.press(words.draft.approve)
  expect(approvals().map(({ mail }) => (mail as unknown as ApproveRequest['mail']).newestInThread)).toEqual([
    world.messageId,
    world.messageId,
  ])
})

test.each(['en', 'da'] as const)(
  'a refused approval is one sentence in %s, and the next card has the details',
  async (locale) => {
    const told = wordsOf(locale)
    world.script.setControls({ locale })
    await world.begin({ approveDraft: () => failed('changed', { moved: ['newer-mail', 'order'] }) })
    await world.person.press(told.briefing.seeDraft)
    const view = await world.person.press(told.draft.approve)
    expect(view.error?.detail).toContain(told.failures.changed.title)
    expect(view.error?.detail).toContain(told.moved['newer-mail'])
    expect(world.mailbox.drafts()).toEqual([])
    await world.person.refresh()
    expect(world.shown()).toContain(told.moved.order)
    await world.person.press(told.back)
    expect(world.shown()).toContain('20418')
    await world.person.refresh()
    expect(world.shown()).not.toContain(told.failures.changed.title)
  },
)

test('open findings are named, and ticking the box is sent along', async () => {
  const findings = [{ kind: 'promise-without-rule', severity: 'soft', span: 'pengene tilbage' }] as Draft['findings']
  await seeDraft({ findings }, { approveDraft: () => failed('findings-open', { findings: ['promise-without-rule'] }) })
  expect(world.shown()).toContain('pengene tilbage')
  const view = await world.person.press(words.draft.approve)
  expect(view.error?.detail).toContain(words.findings['promise-without-rule'])
  await seeDraft({ findings })
  await world.person.tick(words.draft.checked)
  await world.person.press(words.draft.approve)
  expect(approvals().map(({ findingsChecked }) => findingsChecked)).toEqual([false, true])
  await world.person.refresh()
  expect(world.shown()).not.toContain(words.failures['findings-open'].title)
})

test('an approval that never reached Gmail can be put there, once', async () => {
  const draft = draftOf(world.messageId, {
    state: 'approved',
    approvedAt: '2026-11-23T10:00:00Z',
    text: 'Godkendt tekst',
  })
  await world.begin({ openMessage: () => briefingOf(world.messageId, { draft }), getDraft: () => draft, ...approves })
  await world.person.press(words.briefing.seeApproved)
  expect(world.shown()).toContain(words.approved.notInserted)
  await world.person.press(words.approved.insert)
  await world.person.press(words.approved.insert)
  expect(world.mailbox.drafts().map(({ text }) => text.includes('Godkendt tekst'))).toEqual([true])
  await world.person.refresh()
  await world.person.press(words.briefing.seeApproved)
  expect(world.shown()).toContain(words.approved.inDrafts)
  expect(world.person.buttons()).not.toContain(words.approved.insert)
})

test('a new version has a new field, so that Gmail shows the new text', async () => {
  await seeDraft()
  await world.person.type('draft_v1', 'old words')
  await world.person.tick('Warm')
  await world.person.press(words.draft.rewrite)
  expect(world.person.fields().find(({ name }) => name === 'draft_v2')?.value).toBe('Nyt udkast')
  expect(world.person.view().depth).toBe(1)
})

test('a draft that is still being written is asked for again without leaving the card', async () => {
  await seeDraft({ state: 'writing', text: '' })
  expect(world.shown()).toContain(words.draft.writing)
  const waits = world.backend.calls.filter(({ route }) => route === 'getDraft').map(({ body }) => body.waitSeconds)
  expect(waits).toEqual([15])
  world.backend.answer(usual(world.messageId))
  await world.person.press(words.draft.check)
  expect(world.person.fields()[0]?.value).toContain('på vej')
  expect(world.person.view().depth).toBe(1)
})

test('a discarded draft is gone and another can be written', async () => {
  await seeDraft()
  await world.person.press(words.draft.discard)
  expect(world.shown()).toContain(words.briefing.draft.discarded)
  await world.person.press(words.briefing.write)
  expect(world.shown()).toContain('Nyt udkast')
})

test('“this is the right order” goes to the writer', async () => {
  const [order] = briefingOf('').orders
  const masked = { ...order!, masked: true, disclosed: false, match: 'number_only' as const, customerName: 'M… K…' }
  await world.begin({ openMessage: () => briefingOf(world.messageId, { orders: [masked] }) })
  expect(world.shown()).toContain(words.match.number_only)
  await world.person.press(words.order.confirm)
  const [write] = world.backend.calls.filter(({ route }) => route === 'writeDraft')
  expect(write!.body.wishes).toEqual({ confirmOrder: '20418' })
})

test('beside an open draft the approved text goes in at the cursor', async () => {
  const blank = world.mailbox.startBlank()
  await seeDraft()
  await world.person.compose(blank.draftId)
  expect(world.shown()).toContain(words.compose.nothing)
  await world.person.open(world.messageId)
  await world.person.press(words.briefing.seeDraft)
  await world.person.press(words.draft.approve)
  world.backend.answer({
    ...usual(world.messageId),
    getDraft: () => draftOf(world.messageId, { state: 'approved', text: 'Hej <b>Mads</b>\nlinje to' }),
  })
  await world.person.compose(blank.draftId)
  expect(world.shown()).toContain('mads.krogh@posthus.example')
  const view = await world.person.press(words.compose.insert)
  expect(view.updatedDraftId).toBe(blank.draftId)
  expect(world.mailbox.draft(blank.draftId)!.html).toContain('Hej &lt;b&gt;Mads&lt;/b&gt;<br>linje to')
})
