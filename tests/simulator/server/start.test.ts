import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startOptions } from '../../../src/simulator/start-options.ts'

const program = fileURLToPath(new URL('../../../build/dist/node/simulator.mjs', import.meta.url))
let folder: string
const started: ChildProcess[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senty-start-'))
})

afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

function start(...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, DATA_DIR: join(folder, 'data') } })
  started.push(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (data) => {
    said.out += String(data)
  })
  child.stderr.on('data', (data) => {
    said.err += String(data)
  })
  const exit = once(child, 'close').then(([code]) => code as number | null)
  const ready = Promise.race([once(child.stdout, 'data'), exit]).then(() => said.out)
  return { child, said, exit, ready }
}

test('it prints one line with one address, serves the given mails, and leaves at once when told to', async () => {
  await writeFile(join(folder, 'one.eml'), 'From: ida@posthus.example\r\nSubject: One\r\n\r\nHello\r\n')
  await writeFile(join(folder, 'empty.eml'), '')
  const first = start('--mail', folder)
  const line = await first.ready
  expect(line).toMatch(/^Senty is at http:\/\/127\.0\.0\.1:\d+\n$/)
  expect(first.said.err).toMatch(/empty\.eml/)
  const url = line.replace('Senty is at ', '').trim()
  const listed = (await (await fetch(`${url}/api/folders/inbox`)).json()) as { subject: string }[]
  expect(listed.map(({ subject }) => subject)).toEqual(['One'])

  const second = start('--port', '0')
  expect(await second.exit).toBe(1)
  expect(second.said.out).toBe('')
  expect(second.said.err.trim().split('\n')).toHaveLength(1)

  first.child.kill('SIGTERM')
  expect(await first.exit).toBe(0)
  expect(existsSync(join(folder, 'data'))).toBe(true)
}, 60_000)

test('what was meant by the arguments is read, and a mistake is one sentence', () => {
  expect(startOptions(['--mail', 'a', '--mail=b', '--shop', 's.json', '--policy', 'p.md', '--port', '80'])).toEqual({
    mail: ['a', 'b'],
    shop: 's.json',
    policy: 'p.md',
    port: 80,
  })
  expect(startOptions([])).toEqual({ mail: [], shop: null, policy: null, port: null })
  expect(() => startOptions(['--colour', 'red'])).toThrow(/^"--colour" is not known\./)
  expect(() => startOptions(['mails'])).toThrow(/^"mails" is not known\./)
  expect(() => startOptions(['--mail'])).toThrow(/^An argument lacks its value\./)
  expect(() => startOptions(['--port', 'high'])).toThrow('--port takes a number, not "high".')
  expect(() => startOptions(['--port', '70000'])).toThrow('--port 70000 is above 65535.')
})
