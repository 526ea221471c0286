import { describe, expect, test } from '@jest/globals'
import { splitReply } from '../../../src/backend/messages/split-reply.ts'
import { words } from './mails.ts'

const own = 'Ja tak, den blå passer os fint.'

describe('a line that says who wrote what is quoted', () => {
  test.each([
    ['Polish', 'W dniu 20.11.2026 o 10:12, Havblik pisze:'],
    ['Polish with an address', 'pt., 20 lis 2026 o 10:12 Havblik <hej@havblik.example> napisał(a):'],
    ['Finnish', 'Havblik <hej@havblik.example> kirjoitti 20.11.2026 klo 10.12:'],
    ['Spanish', 'El vie, 20 nov 2026 a las 10:12, Havblik (<hej@havblik.example>) escribió:'],
    ['Italian', 'Il giorno ven 20 nov 2026 alle ore 10:12 Havblik <hej@havblik.example> ha scritto:'],
    ['French', 'Le ven. 20 nov. 2026 à 10:12, Havblik <hej@havblik.example> a écrit :'],
    ['Dutch, an older form', 'Op 20 november 2026 10:12 heeft Havblik <hej@havblik.example> het volgende geschreven:'],
    ['Swedish, the name first', 'Havblik Kundtjänst skrev den 2026-11-20 kl. 10:12:'],
    ['German, the name first', 'Havblik <hej@havblik.example> schrieb am Fr., 20. Nov. 2026\num 10:12 Uhr:'],
    ['another language', '20 листопада 2026 р. 10:12 користувач "Havblik" <\nhej@havblik.example> пише:'],
    ['no verb at all', 'Friday, 20 November 2026, 10:12 AM +0100 from hej@havblik.example <hej@havblik.example>:'],
    ['a date in digits and no verb', '2026/11/20 Havblik <hej@havblik.example>'],
    ['an address on a line of its own', '2026-11-20 10:12 GMT+01:00 Havblik <\nhej@havblik.example>:'],
    ['Swedish, wrapped twice', 'Den fre 20 nov. 2026 kl 10:12 skrev Havblik\nKundtjänst\n<hej@havblik.example>:'],
  ])('in %s', (_, line) => {
    const { replyText, quotedText } = splitReply(`${own}\n\n${line}\n\n> Passer den blå?`, ['Ida'])
    expect(replyText).toBe(own)
    expect(words(quotedText)).toBe(words(`${line}\n\n> Passer den blå?`))
  })

  test('behind own words on the same line', () => {
    const line = 'On Fri, Nov 20, 2026 at 10:12 AM, hej@havblik.example wrote:'
    expect(splitReply(`Yes please. ${line}\n> The blue one?`).replyText).toBe('Yes please.')
  })

  test('is not the customer who retells what the shop wrote', () => {
    for (const text of [
      'Den 13.11.2026 skrev I følgende:\n\nLampen er på lager.\n\nDen er ikke kommet endnu.',
      'On 13/11/2026 you wrote:\n\nThe lamp is in stock.\n\nIt has not arrived.',
      'Den 20. november 2026 kl. 14:30 blev pakken leveret, siger GLS:\nMen her er ingen pakke.',
      'Min mail er ida@post.example og jeg bestilte d. 3.11.2026.',
    ])
      expect(splitReply(text, ['Ida']).replyText).toBe(text)
  })
})

describe('the head of a mail', () => {
  const polish = 'Od: Ola Nowak <ola@poczta.example>\nWysłano: piątek, 20 listopada 2026 10:12\nTemat: Lampa'

  test('that stands above a text from nobody else belongs to that text', () => {
    const { replyText, quotedText, signature } = splitReply(`${polish}\n\nGdzie jest lampa?\n\nPozdrawiam,\nOla`)
    expect([replyText, quotedText, words(signature)]).toEqual(['Gdzie jest lampa?', polish, 'Pozdrawiam, Ola'])
  })

  test('below own words, or in the mail of a known writer, is of a quoted one', () => {
    expect(splitReply(`Dziękuję!\n\n${polish}\n\nLampa jest w drodze.`).replyText).toBe('Dziękuję!')
    expect(splitReply(`${polish}\n\nLampa jest w drodze.`, ['Ida']).replyText).toBe('')
  })

  test('may have a wrapped subject', () => {
    const block =
      'Fra: Havblik <hej@havblik.example>\nDato: 20. november 2026\nEmne: SV: En lampe med\nskærm af glas\nTil: ida@post.example'
    expect(splitReply(`${own}\n\n${block}\n\nHej Ida`, ['Ida']).replyText).toBe(own)
  })
})

describe('quotes are known by other marks', () => {
  test.each([
    ['strokes', '2026/11/20 Havblik <hej@havblik.example>\n\n| Passer den blå?\n|\n| Hilsen Havblik'],
    ['initials', 'HB> Passer den blå?\nHB>\nHB> Hilsen Havblik'],
    ['a link wrapped out of the quote', '> Se lampen (https://havblik.example/lampe?\nfarve=blaa)\n> Passer den?'],
  ])('%s', (_, quote) => {
    expect(splitReply(`${own}\n\n${quote}`, ['Ida']).replyText).toBe(own)
  })

  test('a table drawn with strokes is the customer’s', () => {
    const table = 'Vi mangler:\n| vare | antal |\n| lampe | 2 |'
    expect(splitReply(table, ['Ida']).replyText).toBe(table)
  })
})
