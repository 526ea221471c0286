import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Execution } from '../../../src/simulator/apps-script/execution.ts'
import { createGmailApp } from '../../../src/simulator/apps-script/gmail-app.ts'
import { createMailbox, type Mailbox, messageToken } from '../../../src/simulator/mailbox/mailbox.ts'
import { mail, owner } from '../mailbox/mails.ts'

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`
const addonScopes = [scope('gmail.addons.current.message.readonly'), scope('gmail.addons.current.action.compose')]

let mailbox: Mailbox
let opened: string
let threadId: string
let other: string

beforeEach(async () => {
  mailbox = await createMailbox(
    [
      mail({ 'Message-ID': '<one@mail.example>', Subject: 'My order' }),
      mail(
        {
          'Message-ID': '<two@mail.example>',
          References: '<one@mail.example>',
          Subject: 'Re: My order',
          Date: 'Mon, 23 Nov 2026 11:00:00 +0100',
          'Reply-To': 'Maja privat <maja@home.example>',
          Cc: 'bo@mail.example, help@shop.example',
          'X-Twice': 'first',
          'x-twice': 'second',
          'Content-Type': 'multipart/mixed; boundary=b',
        },
        '--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Se <b>her</b></p>\r\n' +
          '--b\r\nContent-Type: image/png; name=lampe.png\r\nContent-Transfer-Encoding: base64\r\n' +
          'Content-Disposition: attachment; filename=lampe.png\r\n\r\n/wAB\r\n--b--',
      ),
      mail({ 'Message-ID': '<three@mail.example>', Subject: 'Another customer', From: 'ole@mail.example' }),
    ],
    { owner: () => owner },
  )
  const rows = mailbox.list('inbox')
  const row = rows.find(({ subject }) => subject === 'Re: My order')!
  opened = row.messageId
  threadId = row.threadId
  other = rows.find(({ subject }) => subject === 'Another customer')!.messageId
})

function app(grantedScopes = addonScopes, token: string | null = messageToken(opened)) {
  const execution: Execution = {
    manifestScopes: grantedScopes,
    grantedScopes,
    user: owner,
    scriptId: 'script',
    timeZone: 'Europe/Copenhagen',
    locale: 'en',
    urlFetchWhitelist: null,
    messageAccessToken: token,
  }
  const calls = mailbox.calls as Record<string, (args: unknown) => unknown>
  return createGmailApp(
    { call: (operation, args) => structuredClone(calls[operation]!(structuredClone(args))) },
    execution,
  )
}

function openedBy(gmail = app()) {
  gmail.setCurrentMessageAccessToken(messageToken(opened))
  return gmail.getMessageById(opened)
}

describe('tokens and scopes', () => {
  test('without its token the open mail is refused', () => {
    expect(() => app().getMessageById(opened)).toThrow('Missing access token')
  })

  test('a wrong token, or a mail of another conversation, is refused', () => {
    const gmail = app()
    gmail.setCurrentMessageAccessToken('made up')
    expect(() => gmail.getMessageById(opened)).toThrow('Invalid access token')
    gmail.setCurrentMessageAccessToken(messageToken(other))
    expect(() => gmail.getMessageById(other)).toThrow('Invalid access token')
    gmail.setCurrentMessageAccessToken(messageToken(opened))
    expect(() => gmail.getMessageById(other)).toThrow('Invalid access token')
    expect(() => gmail.getMessageById('no such mail')).toThrow('Invalid access token')
  })

  test('the token opens the whole conversation under readonly, one mail under action', () => {
    const thread = openedBy().getThread()
    expect(thread.getMessages().map((message) => message.getSubject())).toEqual(['My order', 'Re: My order'])
    const action = [scope('gmail.addons.current.message.action')]
    expect(openedBy(app(action)).getPlainBody()).toContain('Se her')
    expect(() => openedBy(app(action)).getThread().getMessages()).toThrow('Specified permissions are not sufficient')
  })

  test('metadata shows the fields and no content', () => {
    const message = openedBy(app([scope('gmail.addons.current.message.metadata')]))
    expect(message.getSubject()).toBe('Re: My order')
    for (const read of ['getBody', 'getPlainBody', 'getRawContent', 'getAttachments'] as const) {
      expect(() => message[read]()).toThrow(`call GmailMessage.${read}`)
    }
  })

  test('a refused reading scope stops the message, a refused compose scope the draft', () => {
    expect(() => openedBy(app([addonScopes[1]!]))).toThrow('gmail.addons.current.message.readonly')
    expect(() => openedBy(app([addonScopes[0]!])).createDraftReply('Hi')).toThrow('gmail.addons.current.action.compose')
    expect(mailbox.drafts()).toEqual([])
  })

  test('the whole mailbox stays closed to add-on scopes', () => {
    const gmail = app()
    const message = openedBy(gmail)
    const draft = message.createDraftReply('Hi')
    const refused: (() => unknown)[] = [
      () => gmail.search('order'),
      () => gmail.getInboxThreads(),
      () => gmail.getInboxUnreadCount(),
      () => gmail.getDrafts(),
      () => gmail.getDraft(draft.getId()),
      () => gmail.getUserLabels(),
      () => gmail.createLabel('x'),
      () => gmail.getAliases(),
      () => message.markRead(),
      () => message.getThread().moveToTrash(),
    ]
    for (const call of refused) expect(call).toThrow('Specified permissions are not sufficient')
  })

  test('nothing is sent under add-on scopes', () => {
    const gmail = app()
    const message = openedBy(gmail)
    const sending: (() => unknown)[] = [
      () => gmail.sendEmail('a@x.example', 's', 'b'),
      () => message.reply('b'),
      () => message.replyAll('b'),
      () => message.forward('a@x.example'),
      () => message.getThread().reply('b'),
      () => message.createDraftReply('b').send(),
    ]
    for (const call of sending) expect(call).toThrow('https://mail.google.com/')
    expect(mailbox.list('sent')).toEqual([])
  })

  test('with a sending scope a mail is really sent', () => {
    app([scope('gmail.send')], null).sendEmail('a@x.example', 'News', 'Body')
    expect(mailbox.list('sent')).toMatchObject([{ subject: 'News', from: 'To: a@x.example' }])
    app(['https://mail.google.com/'], null).getMessageById(opened).reply('An answer')
    expect(mailbox.thread(threadId)?.mails.at(-1)).toMatchObject({ sent: true, text: 'An answer' })
  })

  test('a restricted scope needs no token and searches, labels and marks', () => {
    const gmail = app(['https://mail.google.com/'], null)
    const [found] = gmail.search('from:ole')
    expect(found?.getFirstMessageSubject()).toBe('Another customer')
    gmail.createLabel('Lamps').addToThread(found!)
    expect(
      gmail
        .getUserLabelByName('Lamps')
        .getThreads()
        .map((thread) => thread.getId()),
    ).toEqual([found!.getId()])
    expect(
      found
        ?.refresh()
        .getLabels()
        .map((label) => label.getName()),
    ).toEqual(['Lamps'])
    gmail.markThreadRead(found!)
    expect(gmail.getInboxUnreadCount()).toBe(1)
    gmail.moveThreadToArchive(found!)
    expect(mailbox.list('inbox')).toHaveLength(1)
    expect(gmail.getInboxThreads(0, 1).map((thread) => thread.getId())).toEqual([threadId])
  })
})

describe('a message', () => {
  test('tells its fields, its text and its HTML', () => {
    const message = openedBy()
    expect(message.getId()).toBe(opened)
    expect(message.getThread().getId()).toBe(threadId)
    expect(message.getFrom()).toBe('Maja Skriver <maja@mail.example>')
    expect(message.getReplyTo()).toBe('Maja privat <maja@home.example>')
    expect(message.getCc()).toBe('bo@mail.example, help@shop.example')
    expect(message.getDate()).toEqual(new Date('2026-11-23T10:00:00Z'))
    expect(message.getPlainBody().trim()).toBe('Se her')
    expect(message.getBody()).toContain('<p>Se <b>her</b></p>')
    expect(message.getHeader('X-TWICE')).toBe('first')
    expect(message.getHeader('X-Not-There')).toBe('')
    expect(message.getRawContent()).toContain('Message-ID: <two@mail.example>')
    expect([message.isUnread(), message.isDraft(), message.isInInbox()]).toEqual([true, false, true])
  })

  test('a mail with text alone has a body of escaped HTML', () => {
    const [first] = openedBy().getThread().getMessages()
    expect(first?.getBody()).toBe(`${first?.getPlainBody().replace(/\n/g, '<br>')}`)
  })

  test('hands out its attachments as blobs', () => {
    const [picture] = openedBy().getAttachments()
    expect([picture?.getName(), picture?.getContentType(), picture?.getSize()]).toEqual(['lampe.png', 'image/png', 3])
    expect(picture?.getBytes()).toEqual([-1, 0, 1])
    expect(openedBy().getAttachments({ includeAttachments: false })).toEqual([])
  })
})

describe('a draft reply', () => {
  test('answers Reply-To, keeps the thread and adds neither quote nor signature', () => {
    const draft = openedBy().createDraftReply('Line <one>\nLine two')
    expect(draft.getId()).toMatch(/^r\d+$/)
    expect(draft.getMessage().getThread().getId()).toBe(threadId)
    expect(mailbox.draft(draft.getId())).toEqual({
      draftId: draft.getId(),
      threadId,
      to: 'Maja privat <maja@home.example>',
      cc: '',
      bcc: '',
      subject: 'Re: My order',
      html: 'Line &#60;one&#62;<br>Line two',
      text: 'Line <one>\nLine two',
      headers: { inReplyTo: '<two@mail.example>', references: '<one@mail.example> <two@mail.example>' },
    })
  })

  test('is a new one at every call, seen in the thread and sent by the person', () => {
    const message = openedBy()
    const first = message.createDraftReply('one')
    expect(message.createDraftReply('two').getId()).not.toBe(first.getId())
    expect(mailbox.thread(threadId)?.drafts.map(({ text }) => text)).toEqual(['one', 'two'])
    const inThread = message
      .getThread()
      .getMessages()
      .filter((each) => each.isDraft())
    expect(inThread.map((each) => each.getId())).toContain(first.getMessageId())
    const thread = mailbox.sendDraft(first.getId())
    expect(thread).toMatchObject({ threadId, drafts: [{ text: 'two' }] })
    expect(thread.mails.at(-1)).toMatchObject({ sent: true, text: 'one' })
  })

  test('takes its options', () => {
    const blob = {
      getBlob: () => ({ getBytes: () => [1, -1], getContentType: () => 'text/plain', getName: () => 'a.txt' }),
    }
    const options = {
      htmlBody: '<b>Hi</b>',
      cc: 'c@x.example',
      bcc: 'd@x.example',
      subject: 'Other',
      name: 'Team',
      attachments: [blob as never],
    }
    const draft = openedBy().createDraftReply('Hi', options)
    expect(mailbox.draft(draft.getId())).toMatchObject({
      html: '<b>Hi</b>',
      text: 'Hi',
      cc: 'c@x.example',
      bcc: 'd@x.example',
      subject: 'Other',
    })
    const sent = mailbox.sendDraft(draft.getId()).mails.at(-1)
    expect(sent).toMatchObject({
      from: 'Team <help@shop.example>',
      attachments: [{ name: 'a.txt', type: 'text/plain', bytes: 2 }],
    })
  })

  test('to all adds the copies, without the person', () => {
    const draft = openedBy().createDraftReplyAll('Hi', { cc: 'more@x.example' })
    expect(mailbox.draft(draft.getId())).toMatchObject({
      to: 'Maja privat <maja@home.example>',
      cc: 'bo@mail.example, more@x.example',
    })
  })

  test('of a thread answers its last mail', () => {
    const thread = openedBy().getThread()
    thread.createDraftReply('first')
    const draft = thread.refresh().createDraftReply('Hi')
    expect(mailbox.draft(draft.getId())?.headers.inReplyTo).toBe('<two@mail.example>')
  })

  test('is refused beyond the limits of Gmail', () => {
    const message = openedBy()
    const many = Array.from({ length: 51 }, (_, number) => `a${number}@x.example`).join(',')
    expect(() => message.createDraftReply('x'.repeat(401 * 1024))).toThrow('Email Body Size')
    expect(() => message.createDraftReply('x', { subject: 'x'.repeat(251) })).toThrow('Invalid argument: subject')
    expect(() => message.createDraftReply('x', { cc: many })).toThrow('Email Recipients')
    expect(() => message.createDraftReply('x', { from: 'boss@x.example' })).toThrow('Invalid argument: boss@x.example')
    expect(() => message.createDraftReply(undefined as never)).toThrow("don't match the method signature")
    expect(mailbox.drafts()).toEqual([])
  })
})

test('a standalone draft needs the compose scope only and belongs to no conversation', () => {
  const draft = app([addonScopes[1]!], null).createDraft('a@x.example', 'Hello', 'Text')
  expect(mailbox.draft(draft.getId())).toMatchObject({
    threadId: null,
    to: 'a@x.example',
    subject: 'Hello',
    text: 'Text',
  })
  draft.update('b@x.example', 'Bye', 'More')
  expect(mailbox.draft(draft.getId())).toMatchObject({ to: 'b@x.example', subject: 'Bye' })
  draft.deleteDraft()
  expect(mailbox.draft(draft.getId())).toBeNull()
})
