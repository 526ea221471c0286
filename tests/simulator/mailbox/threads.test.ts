import { describe, expect, test } from '@jest/globals'
import { createMailbox } from '../../../src/simulator/mailbox/mailbox.ts'
import { mail, owner } from './mails.ts'

const first = mail({ 'Message-ID': '<one@mail.example>', Date: 'Mon, 23 Nov 2026 10:00:00 +0100' })
const answer = mail({
  'Message-ID': '<two@shop.example>',
  From: 'Shop Help <help@shop.example>',
  To: 'maja@mail.example',
  Subject: 'Sv: My order',
  'In-Reply-To': '<one@mail.example>',
  Date: 'Mon, 23 Nov 2026 11:00:00 +0100',
})
const second = mail({
  'Message-ID': '<three@mail.example>',
  Subject: 'Re: SV: My  order',
  References: '<one@mail.example> <two@shop.example>',
  Date: 'Mon, 23 Nov 2026 12:00:00 +0100',
})
const open = (...mails: ReturnType<typeof mail>[]) => createMailbox(mails, { owner: () => owner })

describe('conversations', () => {
  test('a reply joins its conversation by In-Reply-To and References, oldest first', async () => {
    const mailbox = await open(second, answer, first)
    const [row, ...others] = mailbox.list('inbox')
    expect(others).toEqual([])
    expect(row).toMatchObject({ count: 3, subject: 'Re: SV: My  order', unread: true })
    expect(mailbox.thread(row!.threadId)?.mails.map(({ sent }) => sent)).toEqual([false, true, false])
    expect(mailbox.list('sent')).toHaveLength(1)
  })

  test('another subject starts another conversation, whatever it refers to', async () => {
    const other = mail({ 'Message-ID': '<four@mail.example>', Subject: 'An invoice', References: '<one@mail.example>' })
    expect((await open(first, other)).list('inbox')).toHaveLength(2)
  })

  test('the same subject alone joins nothing', async () => {
    const stranger = mail({ 'Message-ID': '<five@mail.example>', From: 'other@mail.example' })
    const reply = mail({ 'Message-ID': '<six@mail.example>', From: 'third@mail.example', Subject: 'Re: My order' })
    expect((await open(first, stranger, reply)).list('inbox')).toHaveLength(3)
  })

  test('replies to a mail that is not here find each other', async () => {
    const one = mail({ 'Message-ID': '<a@x.example>', Subject: 'Re: Lamp', References: '<gone@x.example>' })
    const two = mail({ 'Message-ID': '<b@x.example>', Subject: 'Re: Lamp', References: '<gone@x.example>' })
    expect((await open(one, two)).list('inbox')).toMatchObject([{ count: 2 }])
  })

  test('ids are 16 hex digits and stay over a reset, two copies of one mail differ', async () => {
    const mailbox = await open(first, first, second)
    const ids = () => {
      const thread = mailbox.list('inbox').flatMap(({ threadId }) => mailbox.thread(threadId)?.mails ?? [])
      return thread.map(({ messageId }) => messageId)
    }
    const before = ids()
    expect(new Set(before).size).toBe(3)
    for (const id of before) expect(id).toMatch(/^[0-9a-f]{16}$/)
    await mailbox.reset()
    expect(ids()).toEqual(before)
  })
})

describe('the list', () => {
  test('newest first, and opening a mail marks its conversation read', async () => {
    const late = mail({ 'Message-ID': '<late@x.example>', Subject: 'Later', Date: 'Tue, 24 Nov 2026 09:00:00 +0100' })
    const mailbox = await open(first, late, second)
    expect(mailbox.list('inbox').map(({ subject }) => subject)).toEqual(['Later', 'Re: SV: My  order'])
    const { messageId, threadId } = mailbox.list('inbox')[1]!
    expect(mailbox.open(messageId)).toEqual({ messageId, threadId })
    expect(mailbox.list('inbox').map(({ unread }) => unread)).toEqual([true, false])
    expect(mailbox.list('inbox', 'is:unread')).toHaveLength(1)
    await mailbox.reset()
    expect(mailbox.list('inbox', 'is:unread')).toHaveLength(2)
    expect(mailbox.open('0000000000000000')).toBeNull()
  })

  test('search finds words and understands from: and subject:', async () => {
    const lamp = mail({ From: 'Ole <ole@lamps.example>', Subject: 'A broken lamp' }, 'It came in two pieces.')
    const mailbox = await open(first, lamp)
    const found = (query: string) => mailbox.list('inbox', query).map(({ subject }) => subject)
    expect(found('two PIECES')).toEqual(['A broken lamp'])
    expect(found('"two pieces"')).toEqual(['A broken lamp'])
    expect(found('from:maja')).toEqual(['My order'])
    expect(found('subject:lamp from:ole')).toEqual(['A broken lamp'])
    expect(found('lamp from:maja')).toEqual([])
    expect(found('-lamp')).toEqual(['My order'])
    expect(found('http://nowhere')).toEqual([])
  })

  test('a mail that comes in stands on top, unread, and is gone after a reset', async () => {
    const mailbox = await open(first)
    const { threadId } = await mailbox.arrive(second)
    expect(mailbox.list('inbox')).toMatchObject([{ threadId, count: 2, unread: true }])
    await mailbox.reset()
    expect(mailbox.list('inbox')).toMatchObject([{ count: 1 }])
  })

  test('mails of a Gmail export keep their labels', async () => {
    const read = mail({ 'X-Gmail-Labels': 'Inbox,Important', 'Message-ID': '<r@x.example>' })
    const spam = mail({ 'X-Gmail-Labels': 'Spam,Unread', 'Message-ID': '<s@x.example>', Subject: 'Win' })
    expect((await open(read, spam)).list('inbox')).toMatchObject([{ subject: 'My order', unread: false }])
  })
})
