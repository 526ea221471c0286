import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const command = new URL('../../../build/dist/node/draft.mjs', import.meta.url).pathname
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'senty-draft-'))
  const mail = [
    'From: Maja Holm <maja@mail.example>',
    'To: hej@lamper.example',
    'Subject: Hvor er min ordre 48706?',
    'Message-ID: <1@mail.example>',
    'Date: Mon, 23 Nov 2026 10:00:00 +0100',
    'Authentication-Results: mx.google.com; dmarc=pass header.from=mail.example',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hej. Hvor er min ordre 48706? Jeg har ikke hørt noget fra jer endnu.',
  ]
  const order = {
    orderNumber: '48706',
    email: 'maja@mail.example',
    customerName: 'Maja Holm',
    placedAt: '2026-11-17T09:10:00+01:00',
    currency: 'DKK',
    total: 1524,
    fulfillmentStatus: 'unfulfilled',
  }
  const shop = { name: 'Lamper', domain: 'lamper.example', supportEmail: 'hej@lamper.example', currencies: ['DKK'] }
  writeFileSync(join(folder, 'mail.eml'), mail.join('\r\n'))
  writeFileSync(join(folder, 'shop.json'), JSON.stringify({ shop, orders: [order] }))
  writeFileSync(join(folder, 'policy.md'), '# Levering\n\nVi sender alle ordrer inden for 2 hverdage.\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => {
  const env = { PATH: process.env.PATH, NODE_NO_WARNINGS: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  return {
    status,
    stderr,
    lines: stdout
      .trim()
      .split('\n')
      .map((line) => (line === '' ? null : JSON.parse(line))),
  }
}

test('one line a mail: what was understood, found and written; a broken file does not stop the rest', () => {
  const { status, lines } = run('missing.eml', 'mail.eml', '--shop', 'shop.json', '--policy', 'policy.md')
  expect(status).toBe(0)
  expect(lines).toHaveLength(2)
  expect(lines[0]).toEqual({ file: 'missing.eml', error: 'There is no such file.' })
  expect(lines[1]).toMatchObject({
    file: 'mail.eml',
    understanding: { language: 'da', orderNumbers: ['48706'] },
    lookup: { state: 'found', shop: 'Lamper' },
    orders: [{ number: '48706', match: 'strong', disclosed: true }],
    language: 'da',
    writtenBy: 'template',
    templateReason: 'no-model',
    ready: true,
    findings: [],
    holes: [],
    receipt: { sentTo: null },
  })
  expect(lines[1].draft).toContain('Ordre 48706, som du bestilte den 17. november, er ikke sendt endnu.')
})

test('without a shop it reads, drafts and asks all the same', () => {
  const { lines } = run('mail.eml')
  expect(lines[0]).toMatchObject({ lookup: { state: 'no_shop' }, orders: [], ready: false })
})

test.each([[[]], [['--what']], [['mail.eml', '--shop', 'mail.eml']], [['mail.eml', '--policy', 'none.md']]])(
  'bad usage %j is one sentence and exit 1',
  (args) => {
    const { status, stderr, lines } = run(...args)
    expect(status).toBe(1)
    expect(lines).toEqual([null])
    expect(stderr.trim().split('\n')).toHaveLength(1)
  },
)
