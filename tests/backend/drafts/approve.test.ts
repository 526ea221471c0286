import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Mail } from '../../../src/contract/mail.ts'
import { createTestBackend, customerMail, stateOf, type TestPerson } from '../http/test-backend.ts'

let backend: Awaited<ReturnType<typeof createTestBackend>>
let anna: TestPerson

beforeAll(async () => {
  backend = await createTestBackend()
  anna = backend.person('anna')
  await anna.join()
})
afterAll(() => backend.close())

/** A mail whose draft is on the agent's screen. */
async function shown(mail: Mail = customerMail()) {
  await anna.call('openMessage', { mail })
  const draft = await anna.draft(mail.messageId)
  const text = draft.text.replace(/\[[^\]]*\]|_{3,}/g, 'soon')
  return { mail, draft, text, request: { ...approvalOf(draft), text, mail: stateOf(mail) } }
}

function approvalOf({ draftId, version, digest }: { draftId: string; version: number; digest: string }) {
  return { draftId, version, seen: digest, findingsChecked: true }
}

describe('a draft that is approved', () => {
  test('becomes exactly the edited text, and the same press again is the same approval', async () => {
    const { request } = await shown()
    const edited = { ...request, text: `${request.text}\n\nPS: Thank you.` }
    const first = await anna.call('approveDraft', edited)
    expect(first).toMatchObject({ status: 200, body: { text: edited.text, repeated: false } })
    expect(first.body.html).toContain('PS: Thank you.')
    const second = await anna.call('approveDraft', edited)
    expect(second).toMatchObject({ status: 200, body: { approvalId: first.body.approvalId, repeated: true } })
  })
})
