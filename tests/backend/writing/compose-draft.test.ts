import { expect, test } from '@jest/globals'
import { scriptedModel } from '../../../src/backend/models/scripted.ts'
import { ModelFailure } from '../../../src/backend/ports/model.ts'
import { composeDraft } from '../../../src/backend/writing/compose-draft.ts'
import { answerOf, clock, policies, task, tokenFor } from './tasks.ts'

const signal = () => AbortSignal.timeout(20_000)

test('the model writes tokens and the reply holds the facts, each with its evidence', async () => {
  const model = scriptedModel((prompt) =>
    answerOf(
      `Din pakke er ${tokenFor('status of the parcel', prompt)} og ventes ${tokenFor('expected day', prompt)}.`,
      `Følg den her: ${tokenFor('tracking link', prompt)}`,
    ),
  )
  const draft = await composeDraft(task(), { model, policies, clock }, signal())
  expect(draft.text).toBe(
    'Hej Maja\n\nDin pakke er på vej og ventes 25. november.\n\nFølg den her: https://gls-group.com/track/44100391207\n\nVenlig hilsen\nFjordlys',
  )
  expect(draft).toMatchObject({ writtenBy: 'model', templateReason: null, findings: [], holes: [] })
  expect(draft.asks).toEqual([{ text: 'Hvor er min ordre 48706?', state: 'answered' }])
  expect(draft.evidence).toContainEqual({
    label: 'expected day of delivery',
    value: '25. november',
    source: 'order 48706: shipments.0.eta',
    at: '2026-11-23T12:00:00+01:00',
  })
})

test('what the checks found goes back once, and the better answer stands', async () => {
  const model = scriptedModel([
    answerOf('Pakken kommer den 27. november.'),
    answerOf('Pakken kommer den 25. november.'),
  ])
  const draft = await composeDraft(task(), { model, policies, clock }, signal())
  expect(model.prompts).toHaveLength(2)
  expect(model.prompts[1]!.user).toContain('unsupported-number: 27. november')
  expect(draft.text).toContain('25. november')
  expect(draft.findings).toEqual([])
})

test('what stays doubtful is flagged, never quietly shown as ready', async () => {
  const model = scriptedModel([answerOf('Pakken kommer i morgen, og du får 200 kr. i rabat.')])
  const draft = await composeDraft(task(), { model, policies, clock }, signal())
  expect(draft.writtenBy).toBe('model')
  expect(draft.findings.map(({ kind, span }) => `${kind} ${span}`)).toEqual([
    'unsupported-number i morgen',
    'unsupported-number 200 kr.',
    'promise-without-rule Pakken kommer i morgen, og du får 200 kr. i rabat.',
  ])
})

test.each([
  [new ModelFailure('late', 'late'), 'model-late'],
  [new ModelFailure('failed', 'down'), 'model-failed'],
  [new ModelFailure('refused', 'no'), 'model-failed'],
  [new ModelFailure('unusable', 'noise'), 'model-unusable'],
  ['I would rather talk about the weather.', 'model-unusable'],
  ['{"paragraphs":"none"}', 'model-unusable'],
])('%s: the template writes and says why', async (answer, reason) => {
  const draft = await composeDraft(task(), { model: scriptedModel([answer]), policies, clock }, signal())
  expect(draft).toMatchObject({ writtenBy: 'template', templateReason: reason, language: 'da' })
  expect(draft.text).toContain('Ordre 48706 blev sendt den 18. november med GLS.')
  expect(draft.receipt.sentTo).toBe('scripted.invalid')
})

test('without a model nothing is sent anywhere', async () => {
  const draft = await composeDraft(task(), { model: null, policies, clock }, signal())
  expect(draft).toMatchObject({ writtenBy: 'template', templateReason: 'no-model' })
  expect(draft.receipt).toEqual({
    sentTo: null,
    model: null,
    characters: 0,
    inputTokens: null,
    outputTokens: null,
    replaced: {},
  })
})

test('a broken driver is a failed model, not a failed draft', async () => {
  const model = { ...scriptedModel([]), write: () => Promise.reject(new TypeError('oops')) }
  const draft = await composeDraft(task(), { model, policies, clock }, signal())
  expect(draft.templateReason).toBe('model-failed')
})

test('an abort of the caller is the only thing that throws', async () => {
  const stop = new AbortController()
  const model = scriptedModel(() => {
    stop.abort(new Error('the caller left'))
    return new Promise(() => {})
  })
  await expect(composeDraft(task(), { model, policies, clock }, stop.signal)).rejects.toThrow('the caller left')
})

test('the agent’s language wins over the customer’s', async () => {
  const draft = await composeDraft(task({ wishes: { language: 'en' } }), { model: null, policies, clock }, signal())
  expect(draft.language).toBe('en')
  expect(draft.text).toContain('Order 48706 was sent on 18 November with GLS.')
  expect(draft.findings).toEqual([])
})
