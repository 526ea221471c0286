import { describe, expect, test } from '@jest/globals'
import { createMailbox } from '../../../src/simulator/mailbox/mailbox.ts'
import { parseMail } from '../../../src/simulator/mailbox/parse-mail.ts'
import { mail, owner } from './mails.ts'

const asked = mail(
  { 'Message-ID': '<one@mail.example>', Cc: 'Bo <bo@mail.example>, help@shop.example' },
  'Where is <it>?',
)
const open = (raw = asked) =>
  createMailbox([raw], {
    owner: () => owner,
    signatureHtml: 'Kind regards<br>Shop',
    now: () => new Date('2026-11-24T12:00:00Z'),
  })
const only = (mailbox: Awaited<ReturnType<typeof open>>) => mailbox.list('inbox')[0]!

describe('a reply of the person', () => {
  test('goes to the writer, quotes below the signature and stays in the conversation', async () => {
    const mailbox = await open()
    const { messageId, threadId } = only(mailbox)
    const draft = mailbox.startReply(messageId, false)
    expect(draft).toMatchObject({ to: 'Maja Skriver <maja@mail.example>', cc: '', subject: 'Re: My order', threadId })
    expect(draft.headers).toEqual({ inReplyTo: '<one@mail.example>', references: '<one@mail.example>' })
    expect(draft.html.indexOf('Kind regards')).toBeLessThan(draft.html.indexOf('gmail_quote'))
    expect(draft.text).toContain('Where is <it>?')
    expect(mailbox.list('inbox')[0]?.hasDraft).toBe(true)
    expect(mailbox.list('drafts')).toMatchObject([{ messageId: draft.draftId, threadId }])
  })

  test('to all takes the copies along, but not the person', async () => {
    const mailbox = await open()
    expect(mailbox.startReply(only(mailbox).messageId, true)).toMatchObject({
      to: 'Maja Skriver <maja@mail.example>',
      cc: 'Bo <bo@mail.example>',
    })
  })

  test('goes to Reply-To where there is one, and Re: stands once', async () => {
    const mailbox = await open(mail({ 'Reply-To': 'form@mail.example', Subject: 'RE: My order' }))
    const draft = mailbox.startReply(only(mailbox).messageId, false)
    expect(draft).toMatchObject({ to: 'form@mail.example', subject: 'RE: My order' })
    expect(draft.headers.inReplyTo).toMatch(/^<.+@mx\.google\.com>$/)
  })

  test('becomes a sent mail of its conversation with all its fields', async () => {
    const mailbox = await open()
    const { messageId, threadId } = only(mailbox)
    const { draftId } = mailbox.startReply(messageId, false)
    mailbox.saveDraft(draftId, { html: '<p>It is on its way, Maja &amp; Bo – æøå.</p>', bcc: 'log@shop.example' })
    const thread = mailbox.sendDraft(draftId)
    expect(thread.threadId).toBe(threadId)
    expect(thread.drafts).toEqual([])
    expect(thread.mails[1]).toMatchObject({
      sent: true,
      from: 'Shop Help <help@shop.example>',
      date: '2026-11-24T12:00:00.000Z',
    })
    expect(mailbox.draft(draftId)).toBeNull()
    expect(mailbox.list('sent')).toMatchObject([{ from: 'To: Maja Skriver <maja@mail.example>', count: 2 }])

    const raw = mailbox.calls['gmail.raw']!({
      messageId: thread.mails[1]!.messageId,
      access: { token: null, wholeMailbox: true, wholeThread: true },
    } as never) as string
    const parsed = await parseMail({ bytes: Buffer.from(raw), file: '' }, 0)
    expect(parsed).toMatchObject({
      to: 'Maja Skriver <maja@mail.example>',
      references: ['<one@mail.example>'],
      subject: 'Re: My order',
      text: expect.stringContaining('It is on its way, Maja & Bo – æøå.'),
      html: expect.stringContaining('<p>It is on its way'),
    })
    expect(parsed.messageId).toMatch(/^<.+@mail\.gmail\.com>$/)
  })

  test('without a recipient is not sent and stays a draft', async () => {
    const mailbox = await open()
    const { draftId } = mailbox.startBlank()
    expect(() => mailbox.sendDraft(draftId)).toThrow('recipient')
    expect(mailbox.drafts()).toHaveLength(1)
    mailbox.discardDraft(draftId)
    expect(mailbox.drafts()).toEqual([])
    expect(() => mailbox.saveDraft(draftId, { to: 'a@b.example' })).toThrow('no draft')
  })

  test('names and subjects beyond ASCII survive sending', async () => {
    const mailbox = await open()
    const { draftId } = mailbox.startBlank()
    const to = '"Bø, Jens" <jens@mail.example>, Åse <aase@mail.example>'
    const subject = 'Så er pakken på vej – hurra for de mange lange danske emnelinjer, som fylder mere end en linje 🎄'
    mailbox.saveDraft(draftId, { to, subject })
    const sent = mailbox.sendDraft(draftId).mails[0]!
    const raw = mailbox.calls['gmail.raw']!({
      messageId: sent.messageId,
      access: { token: null, wholeMailbox: true, wholeThread: true },
    } as never) as string
    expect(Buffer.byteLength(raw)).toBe(raw.length)
    expect(await parseMail({ bytes: Buffer.from(raw), file: '' }, 0)).toMatchObject({ to, subject })
  })
})

describe('what an add-on inserts', () => {
  const insert = (html: string, content: object[], type: string, cursor?: [number, number], platform = 'WEB') => {
    return open().then((mailbox) => {
      const { draftId } = mailbox.startBlank()
      mailbox.saveDraft(draftId, { html })
      const at = cursor ? { draftId, offset: cursor[0], length: cursor[1] } : null
      const change = { updateBody: { insertContents: content, type } } as never
      return mailbox.insertIntoDraft(draftId, change, at, platform as 'WEB').html
    })
  }
  const text = [{ content: 'a < b\nc', contentType: 'TEXT' }]
  const shown = 'a &#60; b<br>c'

  test('text is escaped and keeps its line breaks, HTML goes in as it is', async () => {
    expect(await insert('', text, 'INSERT_AT_START')).toBe(shown)
    expect(await insert('', [{ content: '<b>x</b>', contentType: 'MUTABLE_HTML' }], 'INSERT_AT_START')).toBe('<b>x</b>')
    expect(await insert('', [{ content: 'x', contentType: 'IMMUTABLE_HTML' }], 'INSERT_AT_END')).toBe(
      '<div contenteditable="false">x</div>',
    )
  })

  test('at the cursor it replaces the selection', async () => {
    expect(await insert('Hello big world', text, 'IN_PLACE_INSERT', [6, 3])).toBe(`Hello ${shown} world`)
    expect(await insert('Hello', text, 'IN_PLACE_INSERT', [5, 0])).toBe(`Hello${shown}`)
    expect(await insert('Hello', text, 'IN_PLACE_INSERT')).toBe(`${shown}Hello`)
    expect(await insert('Hello', text, 'IN_PLACE_INSERT', [900, 900])).toBe(`Hello${shown}`)
  })

  test('never inside a tag or an entity, and a selection over elements leaves them whole', async () => {
    expect(await insert('<p class="x">A</p>', text, 'IN_PLACE_INSERT', [4, 0])).toBe(`${shown}<p class="x">A</p>`)
    expect(await insert('a&amp;b', text, 'IN_PLACE_INSERT', [3, 0])).toBe(`a${shown}&amp;b`)
    expect(await insert('<p>one</p><p>two</p>', text, 'IN_PLACE_INSERT', [4, 10])).toBe(`<p>o${shown}</p><p>wo</p>`)
  })

  test('the end lies after the signature on the web, before it on a phone, above the quote on both', async () => {
    const signature = '<div class="gmail_signature">Shop</div>'
    const quote =
      '<br><div class="gmail_quote"><blockquote class="gmail_quote"><div class="gmail_signature">Old</div></blockquote></div>'
    const body = `<div dir="ltr">Hi</div>${signature}`
    expect(await insert(body, text, 'INSERT_AT_END')).toBe(body + shown)
    expect(await insert(body, text, 'INSERT_AT_END', undefined, 'IOS')).toBe(
      `<div dir="ltr">Hi</div>${shown}${signature}`,
    )
    expect(await insert(body + quote, text, 'INSERT_AT_END')).toBe(body + shown + quote)
    expect(await insert(`<p>Hi</p>${quote}`, text, 'INSERT_AT_END')).toBe(`<p>Hi</p><br>${shown}${quote.slice(4)}`)
    expect(await insert(body, text, 'INSERT_AT_START')).toBe(`<div dir="ltr">${shown}Hi</div>${signature}`)
  })

  test('recipients and subject replace what is there, the body stays', async () => {
    const mailbox = await open()
    const { draftId, html } = mailbox.startReply(only(mailbox).messageId, false)
    const change = {
      updateToRecipients: { toRecipients: [{ email: 'a@x.example' }, 'b@x.example'] },
      updateCcRecipients: { CcRecipients: [{ email: 'c@x.example' }] },
      updateSubject: { subject: 'New' },
    }
    expect(mailbox.insertIntoDraft(draftId, change, null, 'WEB')).toMatchObject({
      to: 'a@x.example, b@x.example',
      cc: 'c@x.example',
      subject: 'New',
      html,
    })
  })
})
