import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isMobileFooter } from '../../../src/backend/messages/mobile-footers.ts'
import { splitReply } from '../../../src/backend/messages/split-reply.ts'
import { words } from './mails.ts'

const own = 'Lampen virker ikke.'

describe('a sign-off', () => {
  test.each([
    ['Bedste hilsner\nIda', 'the name of the writer'],
    ['Mvh\nIda M. Holm', 'more of the name'],
    ['Hilsen\nI.H.', 'initials'],
    ['Kh Ids', 'no more than a part of it'],
    ['Venlig hilsen', 'nobody'],
    ['Kind regards\nSam Okafor\n+45 12 34 56 78', 'somebody with a number'],
    ['Kind regards\nSam Okafor\n\nSent from my iPad', 'somebody with a telephone'],
    ['Sam Okafor\nsam@okafor.example\n+45 12 34 56 78', 'somebody without a closing'],
    ['--\nSam Okafor\nOkafor Lamps', 'somebody below the delimiter'],
    ['-Sam van den Berg', 'somebody behind a dash'],
  ])('%j says %s', (block) => {
    const { replyText, signature } = splitReply(`${own}\n\n${block}`, ['Ida', 'Idsen', 'Holm'])
    expect([replyText, words(signature)]).toEqual([own, words(block.replace('--\n', ''))])
  })

  test.each([
    ['names somebody who is not known to be the writer', 'Hilsen\nJournalen'],
    ['goes on in a sentence', 'Tak for hurtigt svar, det var rart.'],
    ['has a question below it', 'Mvh\nIda\n\nKan I også sende en pære?'],
    ['is a line drawn through the letter', '--\nHvad gør jeg nu?\nSkal den sendes ind?'],
  ])('is kept where it %s', (_, block) => {
    const text = `${own}\n\n${block}`
    expect(splitReply(text, ['Ida', 'Holm']).replyText).toBe(text)
  })

  test('above a quote is cut also where a list’s footer stands below the quote', () => {
    const text = `${own}\n\nHilsen\nIda\n\n> Hvad er der galt?\n\n_______________\nlampelisten\nhttps://lister.example/lampe`
    expect(splitReply(text, ['Ida']).replyText).toBe(own)
  })
})

describe('what a mail program adds', () => {
  test.each([
    'Sendt fra min iPhone',
    'Sendt frå telefonen min',
    'Sendt fra Outlook til iOS',
    'Hent Outlook til Android<https://aka.ms/x>',
    'Skickat från E-post för Windows',
    'Von meinem Mobiltelefon gesendet',
    'Gesendet mit der GMX Mail App',
    'Verstuurd vanaf mijn iPad',
    'Envoyé depuis l’application Mail Orange',
    'Enviado desde mi móvil Android',
    'Inviato dal mio telefono',
    'Lähetetty iPhonesta',
    'Wysłane z mojego telefonu',
    'Sent wirelessly from my BlackBerry',
    '(sent from a phone)',
    'Get [Outlook for iOS](https://aka.ms/x)',
  ])('is told: %s', (line) => {
    expect(isMobileFooter(line)).toBe(true)
    expect(splitReply(`${own}\n\n${line}`).replyText).toBe(own)
  })

  test.each([
    'Sendt med GLS i går',
    'Sendt fra Jylland i mandags',
    'Sent by post on Monday',
    'Skickat med PostNord',
    'Gesendet mit DHL',
    'Verzonden met PostNL',
    'I ordered from my phone.',
    'Ordered via mobile',
  ])('is not what the customer says: %s', (line) => {
    expect(splitReply(`${own}\n\n${line}`, ['Ida']).replyText).toBe(`${own}\n\n${line}`)
  })
})

const piece = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    ...'> citat|Hilsen|Mvh Ida|Ida|/Ida||--|____|-----Original Message-----|Fra: a@b.example|Sendt: i dag 10:12|Til: x|Emne: x'.split(
      '|',
    ),
    ...'On 1/1/2026 10:12 a@b.example wrote:|Den 20. nov. 2026 skrev|Bo <a@b.example>:|AB> x|| x|Sent from my iPhone|P.S. x|Tak|ja. On 1/1/2026 10:12 a@b.example wrote:'.split(
      '|',
    ),
  ),
)
const mails = fc.array(piece, { maxLength: 24 }).map((lines) => lines.join('\n'))
const known = fc.constantFrom<string[]>([], ['Ida', 'Holm'])

describe('for any mail', () => {
  test('own words, split again, stay as they are', () => {
    fc.assert(
      fc.property(mails, known, (text, names) => {
        const { replyText } = splitReply(text, names)
        expect(splitReply(replyText, names)).toEqual({
          replyText,
          quotedText: '',
          signature: null,
          forwarded: false,
        })
      }),
      { numRuns: 1_500 },
    )
  })

  test('own words are words of the mail in their order', () => {
    fc.assert(
      fc.property(mails, known, (text, names) => {
        const all = text.split(/\s+/)
        let at = 0
        for (const word of splitReply(text, names).replyText.split(/\s+/).filter(Boolean)) {
          at = all.indexOf(word, at) + 1
          expect(at).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1_500 },
    )
  })
})
