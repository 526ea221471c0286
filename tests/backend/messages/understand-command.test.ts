import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const run = promisify(execFile)
let root = dirname(fileURLToPath(import.meta.url))
while (!existsSync(join(root, 'package.json'))) root = dirname(root)
const command = join(root, 'build/dist/node/understand.mjs')

let folder = ''
const eml = (id: number, body: string) =>
  `From: Ida <ida@post.example>\nTo: hej@havblik.example\nSubject: Ordre 5123${id}\nMessage-ID: <${id}@x>\n\n${body}\n`
const understand = async (...args: string[]) => {
  const { stdout } = await run(process.execPath, [command, ...args])
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understand-'))
  await writeFile(join(folder, 'a.eml'), eml(1, 'Hvornår kommer min pakke?'))
  await writeFile(join(folder, 'b.eml'), '')
  await writeFile(
    join(folder, 'c.mbox'),
    [2, 3]
      .map(
        (id) =>
          `From ida@post.example Fri Nov 20 10:00:00 2026\n${eml(id, 'Hej\n\nFrom now on I write here. Hvor er den?')}\n`,
      )
      .join(''),
  )
  await writeFile(join(folder, 'd.txt'), 'Where is my order #9001?')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('prints a line a mail, also of a folder and an mbox, and goes on after a broken file', async () => {
  const lines = await understand(join(folder, 'missing.eml'), folder)
  expect(lines.map(({ file, error, orderNumbers }) => [String(file).split('/').at(-1), error ?? orderNumbers])).toEqual(
    [
      ['missing.eml', 'There is no such file.'],
      ['a.eml', ['51231']],
      ['b.eml', 'The mail is empty.'],
      ['c.mbox#1', ['51232']],
      ['c.mbox#2', ['51233']],
    ],
  )
  expect(lines[1]).toMatchObject({
    customer: { email: 'ida@post.example', name: 'Ida', source: 'from' },
    replyText: 'Hvornår kommer min pakke?',
    language: 'da',
    autoReply: false,
    truncated: false,
  })
  expect(lines[3]?.replyText).toContain('From now on')
})

test('reads plain text with --text', async () => {
  const [line] = await understand('--text', join(folder, 'd.txt'))
  expect(line).toMatchObject({
    orderNumbers: ['9001'],
    language: 'en',
    intents: [{ intent: 'order_status', sentence: 'Where is my order #9001?' }],
  })
})

test('without a file it says how it is used', async () => {
  await expect(run(process.execPath, [command])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Usage: /),
  })
})
