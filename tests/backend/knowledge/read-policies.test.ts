import { expect, test } from '@jest/globals'
import { readPolicies } from '../../../src/backend/knowledge/read-policies.ts'
import { relevantPolicies } from '../../../src/backend/knowledge/relevant-policies.ts'

const markdown = `# Nordlys: vilkår

Gælder fra 1. november.

## Dansk

**Levering**

| Til | Tid |
|---|---|
| Danmark | 1-3 hverdage |

**Retur og bytte.** Du har 30 dages returret. Se [siden](https://shop.example/retur).

## English

**Returns.** You have 30 days to return an item.
**Returns.** Engraved items cannot be returned.

### Opening hours
We answer the phone on weekdays between nine and three.
`

test('each heading and each bold lead is one clause with its language', () => {
  expect(readPolicies(markdown)).toEqual([
    { id: 'da.nordlys-vilkår', title: 'Nordlys: vilkår', language: 'da', text: 'Gælder fra 1. november.' },
    { id: 'da.levering', title: 'Levering', language: 'da', text: 'Til | Tid\nDanmark | 1-3 hverdage' },
    {
      id: 'da.retur-og-bytte',
      title: 'Retur og bytte',
      language: 'da',
      text: 'Du har 30 dages returret. Se siden (https://shop.example/retur).',
    },
    { id: 'en.returns', title: 'Returns', language: 'en', text: 'You have 30 days to return an item.' },
    { id: 'en.returns-2', title: 'Returns', language: 'en', text: 'Engraved items cannot be returned.' },
    {
      id: 'en.opening-hours',
      title: 'Opening hours',
      language: 'en',
      text: 'We answer the phone on weekdays between nine and three.',
    },
  ])
})

test('plain text without headings is one clause, and nothing is none', () => {
  expect(readPolicies('You can return everything within two weeks of the purchase.')).toMatchObject([
    { language: 'en' },
  ])
  expect(readPolicies('\n\n')).toEqual([])
})

test('what was asked finds its clause, in the language asked for', () => {
  const policies = readPolicies(markdown)
  expect(relevantPolicies(policies, 'Kan jeg returnere varen?', 'da')[0]?.id).toBe('da.retur-og-bytte')
  expect(relevantPolicies(policies, 'May I return it?', 'en')[0]?.id).toMatch(/^en\.returns/)
  expect(relevantPolicies(policies, 'xyzzy', 'en')).toEqual([])
})
