import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { evidenceWords } from '../../../src/backend/drafts/evidence-words.ts'

const sheet = readFileSync(new URL('../../../src/backend/writing/fact-sheet.ts', import.meta.url), 'utf8')
const labels = [
  ...[...sheet.matchAll(/row\([^,]+, '([^']+)'/g)].map((match) => match[1]!),
  ...[...sheet.matchAll(/label: '([^']+)'/g)].map((match) => match[1]!),
  'item 2',
  'price of item 3',
  'Policy: Retur',
]
const evidence = labels.map((label) => ({ label, value: '1', source: 'order 20418: total', at: null }))

test('every label of a fact has a Danish word for a Danish agent', () => {
  expect(labels.length).toBeGreaterThan(25)
  const told = evidenceWords(evidence, 'da-DK')
  expect(told.filter(({ label }, index) => label === labels[index])).toEqual([])
  expect(told[0]!.source).toBe('ordre 20418: total')
})

test('everybody else reads English', () => {
  expect(evidenceWords(evidence, 'en-GB')).toEqual(evidence)
  expect(evidenceWords(evidence, 'dagestan')).toEqual(evidence)
})
