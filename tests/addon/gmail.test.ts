import { afterEach, expect, test } from '@jest/globals'
import type { AddonEvent } from '../../src/addon/event.ts'
import { readEvent } from '../../src/addon/event.ts'
import { readMail } from '../../src/addon/gmail.ts'

const world = globalThis as { GmailApp?: unknown }
afterEach(() => {
  delete world.GmailApp
})

const event: AddonEvent = {
  language: 'en',
  timeZone: 'Etc/UTC',
  message: { id: 'm1', accessToken: 'token' },
  threadId: 't1',
  inputs: {},
  parameters: {},
}

function gmailWith(message: object | null) {
  world.GmailApp = { setCurrentMessageAccessToken: () => {}, getMessageById: () => message }
}

const fails = () => {
  throw new Error('Gmail operation failed')
}

test('a message Gmail does not give is the failure that says so', () => {
  gmailWith(null)
  expect(() => readMail(event)).toThrow(expect.objectContaining({ code: 'empty-message' }))
  world.GmailApp = { setCurrentMessageAccessToken: () => {}, getMessageById: fails }
  expect(() => readMail(event)).toThrow(expect.objectContaining({ code: 'empty-message' }))
  expect(() => readMail({ ...event, message: null })).toThrow(expect.objectContaining({ code: 'empty-message' }))
})

test('a missing permission is not taken for an empty mail', () => {
  const denied = () => {
    throw new Error('Specified permissions are not sufficient to call GmailMessage.getPlainBody.')
  }
  gmailWith({ getId: () => 'm1', getThread: fails, getPlainBody: denied })
  expect(() => readMail(event)).toThrow(expect.objectContaining({ code: 'scope-missing' }))
})

test('of a half-readable mail the readable half is sent, headers one by one', () => {
  gmailWith({
    getId: () => 'm1',
    getThread: fails,
    getRawContent: fails,
    getHeader: (name: string) => (name === 'Authentication-Results' ? 'mx.google.com; dmarc=pass' : ''),
    getFrom: () => 'Mads <mads@posthus.example>',
    getReplyTo: fails,
    getTo: fails,
    getCc: () => null,
    getSubject: () => 'Hej',
    getDate: fails,
    getPlainBody: () => 'Tekst',
    getBody: fails,
    getAttachments: fails,
  })
  expect(readMail(event)).toEqual({
    messageId: 'm1',
    threadId: '',
    newestInThread: 'm1',
    from: 'Mads <mads@posthus.example>',
    replyTo: '',
    to: '',
    cc: '',
    subject: 'Hej',
    date: '',
    text: 'Tekst',
    html: '',
    headers: [['Authentication-Results', 'mx.google.com; dmarc=pass']],
    attachments: [],
    earlier: [],
    truncated: false,
  })
})

test.each([
  undefined,
  null,
  'x',
  {},
  { commonEventObject: null, gmail: 7 },
  { commonEventObject: { formInputs: { a: 1 } } },
])('an event like %j is read without a complaint', (raw) => {
  expect(readEvent(raw)).toMatchObject({ language: 'en', message: null, threadId: null, parameters: {} })
})

test('a part of an event of another shape takes no other part with it', () => {
  const read = readEvent({
    commonEventObject: {
      userLocale: 'da-DK',
      timeZone: 5,
      parameters: { draftId: 'd1' },
      formInputs: { text: { stringInputs: { value: ['a'] } }, day: { dateInput: { msSinceEpoch: 1 } } },
    },
    gmail: { messageId: 'm1', threadId: 't1' },
  })
  expect(read).toEqual({
    language: 'da',
    timeZone: 'Etc/UTC',
    message: { id: 'm1', accessToken: '' },
    threadId: 't1',
    inputs: { text: ['a'], day: [] },
    parameters: { draftId: 'd1' },
  })
})
