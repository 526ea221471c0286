import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { insertIntoBody } from '../../../src/simulator/mailbox/insert-into-body.ts'
import { createMailbox } from '../../../src/simulator/mailbox/mailbox.ts'
import { owner } from './mails.ts'

const piece = fc.constantFrom(
  'From: "Å, b" <a@x.example>\r\n',
  'From: <<>,;@\r\n',
  'To: group: a@x.example, b;\r\n',
  'Date: yesterday\r\n',
  'Date: Mon, 32 Foo 99999 25:61 +9999\r\n',
  'Subject: =?utf-8?b?////?= =?nope?q?=ZZ?=\r\n',
  'Message-ID: <one@x.example>\r\n',
  'In-Reply-To: <one@x.example>\r\n',
  'References: <one@x.example <two> three\r\n',
  'Content-Type: multipart/mixed; boundary="b"\r\n',
  'Content-Type: text/html; charset=x-unknown\r\n',
  'Content-Type: message/rfc822\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  "Content-Disposition: attachment; filename*=utf-8''%E0%A4%A\r\n",
  '\r\n',
  '--b\r\n',
  '--b--\r\n',
  '<div class="gmail_quote"><p>a<b',
  '\0\xff\xfe',
  'From x Mon Nov 23 10:00:00 2026\n',
)
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.array(piece, { maxLength: 25 }).map((pieces) => new Uint8Array(Buffer.from(pieces.join(''), 'latin1'))),
)

test('whatever the bytes, a mail is listed, opens, and can be answered and searched', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(bytes, { minLength: 1, maxLength: 3 }), async (all) => {
      const mails = all.map((each) => ({ bytes: each, file: 'any.eml' }))
      const mailbox = await createMailbox(mails, { owner: () => owner })
      const rows = mailbox.list('inbox')
      const shown = rows.flatMap(({ threadId }) => mailbox.thread(threadId)?.mails ?? [])
      expect(shown).toHaveLength(mails.length)
      for (const { messageId } of shown) {
        expect(mailbox.open(messageId)?.messageId).toBe(messageId)
        expect(mailbox.startReply(messageId, true).headers.inReplyTo).toMatch(/^<.+>$/)
      }
      mailbox.list('inbox', 'from:a "b -c')
    }),
    { numRuns: 300 },
  )
})

test('an insertion keeps every element of the body, wherever the cursor stands', () => {
  const tags = (html: string) => html.match(/<\/?[a-z]+/g) ?? []
  const { body } = fc.letrec<{ body: string; part: string }>((tie) => ({
    body: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
    part: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('text', '&amp;', ' '),
      tie('body').map((inner) => `<div>${inner}</div>`),
      tie('body').map((inner) => `<b class="a>b">${inner}</b>`),
    ),
  }))
  fc.assert(
    fc.property(body, fc.nat(120), fc.nat(60), (html, offset, length) => {
      const contents = [{ content: '@', contentType: 'TEXT' as const }]
      const after = insertIntoBody(html, {
        contents,
        place: 'IN_PLACE_INSERT',
        cursor: { offset, length },
        mobile: false,
      })
      expect(after.split('@')).toHaveLength(2)
      expect(tags(after)).toEqual(tags(html))
    }),
  )
})
