import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { en } from '../../../src/addon/text/en.ts'
import { simulateOptions } from '../../../src/simulator/commands/simulate-options.ts'
import { projectRoot } from '../../../src/simulator/runtime/project-root.ts'
import { notesFolder } from '../fixtures/notes-world.ts'
import { mail } from '../mailbox/mails.ts'

const run = promisify(execFile)

let folder: string
let mailFile: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senty-simulate-test-'))
  mailFile = join(folder, 'one.eml')
  await writeFile(mailFile, mail({ Subject: 'A lamp' }).bytes)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function simulate(...args: string[]) {
  const command = join(projectRoot(), 'build/dist/node/simulate.mjs')
  const { stdout, stderr, code } = await run(process.execPath, [command, ...args]).then(
    (ended) => ({ ...ended, code: 0 }),
    (failed: { stdout: string; stderr: string; code: number }) => failed,
  )
  const lines = stdout.split('\n').filter(Boolean)
  return { lines: lines.map((line) => JSON.parse(line)), stderr: stderr.trim(), code }
}

test('prints the card of the opened mail, and one line for each step', async () => {
  const steps = [
    { type: { field: 'Your note', text: 'hello' } },
    { press: 'Save' },
    { press: 'Reply' },
    { universal: 'All notes' },
    { back: true },
    { home: true },
    { compose: true },
    { press: 'Insert' },
  ]
  const { lines, stderr, code } = await simulate(
    ...['--addon', notesFolder, '--mail', mailFile, '--locale', 'da', '--steps', JSON.stringify(steps)],
  )
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  expect(lines.slice(1).map(({ step }) => step)).toEqual(steps)
  const [opened, typed, saved, replied, universal, back, home, , inserted] = lines
  expect(JSON.stringify(opened.card)).toMatch(/Subject: A lamp.*Locale: da/)
  expect(typed.error).toBeNull()
  expect(saved.notification).toBe('Saved')
  expect(replied.draft.text).toContain('Thank you for your note.')
  expect([universal.depth, back.depth, home.surface]).toEqual([1, 0, 'home'])
  expect(inserted.draft.text).toContain('A note')
})

test('a refused scope shows the prompt for authorization', async () => {
  const scopes = 'openid,userinfo.email,gmail.addons.current.message.readonly'
  const steps = JSON.stringify([{ press: 'Reply' }, { authorize: true }])
  const { lines } = await simulate('--addon', notesFolder, '--mail', mailFile, '--scopes', scopes, '--steps', steps)
  expect(lines[1].authorization.url).toContain('current.action.compose')
  expect(lines[2].authorization).toBeNull()
})

test('a step that cannot be done ends the run with one sentence', async () => {
  const { lines, stderr, code } = await simulate(
    '--addon',
    notesFolder,
    '--mail',
    mailFile,
    '--steps',
    '[{"press":"Sell"}]',
  )
  expect(lines).toHaveLength(1)
  expect(stderr).toMatch(/^There is no "Sell" to press\. There is: .*$/)
  expect(code).toBe(1)
})

test('a folder that is not there is told in one sentence', async () => {
  const { lines, stderr, code } = await simulate('--addon', '/no/such', '--mail', mailFile)
  expect({ lines, stderr, code }).toEqual({ lines: [], stderr: '/no/such is not a folder.', code: 1 })
})

test.each([
  ['no add-on', ['--mail', 'x.eml'], /^--addon is missing\. Usage: .*$/],
  ['an unknown argument', ['--adon', 'x'], /^Unknown option '--adon'\. Usage: .*$/],
  ['a mail that is not there', ['--addon', notesFolder, '--mail', '/no/such.eml'], /^\/no\/such\.eml .*$/],
  ['steps that are not JSON', ['--addon', notesFolder, '--mail', 'MAIL', '--steps', '[{'], /^--steps is not JSON: .*$/],
  ['an unknown step', ['--addon', notesFolder, '--mail', 'MAIL', '--steps', '[{"send":1}]'], /^--steps, step 1: .*$/],
  ['another language', ['--addon', notesFolder, '--mail', 'MAIL', '--locale', 'fr'], /^--locale must be en or da.*$/],
])('%s is refused in one sentence', async (_what, args, sentence) => {
  await expect(simulateOptions(args.map((arg) => (arg === 'MAIL' ? mailFile : arg)))).rejects.toThrow(sentence)
})

test('Senty itself, built for any address, finds a backend', async () => {
  const addon = join(folder, 'deployed')
  await mkdir(addon)
  for (const file of ['Code.js', 'appsscript.json']) {
    const built = await readFile(join(projectRoot(), 'build/dist/addon', file), 'utf8')
    await writeFile(join(addon, file), built.replaceAll('backend.senty.example', 'senty.shop.example'))
  }
  const { lines, code } = await simulate('--addon', addon, '--mail', mailFile)
  expect(code).toBe(0)
  expect(JSON.stringify(lines[0].card)).toContain(en.disclosure.noModel)
}, 60_000)
