import { describe, expect, test } from '@jest/globals'
import { decodeEml } from '../../../src/backend/messages/decode-mail.ts'
import { understandMail } from '../../../src/backend/messages/understand-mail.ts'
import { havblik } from './mails.ts'

const head = 'From: Kim <kim@example.com>\r\nTo: shop@example.com\r\n'
const sentence = 'Hvor er min ordre 48706? Den skulle have været her i fredags, og ingen tager telefonen.\r\n'
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const mixed = (parts: string[]) =>
  `${head}Content-Type: multipart/mixed;\r\n boundary="a b"\r\n\r\n${parts.map((part) => `--a b\r\n${part}\r\n`).join('')}--a b--\r\n`

describe('header lines that are not written as they should be', () => {
  test('a raw byte inside an encoded word is one of its character set', async () => {
    const { from, subject } = await decodeEml(
      latin(
        `From: =?iso-8859-1?Q?J\xfcrgen_S=F8rby?= <j@x.example>\nSubject: =?iso-8859-2?q?za\xbf\xf3\xb3\xe6?=\n\nHej`,
      ),
    )
    expect([from, subject]).toEqual(['Jürgen Sørby <j@x.example>', 'zażółć'])
  })

  test('raw bytes elsewhere are western letters, and lines of UTF-8 stay', async () => {
    const utf8 = Buffer.from('Søren').toString('latin1')
    const { from, subject } = await decodeEml(latin(`From: ${utf8} <s@x.example>\nSubject: Bl\xe5b\xe6rgr\xf8d\n\nHej`))
    expect([from, subject]).toEqual(['Søren <s@x.example>', 'Blåbærgrød'])
  })

  test('of two dates the readable one counts', async () => {
    const { date } = await decodeEml(bytesOf('Date: yesterday\nDate: Tue, 7 Apr 2026 10:00:01 +0200\n\nHej'))
    expect(date).toBe('2026-04-07T08:00:01.000Z')
  })
})

test('a text file shown beside the letter is an attachment, the letter itself never is', async () => {
  const named = (name: string, body: string) =>
    `Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: inline;\r\n filename=${name}\r\n\r\n${body}`
  const mail = await decodeEml(bytesOf(mixed([named('mail.txt', 'Hvad er forkert her?'), named('log.txt', 'Fejl 17')])))
  expect([mail.text.trim(), mail.attachments.map(({ name }) => name)]).toEqual(['Hvad er forkert her?', ['log.txt']])
})

describe('a mail larger than a letter', () => {
  const text = `Content-Type: text/plain; charset=utf-8\r\n\r\n${sentence}`
  const pdf = `Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat(40_000)}`

  test.each([
    ['plain text', `${head}${text}${sentence.repeat(56_000)}`],
    ['lines of one letter', `${head}${text}${'a\n'.repeat(2_500_000)}`],
    ['one line', `${head}${text}${'a '.repeat(2_500_000)}`],
    ['HTML', `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<p>${sentence.repeat(56_000)}`],
    [
      'quoted-printable',
      `${head}Content-Transfer-Encoding: quoted-printable\r\n${text}${'l=C3=A6s =\r\n'.repeat(400_000)}`,
    ],
    ['short lines of base64', `${head}Content-Transfer-Encoding: base64\r\n\r\n${'QUJD\r\n'.repeat(900_000)}`],
  ])('is read to a length and says so: %s', async (_, mail) => {
    const before = process.cpuUsage()
    const read = await decodeEml(bytesOf(mail))
    const { user, system } = process.cpuUsage(before)
    expect(read.truncated).toBe(true)
    expect(read.text.length + read.html.length).toBeGreaterThan(39_000)
    expect((user + system) / 1_000).toBeLessThan(4_000)
  })

  test('keeps its attachments whole, and the parts after a long one', async () => {
    const long = `Content-Type: text/plain\r\n\r\n${sentence.repeat(30_000)}`
    const { text: words, attachments, truncated } = await decodeEml(bytesOf(mixed([text, pdf, long, pdf])))
    expect(words.startsWith(sentence.trim())).toBe(true)
    expect(attachments).toEqual(Array(2).fill({ name: 'a.pdf', type: 'application/pdf', bytes: 2_280_000 }))
    expect(truncated).toBe(true)
  })

  test('with only large attachments, also in a mail passed on, is not called cut', async () => {
    const passedOn = `Content-Type: message/rfc822\r\n\r\n${mixed([text, pdf]).replaceAll('a b', 'inner')}`
    const csv = `Content-Type: text/csv\r\nContent-Disposition: attachment; filename=a.csv\r\n\r\n${'1;2;3\r\n'.repeat(400_000)}`
    const { attachments, truncated } = await decodeEml(bytesOf(mixed([text, passedOn, csv])))
    expect(attachments.map(({ name }) => name)).toEqual(['a.pdf', 'a.csv'])
    expect(truncated).toBe(false)
  })

  test.each([
    ['parts beside each other', mixed(Array(10_000).fill('\r\nHi')), 'The mail has more than 1,000 parts.'],
    ['header lines', `${'X-A: b\r\n'.repeat(200_000)}\r\nHi`, 'The headers of the mail are larger than 1 MB.'],
  ])('with too many %s is refused with a sentence', async (_, mail, said) => {
    await expect(decodeEml(bytesOf(mail))).rejects.toThrow(new Error(said))
  })
})

test('a mail that ends in its header is read without a text', async () => {
  const mail = await decodeEml(bytesOf(`${head}Subject: Ordre 51234`))
  expect([mail.subject, mail.text, understandMail(mail, havblik).replyText]).toEqual(['Ordre 51234', '', ''])
})
