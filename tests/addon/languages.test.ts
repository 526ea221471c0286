import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type Words, wordsOf } from '../../src/addon/text/words.ts'
import type { Draft } from '../../src/contract/draft.ts'
import { type AddonWorld, openAddon, usual } from './addon-world.ts'
import { briefingOf, draftOf, order, stranger } from './samples.ts'

let world: AddonWorld
beforeAll(async () => {
  world = await openAddon()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

/** Everything the add-on can show of one mail, as one text. */
async function tour(words: Words): Promise<string> {
  const seen: string[] = []
  const look = () => seen.push(world.shown())
  await world.begin({ me: () => stranger })
  look()
  const draft: Partial<Draft> = {
    evidence: [],
    holes: ['hullet'],
    findings: [
      { kind: 'hole-left', severity: 'hard', span: 'hullet' },
      { kind: 'unsupported-number', severity: 'soft', span: '12' },
    ],
    writtenBy: 'model',
    templateReason: null,
    receipt: {
      sentTo: 'models.example',
      model: 'qwen3',
      characters: 900,
      inputTokens: 1,
      outputTokens: 1,
      replaced: { name: 2 },
    },
  }
  const orders = [{ ...order, refunds: [{ amount: { minor: 123456, currency: 'DKK' }, at: '2026-11-20T23:30:00Z' }] }]
  world.backend.answer({
    ...usual(world.messageId),
    openMessage: () => briefingOf(world.messageId, { orders }),
    getDraft: () => draftOf(world.messageId, draft),
  })
  await world.person.refresh()
  look()
  await world.person.press(words.briefing.seeDraft)
  look()
  for (const { label } of world.script.look.universalActions) {
    await world.person.universal(label)
    look()
  }
  expect(world.script.logs.filter((line) => line.startsWith('card:'))).toEqual([])
  return seen.join('\n')
}

test('a Danish agent reads Danish, with Danish dates and amounts', async () => {
  world.script.setControls({ locale: 'da' })
  const text = await tour(wordsOf('da'))
  expect(text).toContain('På vej (ventes 25. nov. 2026)')
  expect(text).toContain('1.234,56 DKK betalt tilbage 21. nov. 2026')
  expect(text).toContain('900 tegn blev sendt til models.example; 2 personlige værdier')
  expect(text).not.toMatch(/\b(the|your|reply|draft|order|Written|Approve|undefined|null|NaN)\b/)
})

test('an English agent reads English', async () => {
  const text = await tour(wordsOf('en'))
  expect(text).toContain('On its way (expected 25 Nov 2026)')
  expect(text).toContain('Refunded 1,234.56 DKK on 21 Nov 2026')
  expect(text).not.toMatch(/undefined|null|NaN|\[object/)
})

test('no sentence is empty in one language and said in the other', () => {
  const flat = (words: object, path = ''): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object' ? flat(value, `${path}${key}.`) : value === '' ? [] : [`${path}${key}`],
    )
  expect(flat(wordsOf('da')).sort()).toEqual(flat(wordsOf('en')).sort())
})

test('only an automatic mail gets no button that stands out', async () => {
  const words = wordsOf('en')
  await world.begin({
    openMessage: () =>
      briefingOf(world.messageId, {
        intents: ['not_customer_mail'],
        warnings: [{ kind: 'auto-reply', detail: null }],
        draft: draftOf(world.messageId, { state: 'none', text: '' }),
      }),
  })
  expect(world.person.view().card?.fixedFooter).toBeUndefined()
  expect(world.shown()).toContain(words.briefing.noAnswerNeeded)
  await world.person.press(words.briefing.draftAnyway)
  expect(world.shown()).toContain('Nyt udkast')
})

test.each(['unavailable', 'misconfigured', 'partial'] as const)(
  'a shop that is %s never reads as “no such order”',
  async (state) => {
    const words = wordsOf('en')
    const lookup = { state, shop: 'Lampelys', asOf: null, retryAfterSeconds: 30 }
    await world.begin({ openMessage: () => briefingOf(world.messageId, { lookup, orders: [] }) })
    expect(world.shown()).toContain(words.lookup[state]('Lampelys'))
    expect(world.shown()).not.toContain(words.lookup.not_found('Lampelys'))
    if (state !== 'misconfigured') {
      world.backend.answer(usual(world.messageId))
      await world.person.press(words.again)
      expect(world.shown()).toContain('20418')
    }
  },
)
