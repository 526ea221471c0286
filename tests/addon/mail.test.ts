import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { wordsOf } from '../../src/addon/text/words.ts'
import { bytesOf, leanHtml, trimMail } from '../../src/addon/trim-mail.ts'
import { limits } from '../../src/contract/limits.ts'
import type { Mail } from '../../src/contract/mail.ts'
import { type AddonWorld, openAddon } from './addon-world.ts'
import { briefingOf, mailOf } from './samples.ts'

const words = wordsOf('en')
const hostile = '<a href="https://evil.example">click</a><b>bold</b>\u202egnp.exe'
let world: AddonWorld
beforeAll(async () => {
  world = await openAddon({
    mails: [
      mailOf({
        headers: [
          'Authentication-Results: mx.google.com;',
          ' dmarc=pass header.from=posthus.example',
          'Received: from here',
          'Authentication-Results: forged.example; dmarc=pass',
        ],
      }),
      mailOf({
        subject: 'Re: Hvor er min pakke?',
        headers: ['In-Reply-To: <first@posthus.example>', 'References: <first@posthus.example>'],
        body: [
          'MIME-Version: 1.0',
          'Content-Type: multipart/mixed; boundary=x',
          '',
          '--x',
          'Content-Type: text/html; charset=utf-8',
          '',
          '<head><style>.h{display:none}</style><script>alert(1)</script></head><!-- note --><p style="color:red">Hej</p><img src="data:image/png;base64,AAAA">',
          '--x',
          'Content-Type: image/png; name=glas.png',
          'Content-Disposition: attachment; filename=glas.png',
          'Content-Transfer-Encoding: base64',
          '',
          'AAAAAAAA',
          '--x--',
        ],
      }),
    ],
  })
})
afterAll(() => world.close())

async function sent(subject: string): Promise<Mail> {
  const { mailbox } = world
  const thread = mailbox.thread(mailbox.list('inbox')[0]!.threadId)!
  const { messageId } = thread.mails[subject === 'first' ? 0 : 1]!
  await world.begin({ openMessage: () => briefingOf(messageId) })
  await world.person.open(messageId)
  return world.backend.calls.filter(({ route }) => route === 'openMessage').at(-1)!.body.mail as unknown as Mail
}

test('the headers go along in the order of the mail, folded lines joined, others not', async () => {
  const mail = await sent('first')
  expect(mail.headers.map(([name, value]) => `${name}: ${value}`)).toEqual([
    'Authentication-Results: mx.google.com; dmarc=pass header.from=posthus.example',
    'Authentication-Results: forged.example; dmarc=pass',
    'Message-ID: <first@posthus.example>',
    'Content-Type: text/plain; charset=utf-8',
  ])
  expect(mail.newestInThread).not.toBe(mail.messageId)
  expect(mail.earlier).toEqual([])
})

test('of HTML the hiding styles stay and code, comments and embedded files go; attachments are only named', async () => {
  const mail = await sent('second')
  expect(mail.html).toContain('color:red')
  expect(mail.html).not.toMatch(/<script|alert|note|base64/)
  expect(mail.attachments).toEqual([{ name: 'glas.png', type: 'image/png', bytes: 6 }])
  expect(mail.earlier).toMatchObject([{ text: expect.stringContaining('SECRET-CONTENT') }])
  expect(world.backend.wrong).toEqual([])
})

test('words of a mail, a shop or a model are shown as words, never as formatting or links', async () => {
  const { messageId } = world.mailbox.list('inbox')[0]!
  const [order] = briefingOf('').orders
  await world.begin({
    openMessage: () =>
      briefingOf(messageId, {
        customer: { email: hostile, name: hostile, source: 'from', auth: 'unverified' },
        recipients: [hostile],
        asks: [hostile],
        language: hostile,
        warnings: [{ kind: 'hidden-text', detail: hostile }],
        lookup: { state: 'partial', shop: hostile, asOf: null, retryAfterSeconds: null },
        orders: [{ ...order!, number: hostile, items: [{ title: hostile, quantity: 1 }], customerName: hostile }],
      }),
  })
  await world.person.open(messageId)
  const { card, error } = world.person.view()
  expect(error).toBeNull()
  const json = JSON.stringify(card)
  const { header, ...body } = card as { header: object }
  expect(JSON.stringify(body)).not.toMatch(/<a |<b>bold/)
  expect(json).not.toContain('\u202e')
  expect(JSON.stringify(header)).toContain('click')
  expect(world.shown()).toContain(words.auth.unverified)
})

test('a mail without any text still has a card', async () => {
  const empty = await openAddon({ mails: [mailOf({ body: ['', ''], subject: '' })] })
  try {
    await empty.begin()
    expect(empty.shown()).toContain('20418')
    expect(empty.backend.wrong).toEqual([])
  } finally {
    await empty.close()
  }
})

const long = (text: string, html: string): Mail => ({
  messageId: 'm',
  threadId: 't',
  newestInThread: 'm',
  from: '',
  replyTo: '',
  to: '',
  cc: '',
  subject: '',
  date: '',
  text,
  html,
  headers: [],
  attachments: [],
  earlier: [{ from: '', to: '', date: '', text: 'y'.repeat(9000) }],
  truncated: false,
})

test.each([
  ['letters', 'x'],
  ['letters of two bytes', 'æ'],
  ['characters of three', '漢'],
  ['characters of four', '😀'],
  ['characters JSON writes long', '\u0001'],
])('a huge mail of %s is cut to what the backend takes', (_, character) => {
  const huge = character.repeat(600_000 / character.length)
  for (const mail of [long(huge, huge), long('kort', huge), long(huge, '')]) {
    const trimmed = trimMail(mail)
    expect(trimmed.truncated).toBe(true)
    expect(trimmed.text.length + trimmed.html.length).toBeLessThanOrEqual(limits.mailCharacters)
    expect(Buffer.byteLength(JSON.stringify({ mail: trimmed }))).toBeLessThan(limits.requestBytes)
    expect(trimmed.text.length).toBeGreaterThan(0)
    expect(trimmed.earlier[0]!.text).toHaveLength(limits.earlierMailCharacters)
  }
})

test('bytes are counted as the wire counts them', () => {
  const text = 'aæ漢😀\u0001"\\'
  expect(bytesOf(text)).toBe(Buffer.byteLength(JSON.stringify(text)))
})

test('an unfinished comment or script takes nothing but itself', () => {
  expect(leanHtml('<p>a</p><!-- <p>b</p> --><p>c</p><script>d')).toBe('<p>a</p><p>c</p>')
})
