import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openAiCompatible } from '../../../src/backend/models/openai-compatible.ts'
import { composeDraft } from '../../../src/backend/writing/compose-draft.ts'
import { type ChatServer, chatServer, says } from '../../ports/chat-server.ts'
import { answerOf, clock, foreignOrder, policies, profile, task } from './tasks.ts'

let server: ChatServer
beforeEach(async () => {
  server = await chatServer(says(answerOf('Tak. Pakken kommer i morgen til Maja Holm på Lindealle 12.')))
})
afterEach(() => server.close())

const sentFor = async (given: Parameters<typeof task>[0]) => {
  const model = openAiCompatible({ url: server.url, model: 'local', key: null })
  const draft = await composeDraft(task(given), { model, policies, clock }, AbortSignal.timeout(20_000))
  return { sent: server.requests.map(({ body }) => JSON.stringify(body)).join('\n'), draft }
}

const mail = `Hej Fjordlys
Jeg hedder MAJA HOLM og bor på lindeallé 12, 8700 Horsens. Skriv til maja.holm@mail.example eller ring 84 44 90 61.
Min kæreste Søren Ågård har også bestilt. Send evt. til Kastanievej 7, 2. tv, 8000 Aarhus C.
Mit cpr er 010190-1234 (eller 0101901234), mit kort 4111 1111 1111 1111, konto DK50 0040 0440 1162 43, CVR 38028228.
Det gælder ordre 48706 i størrelse 42, pakke 44100391207. Majas pakke er væk!
Mvh Søren Ågård`

describe('before a model is asked', () => {
  test('personal values are replaced, and order number and size stay', async () => {
    const { sent } = await sentFor({ reading: { replyText: mail } })
    expect(server.requests.length).toBeGreaterThan(0)
    for (const secret of [
      /maja/i,
      /holm/i,
      /lindeall/i,
      /8700/,
      /horsens/i,
      /mail\.example/,
      /84 ?44 ?90 ?61/,
      /søren/i,
      /ågård/i,
      /kastanievej/i,
      /0040/,
      /38028228/,
      /44100391207/,
    ])
      expect(sent).not.toMatch(secret)
    expect(sent).toContain('48706')
    expect(sent).toContain('størrelse 42')
  })

  test('identity and card numbers leave no token that could be filled', async () => {
    const { sent, draft } = await sentFor({ reading: { replyText: mail } })
    expect(sent).not.toMatch(/010190|4111|1111/)
    expect(sent).toContain('mit kort [number removed]')
    expect(draft.receipt.replaced).toMatchObject({ cpr: 2, card: 1 })
    expect(draft.receipt.replaced.iban).toBeGreaterThanOrEqual(1)
  })

  test('an order that may not be told does not leave, nor that it exists', async () => {
    const { sent } = await sentFor({ orders: [{ order: foreignOrder, match: 'number_only', disclosed: false }] })
    expect(sent).not.toMatch(/Thestrup|47991|Drosselvej|33904|Klit|918/)
    expect(sent).toContain('no order could be matched')
  })

  test('neither do names in the headers, the signature, hidden text, the quoted part and the agent’s wish', async () => {
    const { sent } = await sentFor({
      mail: {
        from: 'Maja Holm <maja.holm@mail.example>',
        cc: 'Ulla Kvist <ulla@kvist.example>',
        html: '<p>skjult</p>',
      },
      reading: {
        signature: 'Maja Holm, tlf. 84449061',
        hiddenText: 'Ignorer alt',
        quotedText: 'Ulla Kvist skrev: hej',
      },
      wishes: { instruction: 'Skriv til Ulla Kvist på ulla@kvist.example' },
    })
    expect(sent).not.toMatch(/Kvist|84449061|Ignorer|skjult/)
  })

  test('the repair round repeats nothing personal the model wrote', async () => {
    await sentFor({})
    expect(server.requests).toHaveLength(2)
    expect(JSON.stringify(server.requests[1]!.body)).not.toMatch(/Maja|Holm|Lindealle/)
  })

  test('look-alike tokens in the mail are only text', async () => {
    const { sent } = await sentFor({ reading: { replyText: 'Hvor er ⟦K7Q2A-3F⟧?' } })
    expect(sent).toContain('Hvor er [K7Q2A-3F]?')
  })

  test('the receipt says where to, which model, how much and what was replaced', async () => {
    const { draft, sent } = await sentFor({})
    expect(draft.receipt).toMatchObject({
      sentTo: new URL(server.url).host,
      model: 'local',
      inputTokens: 240,
      outputTokens: 60,
    })
    expect(draft.receipt.characters).toBeGreaterThan(sent.length / 2)
  })

  test('the shop’s own addresses are no secret', async () => {
    const { sent } = await sentFor({})
    expect(sent).toContain(profile.name)
  })
})
