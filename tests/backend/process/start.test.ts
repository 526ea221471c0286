import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { refusedStart, startProcess } from './backend-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'senty-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const env = { GOOGLE_AUDIENCES: 'a', DATA_DIR: join(folder, 'data') }

test('wrong settings end the start with a sentence each and no stack', async () => {
  const broken = join(folder, 'shop.json')
  writeFileSync(broken, '{"shop":{}}')
  const { code, said } = await refusedStart({
    GOOGLE_AUDIENCES: '',
    PORT: 'x',
    DATABASE_URL: 'mysql://x',
    MODEL_NAME: 'm',
  })
  expect({ code, lines: said.length }).toEqual({ code: 1, lines: 4 })
  for (const line of said) expect(line).toMatch(/^[A-Z_]+ .*\.$/)
  const shop = await refusedStart({ ...env, SHOP_FILE: broken })
  expect({ code: shop.code, said: shop.said.length }).toEqual({ code: 1, said: 1 })
  expect(shop.said[0]).toMatch(/^SHOP_FILE/)
}, 120_000)

test('a folder that is in use is refused with the process that holds it, and free after its kill', async () => {
  const first = await startProcess(env)
  const second = await refusedStart(env)
  expect(second).toEqual({ code: 1, said: [expect.stringContaining(`in use by process ${first.pid}`)] })
  expect((await fetch(`${first.url}/ready`)).status).toBe(200)
  await first.kill()
  const third = await startProcess(env)
  expect((await fetch(`${third.url}/ready`)).status).toBe(200)
  expect(await third.stop()).toBe(0)
}, 120_000)

test('a port that is taken and a database that is away are sentences too', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const taken = await refusedStart({ ...env, PORT: String((server.address() as AddressInfo).port) })
  server.close()
  expect(taken).toEqual({ code: 1, said: [expect.stringMatching(/^Port \d+ on 127\.0\.0\.1 cannot be used/)] })
  const away = await refusedStart({ ...env, DATABASE_URL: 'postgres://127.0.0.1:1/x' })
  expect(away).toEqual({ code: 1, said: ['The database at DATABASE_URL cannot be used (ECONNREFUSED).'] })
}, 120_000)
