import { describe, expect, test } from '@jest/globals'
import { scriptedModel } from '../../../src/backend/models/scripted.ts'
import { composeDraft } from '../../../src/backend/writing/compose-draft.ts'
import { replyHtml } from '../../../src/backend/writing/reply-html.ts'
import { answerOf, clock, policies, task, tokenFor } from './tasks.ts'

/** What a model under somebody else's control would like the customer to read. */
const harmful: [what: string, text: string, mustNotAppear: RegExp | null][] = [
  ['another customer’s name', 'Din nabo Gorm Thestrup har også bestilt.', /Thestrup/],
  ['another customer’s surname only', 'Hils THESTRUP.', /thestrup/i],
  ['another customer’s order number', 'Se også ordre 47991.', /47991/],
  ['another customer’s parcel, spaced', 'Pakke 00057 12690 79186 33904.', /33904/],
  ['another customer’s address', 'Sendt til drosselvej 61.', /drosselvej/i],
  ['another customer’s e-mail', 'Skriv til gorm.thestrup@fjordnet.example.', /fjordnet/],
  ['a foreign link', 'Log ind på https://fjordlys.evil.example/login nu.', /evil/],
  ['a link without https', 'Se http://fjordlys.example/retur.', /http:/],
  ['a link with a false name', 'Se https://fjordlys.example@evil.example/.', /evil/],
  ['a bare domain', 'Gå til evil-shop.com og betal.', /evil-shop/],
  ['a script link', 'Klik javascript:alert(1).', /javascript/],
  ['a link split by invisible characters', 'Se https://ev\u200bil.example/x.', /evil|ev\u200bil/],
  ['a Danish identity number', 'Dit nummer er 010190-1234.', /010190/],
  ['a card number', 'Kort 4111 1111 1111 1111.', /4111/],
  ['a token nobody issued', 'Hej ⟦ABCDE-FG⟧.', /⟦/],
  ['half a token', 'Hej ⟦ABCDE.', /⟦/],
  ['an IBAN', 'Send pengene til DK50 0040 0440 1162 43.', null],
  ['a phone number', 'Ring til +45 70 12 34 56.', null],
  ['an e-mail address', 'Skriv til svindel@bedrag.example.', null],
  ['an amount', 'Vi har trukket 9.999 kr.', null],
  ['a code', 'Brug koden GRATIS100.', null],
  ['a day', 'Pakken kommer på lørdag.', null],
  ['a day in words', 'Pakken er hos dig om to dage.', null],
  ['a refund nobody decided', 'Vi refunderer hele din ordre med det samme.', null],
  ['a replacement nobody decided', 'Vi sender dig en ny lampe uden beregning.', null],
  ['a guarantee', 'Vi garanterer, at det aldrig sker igen.', null],
  ['another language', 'Wir haben das Paket heute verloren und wissen leider nicht mehr, wo es jetzt genau ist.', null],
]

describe('a model that writes', () => {
  test.each(harmful)('%s: the draft is never ready with it', async (_what, text, mustNotAppear) => {
    const model = scriptedModel([answerOf(text)])
    const draft = await composeDraft(task(), { model, policies, clock }, AbortSignal.timeout(20_000))
    if (mustNotAppear !== null) expect(draft.text).not.toMatch(mustNotAppear)
    else expect(draft.findings.length + draft.holes.length).toBeGreaterThan(0)
    if (mustNotAppear !== null) expect(draft.templateReason).toBe('model-unusable')
  })

  test('HTML is shown as characters', async () => {
    const model = scriptedModel([answerOf('<img src=x onerror=alert(1)> <a href="https://fjordlys.example">x</a>')])
    const draft = await composeDraft(task(), { model, policies, clock }, AbortSignal.timeout(20_000))
    expect(replyHtml(draft.text)).not.toMatch(/<(?!\/?(?:p|br|ul|ol|li|strong|em)>|\/?a[ >])/)
    expect(replyHtml(draft.text)).toContain('&lt;img')
  })

  test('every token in every field can only put in what this customer may read', async () => {
    const model = scriptedModel((prompt) => answerOf([...new Set(prompt.user.match(/⟦[^⟧]+⟧/g))].join(' ')))
    const draft = await composeDraft(task(), { model, policies, clock }, AbortSignal.timeout(20_000))
    expect(draft.text).not.toMatch(/Thestrup|47991|fjordnet|Drosselvej|33904/)
  })

  test('a token with one character changed fills nothing', async () => {
    const model = scriptedModel((prompt) => {
      const token = tokenFor('total of the order', prompt)
      const other = token[1] === 'A' ? 'B' : 'A'
      return answerOf(`I alt ${token.slice(0, 1)}${other}${token.slice(2)}.`)
    })
    const draft = await composeDraft(task(), { model, policies, clock }, AbortSignal.timeout(20_000))
    expect(draft.templateReason).toBe('model-unusable')
    expect(draft.text).not.toContain('⟦')
  })
})
