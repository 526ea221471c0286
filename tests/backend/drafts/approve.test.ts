import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Order } from '../../../src/backend/orders/order.ts'
import type { ShopAnswer } from '../../../src/backend/ports/shop.ts'
import { openFileShop } from '../../../src/backend/shops/file-shop.ts'
import type { ApproveRequest } from '../../../src/contract/approval.ts'
import type { Mail } from '../../../src/contract/mail.ts'
import { createTestBackend, customerMail, demoShop, stateOf, type TestPerson } from '../http/test-backend.ts'

let backend: Awaited<ReturnType<typeof createTestBackend>>
let anna: TestPerson
/** What the shop answers instead of the demo shop's own answer. */
let answer: (usual: ShopAnswer) => ShopAnswer = (usual) => usual

beforeAll(async () => {
  const demo = await openFileShop(demoShop)
  const shop = {
    profile: demo.profile,
    find: async (...asked: Parameters<typeof demo.find>) => answer(await demo.find(...asked)),
  }
  backend = await createTestBackend({}, { shop })
  anna = backend.person('anna')
  await anna.join()
})
afterAll(() => backend.close())

const mads = () =>
  customerMail({
    from: 'Mads Krogh <mads.krogh@posthus.example>',
    to: 'kundeservice@lampelys.example',
    subject: 'Hvor er min pakke?',
    text: 'Hej,\n\nhvor er min pakke? Ordre 20418.\n\nVenlig hilsen\nMads Krogh',
  })

/** A mail whose draft is on the agent's screen, and the approval that would follow. */
async function shown(mail: Mail = mads()) {
  await anna.call('openMessage', { mail })
  const draft = await anna.draft(mail.messageId)
  expect(draft.state).toBe('proposed')
  const { draftId, version, digest, text } = draft
  const request: ApproveRequest = { draftId, version, seen: digest, text, findingsChecked: true, mail: stateOf(mail) }
  return { mail, draft, request: { ...request, text: filled(text, draft.holes) } }
}

function filled(text: string, holes: string[]): string {
  return holes.reduce((left, hole) => left.replaceAll(hole, 'snart'), text)
}

function withOrders(answer: ShopAnswer, change: (order: Order) => Order): ShopAnswer {
  return answer.kind === 'found' ? { ...answer, orders: answer.orders.map(change) } : answer
}

describe('an approval', () => {
  test('is of exactly the edited text, and the same press again is the same approval', async () => {
    const { request } = await shown()
    const edited = { ...request, text: `${request.text}\r\n\r\nPS: Tak.` }
    const first = await anna.call('approveDraft', edited)
    expect(first).toMatchObject({ status: 200, body: { text: `${request.text}\n\nPS: Tak.`, repeated: false } })
    expect(first.body.html).toContain('PS: Tak.')
    const second = await anna.call('approveDraft', edited)
    expect(second).toMatchObject({ status: 200, body: { approvalId: first.body.approvalId, repeated: true } })
    const draft = await anna.draft(request.mail.messageId)
    expect(draft).toMatchObject({ state: 'approved', text: `${request.text}\n\nPS: Tak.` })
    expect(draft.approvedAt).not.toBeNull()
  })

  test('of another text after the first is refused', async () => {
    const { request } = await shown()
    await anna.call('approveDraft', request)
    const other = await anna.call('approveDraft', { ...request, text: `${request.text} Og mere.` })
    expect(other).toMatchObject({ status: 409, body: { failure: 'changed', moved: ['draft'] } })
  })

  test('pressed ten times at once is one approval', async () => {
    const { request } = await shown()
    const answers = await Promise.all(Array.from({ length: 10 }, () => anna.call('approveDraft', request)))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(new Set(answers.map(({ body }) => body.approvalId)).size).toBe(1)
    expect(answers.filter(({ body }) => !body.repeated)).toHaveLength(1)
  })

  test('of different texts at once takes one of them and refuses the others', async () => {
    const { request } = await shown()
    const texts = ['A', 'B', 'C', 'D'].map((mark) => `${request.text}\n${mark}`)
    const answers = await Promise.all(texts.map((text) => anna.call('approveDraft', { ...request, text })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  })
})

describe('an approval is refused when', () => {
  const moves: [string, Partial<ApproveRequest['mail']>, string[]][] = [
    ['a newer mail came', { newestInThread: 'later' }, ['newer-mail']],
    ['the reply would go to somebody else', { replyTo: 'other@mail.example' }, ['recipients']],
    ['it is for another mail', { messageId: 'another', newestInThread: 'another' }, ['message', 'newer-mail']],
    ['it is for another thread', { threadId: 'another' }, ['message']],
  ]
  test.each(moves)('%s', async (_, change, moved) => {
    const { request } = await shown()
    const mail = { ...request.mail, ...change }
    const refused = await anna.call('approveDraft', { ...request, mail })
    expect(refused).toMatchObject({ status: 409, body: { failure: 'changed', moved } })
    expect((await anna.call('approveDraft', request)).status).toBe(200)
  })

  test('the order changed since', async () => {
    const { request, draft } = await shown()
    expect(draft.evidence.length).toBeGreaterThan(0)
    answer = (usual) => withOrders(usual, (order) => ({ ...order, fulfillmentStatus: 'cancelled' }))
    const refused = await anna.call('approveDraft', request)
    answer = (usual) => usual
    expect(refused).toMatchObject({ status: 409, body: { failure: 'changed', moved: ['order'] } })
  })

  test('another version or another text was on the screen', async () => {
    const { request } = await shown()
    const digest = await anna.call('approveDraft', { ...request, seen: 'of-another-text' })
    const version = await anna.call('approveDraft', { ...request, version: request.version + 1 })
    for (const refused of [digest, version])
      expect(refused).toMatchObject({ status: 409, body: { failure: 'changed', moved: ['draft'] } })
  })

  test('the text is empty', async () => {
    const { request } = await shown()
    const refused = await anna.call('approveDraft', { ...request, text: ' \n ' })
    expect(refused).toMatchObject({ status: 409, body: { failure: 'findings-open', findings: ['empty-text'] } })
  })

  test('the edit has a number that nothing backs, until the agent says it was checked', async () => {
    const { request } = await shown()
    const text = `${request.text}\n\nDer gik 98765 kr. retur.`
    const refused = await anna.call('approveDraft', { ...request, text, findingsChecked: false })
    expect(refused).toMatchObject({ status: 409, body: { failure: 'findings-open' } })
    expect(refused.body.findings).toContain('unsupported-number')
    expect((await anna.call('approveDraft', { ...request, text })).status).toBe(200)
  })

  test('the edit links to a stranger, whatever the agent ticked', async () => {
    const { request } = await shown()
    const text = `${request.text}\n\nhttps://stranger.example/pay`
    const refused = await anna.call('approveDraft', { ...request, text })
    expect(refused).toMatchObject({ status: 409, body: { failure: 'findings-open' } })
    expect(refused.body.findings).toContain('link-not-allowed')
  })
})

test('a shop that does not answer does not stand in the way of an approval', async () => {
  const { request } = await shown()
  answer = () => ({ kind: 'unavailable', reason: 'down', retryAfterSeconds: null })
  const approved = await anna.call('approveDraft', request)
  answer = (usual) => usual
  expect(approved.status).toBe(200)
})

test('a draft that was discarded, or belongs to another company, cannot be approved', async () => {
  const { request } = await shown()
  const stranger = backend.person('stranger', { hd: 'elsewhere.example' })
  await stranger.join('Elsewhere')
  expect(await stranger.call('approveDraft', request)).toMatchObject({ status: 404, body: { failure: 'not-found' } })
  expect((await stranger.call('discardDraft', request)).status).toBe(404)
  expect((await stranger.call('getDraft', { messageId: request.mail.messageId, waitSeconds: 0 })).status).toBe(404)
  await anna.call('discardDraft', { draftId: request.draftId })
  const refused = await anna.call('approveDraft', request)
  expect(refused).toMatchObject({ status: 409, body: { failure: 'changed', moved: ['draft'] } })
})
