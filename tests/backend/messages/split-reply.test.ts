import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { splitReply } from '../../../src/backend/messages/split-reply.ts'
import { words } from './mails.ts'

const quotes: [string, string][] = [
  [
    'Gmail in Danish',
    'Den fre. 20. nov. 2026 kl. 10.12 skrev Havblik <hej@havblik.example>:\n\n> Hej Ida\n> Hvilken farve?',
  ],
  [
    'Gmail in Danish, wrapped',
    'Den fre. 20. nov. 2026 kl. 10.12 skrev Havblik Kundeservice\n<hej@havblik.example>:\n\n> Hej Ida',
  ],
  ['Apple Mail in Danish', 'Den 20. nov. 2026 kl. 10.12 skrev Havblik <hej@havblik.example>:\n> Hej Ida'],
  ['Gmail in Norwegian', 'fre. 20. nov. 2026 kl. 10:12 skrev Havblik <hej@havblik.example>:\n\n> Hei Ida'],
  ['Gmail in Swedish', 'Den fre 20 nov. 2026 kl 10:12 skrev Havblik <hej@havblik.example>:\n\n> Hej Ida'],
  ['Gmail in English', 'On Fri, Nov 20, 2026 at 10:12 AM Havblik <hej@havblik.example> wrote:\n\n> Hi Ida'],
  ['Thunderbird in German', 'Am 20.11.2026 um 10:12 schrieb Havblik:\n> Hallo Ida'],
  ['Gmail in Dutch', 'Op vr 20 nov 2026 om 10:12 schreef Havblik <hej@havblik.example>:\n> Hoi Ida'],
  ['Gmail in French', 'Le ven. 20 nov. 2026 à 10:12, Havblik <hej@havblik.example> a écrit :\n> Bonjour'],
  [
    'Outlook in Danish',
    '________________________________\nFra: Havblik <hej@havblik.example>\nSendt: 20. november 2026 10:12\nTil: Ida Holm\nEmne: SV: Lampe\n\nHej Ida',
  ],
  [
    'Outlook in Norwegian',
    'Fra: Havblik <hej@havblik.example>\nSendt: fredag 20. november 2026 10:12\nTil: Ida\nEmne: SV: Lampe\n\nHei',
  ],
  [
    'Outlook in Swedish',
    'Från: Havblik <hej@havblik.example>\nSkickat: den 20 november 2026 10:12\nTill: Ida\nÄmne: SV: Lampa\n\nHej',
  ],
  [
    'Outlook in German',
    '-----Ursprüngliche Nachricht-----\nVon: Havblik\nGesendet: Freitag, 20. November 2026 10:12\nAn: Ida\nBetreff: AW: Lampe\n\nHallo',
  ],
  [
    'Outlook in English',
    '*From:* Havblik <hej@havblik.example>\n*Sent:* Friday, November 20, 2026 10:12 AM\n*To:* Ida\n*Subject:* Re: Lamp\n\nHi',
  ],
]

describe('the newest own words', () => {
  test.each(quotes)('end where the quote of %s begins', (_, quote) => {
    const { replyText, quotedText } = splitReply(`Ja tak, den grønne.\n\n${quote}`)
    expect(replyText).toBe('Ja tak, den grønne.')
    expect(words(quotedText)).toBe(words(quote))
  })

  test('include answers written between quoted lines', () => {
    const text =
      'Den 20. nov. 2026 kl. 10.12 skrev Havblik <hej@havblik.example>:\n\n> Hvilken farve?\n\nGrøn.\n\n> Og hvilken størrelse?\n\nM, tak.'
    expect(words(splitReply(text).replyText)).toBe('Grøn. M, tak.')
  })

  test('include a sentence that only sounds like the head of a quote', () => {
    const text = 'Hej\nDen 13. skrev I, at lampen kom på lager. Gør den det?'
    expect(splitReply(text).replyText).toBe(text)
  })

  test('include a bare "thanks" and a list with dashes', () => {
    expect(splitReply('Mange tak!').replyText).toBe('Mange tak!')
    expect(words(splitReply('Jeg mangler\n- kop\n- fad\n- ske').replyText)).toBe('Jeg mangler - kop - fad - ske')
  })

  test('include a postscript below the signature', () => {
    const { replyText, signature } = splitReply('Hvornår kommer den?\n\nHilsen\nIda\n\nP.S. Ring efter kl. 16.', [
      'Ida',
    ])
    expect(words(replyText)).toBe('Hvornår kommer den? P.S. Ring efter kl. 16.')
    expect(words(signature)).toBe('Hilsen Ida')
  })
})

describe('the signature', () => {
  test.each([
    ['Med venlig hilsen\nIda Holm\nHolm VVS\nTlf. 12 34 56 78', 'a block with a company'],
    ['Mvh Ida', 'one line'],
    ['Med vänliga hälsningar\nIda', 'Swedish'],
    ['Viele Grüße\nIda', 'German'],
    ['Ida\n\nSendt fra min iPhone', 'the name and a mobile footer'],
    ['-- \nIda Holm', 'the delimiter'],
    ['Get Outlook for Android<https://aka.ms/x>', 'a footer with a link'],
  ])('is told from the words: %j', (signature) => {
    const split = splitReply(`Lampen virker ikke.\n\n${signature}`, ['Ida', 'Holm'])
    expect(split.replyText).toBe('Lampen virker ikke.')
    expect(words(split.signature)).toBe(
      words(signature.replace('-- \n', '').replace('<https://aka.ms/x>', '<https://aka.ms/x>')),
    )
  })
})

test('no words are invented: own words, quote and signature are the mail itself, for any text', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '> citat',
      'Hilsen',
      'Ida',
      '',
      'Fra: a@b.example',
      'Sendt: i dag',
      'Emne: x',
      '-- ',
      'On 1/1/2026 a@b.example wrote:',
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n')
      const { replyText } = splitReply(text)
      const all = words(text).split(' ')
      let at = 0
      for (const word of words(replyText)
        .split(' ')
        .filter((found) => found !== '')) {
        at = all.indexOf(word, at) + 1
        expect(at).toBeGreaterThan(0)
      }
    }),
    { numRuns: 300 },
  )
})
