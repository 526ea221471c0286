import { describe, expect, test } from '@jest/globals'
import { replyRecipients } from '../../../src/backend/messages/recipients.ts'
import { senderAuth } from '../../../src/backend/messages/sender-auth.ts'
import { understandMail } from '../../../src/backend/messages/understand-mail.ts'
import { havblik, mailOf, words } from './mails.ts'

const read = (parts: Parameters<typeof mailOf>[0]) => understandMail(mailOf(parts), havblik)

describe('who writes', () => {
  test('is the sender', () => {
    expect(read({ text: 'Hej' }).customer).toEqual({ email: 'ida.holm@post.example', name: 'Ida Holm', source: 'from' })
  })

  test('is the Reply-To of a contact form, whose labels are no words of the customer', () => {
    const reading = read({
      from: 'Havblik <mailer@shopify.com>',
      replyTo: 'ida.holm@post.example',
      text: 'Ny besked fra din kontaktformular\n\nNavn: Ida Holm\nEmail: ida.holm@post.example\nTelefon: 12345678\nOrdrenummer: 51234\nBesked: Hvor er min pakke?\nJeg har ventet længe.\n\nHilsen Ida',
    })
    expect(reading.customer).toEqual({ email: 'ida.holm@post.example', name: 'Ida Holm', source: 'reply_to' })
    expect(words(reading.replyText)).toBe('Hvor er min pakke? Jeg har ventet længe.')
    expect(reading.orderNumbers).toEqual(['51234'])
  })

  test('stands in the body of a form without Reply-To', () => {
    const text = 'Name:\nIda Holm\n\nEmail:\nida.holm@post.example\n\nMessage:\nIs it in stock?'
    expect(read({ from: 'wordpress@havblik.example', text }).customer).toMatchObject({
      email: 'ida.holm@post.example',
      source: 'form_body',
    })
  })

  test('is the customer a colleague forwards', () => {
    const reading = read({
      from: 'Per <per@havblik.example>',
      text: 'Kan du tage den?\n\nFra: Ida Holm <ida.holm@post.example>\nSendt: 20. november 2026 10:12\nTil: per@havblik.example\nEmne: Lampe\n\nHej Per\n\nKan jeg bytte min lampe?',
    })
    expect(reading.customer).toMatchObject({ email: 'ida.holm@post.example', source: 'form_body' })
    expect(reading.replyText).toBe('Kan du tage den?')
    expect(reading.intents[0]?.intent).toBe('return_or_exchange')
  })

  test('is the writer behind a Google Group', () => {
    const from = "'Ida Holm' via Kundeservice <hej@havblik.example>"
    expect(read({ from, replyTo: 'Ida Holm <ida.holm@post.example>', text: 'Hej' }).customer.source).toBe('reply_to')
    const headers: [string, string][] = [['X-Original-Sender', 'ida.holm@post.example']]
    expect(read({ from, headers, text: 'Hej' }).customer).toMatchObject({
      email: 'ida.holm@post.example',
      source: 'original_sender',
    })
  })

  test.each([
    ['a bounce', { from: 'mailer-daemon@googlemail.com', subject: 'Delivery Status Notification' }],
    ['a newsletter', { headers: [['List-Unsubscribe', '<https://x.example>'] as [string, string]] }],
    ['an answer robot', { headers: [['Auto-Submitted', 'auto-replied'] as [string, string]] }],
  ])('is nobody in %s', (_, parts) => {
    const reading = read({ text: 'Tak for din mail om ordre 51234', ...parts })
    expect(reading).toMatchObject({ autoReply: true, replyText: '', customer: { email: null, source: 'unknown' } })
    expect(reading.intents[0]?.intent).toBe('not_customer_mail')
  })
})

describe('sender authentication', () => {
  const auth = (value: string, more: Partial<Parameters<typeof senderAuth>[0]> = {}) =>
    senderAuth(mailOf({ headers: [['Authentication-Results', value]], ...more }), 'ida.holm@post.example')

  test('needs a DMARC pass, or an aligned signature where there is no DMARC', () => {
    expect(auth('mx.google.com; dmarc=pass (p=NONE) header.from=post.example')).toBe('verified')
    expect(auth('mx.google.com; dkim=pass header.i=@post.example')).toBe('verified')
    expect(auth('mx.google.com; dkim=pass header.i=@elsewhere.example')).toBe('unverified')
    expect(auth('mx.google.com; dkim=pass header.i=@post.example; dmarc=fail header.from=post.example')).toBe(
      'unverified',
    )
    expect(auth('mx.google.com; spf=pass (dmarc=pass) smtp.mailfrom=x@post.example')).toBe('unverified')
  })

  test('believes only the topmost header of the receiving server', () => {
    const headers: [string, string][] = [
      ['Authentication-Results', 'mx.google.com; dmarc=fail header.from=post.example'],
      ['Authentication-Results', 'mx.google.com; dmarc=pass header.from=post.example'],
    ]
    expect(senderAuth(mailOf({ headers }), null)).toBe('unverified')
    expect(auth('mx.evil.example; dmarc=pass header.from=post.example')).toBe('none')
  })

  test('says when answers would go elsewhere', () => {
    expect(auth('mx.google.com; dmarc=pass header.from=post.example', { replyTo: 'x@other.example' })).toBe('differs')
  })
})

test('a reply goes to Reply-To, else to From, in lower case', () => {
  expect(replyRecipients(mailOf({ from: 'Ida <Ida.Holm@Post.example>' }), havblik)).toEqual(['ida.holm@post.example'])
  expect(replyRecipients(mailOf({ replyTo: 'a@x.example, "B, b" <b@x.example>' }), havblik)).toEqual([
    'a@x.example',
    'b@x.example',
  ])
})
