import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readConfig } from '../../../src/backend/config/config.ts'
import { readMasterKey } from '../../../src/backend/config/secrets.ts'
import { StartFault } from '../../../src/backend/config/start-fault.ts'

const folder = mkdtempSync(join(tmpdir(), 'senty-config-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const good = { GOOGLE_AUDIENCES: 'a.apps.googleusercontent.com' }

function mistakes(env: Record<string, string>): string[] {
  try {
    readConfig({ ...good, ...env })
    return []
  } catch (error) {
    if (!(error instanceof StartFault)) throw error
    return error.sentences
  }
}

test('with the one setting that has no default, all others have theirs', () => {
  expect(readConfig(good)).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    databaseUrl: null,
    audiences: ['a.apps.googleusercontent.com'],
    issuers: ['https://accounts.google.com', 'accounts.google.com'],
    jwksUrl: 'https://www.googleapis.com/oauth2/v3/certs',
    model: null,
    publicUrl: null,
    logLevel: 'info',
  })
})

test('an address ends without a slash, and a setting of nothing is not set', () => {
  const config = readConfig({ ...good, PUBLIC_URL: 'https://senty.example.com/', DATABASE_URL: '', SHOP_FILE: ' ' })
  expect(config).toMatchObject({ publicUrl: 'https://senty.example.com', databaseUrl: null, shopFile: null })
})

describe('a wrong setting is one sentence', () => {
  test.each([
    [{ GOOGLE_AUDIENCES: '' }, /^GOOGLE_AUDIENCES is missing/],
    [{ GOOGLE_AUDIENCES: ' , ' }, /^GOOGLE_AUDIENCES must name at least one value/],
    [{ PORT: 'http' }, /^PORT must be a whole number/],
    [{ PORT: '70000' }, /^PORT must be a whole number/],
    [{ PORT: '80.5' }, /^PORT must be a whole number/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must be an address that begins with postgres/],
    [{ GOOGLE_JWKS_URL: 'http://keys.example/certs' }, /^GOOGLE_JWKS_URL must begin with https/],
    [{ GOOGLE_JWKS_URL: 'keys' }, /^GOOGLE_JWKS_URL must be an address/],
    [{ MODEL_URL: 'http://model.example/v1', MODEL_NAME: 'm' }, /^MODEL_URL must begin with https/],
    [{ MODEL_URL: 'https://model.example/v1' }, /^MODEL_NAME is missing/],
    [{ MODEL_NAME: 'm' }, /^MODEL_URL is missing/],
    [{ SHOP_FILE: '/not/there.json' }, /^SHOP_FILE names a file that is not there: \/not\/there.json/],
    [{ POLICY_FILE: folder }, /^POLICY_FILE names a file that is not there/],
    [{ SENTY_KEY_FILE: '/not/there.key' }, /^SENTY_KEY_FILE names a file that is not there/],
    [{ NODE_ENV: 'production' }, /^SENTY_KEY_FILE is missing/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
    [{ PUBLIC_URL: 'http://senty.example.com' }, /^PUBLIC_URL must begin with https/],
  ])('%j', (env, sentence) => {
    const found = mistakes(env as unknown as Record<string, string>)
    expect(found).toEqual([expect.stringMatching(sentence)])
    expect(found[0]).toMatch(/^[^\n]*\.$/)
  })

  test('and all of them are told at once', () => {
    const names = mistakes({ GOOGLE_AUDIENCES: '', PORT: 'x', MODEL_URL: 'y', NODE_ENV: 'production' })
    expect(names.map((sentence) => sentence.split(' ')[0]).sort()).toEqual([
      'GOOGLE_AUDIENCES',
      'MODEL_NAME',
      'MODEL_URL',
      'PORT',
      'SENTY_KEY_FILE',
    ])
  })
})

test('plain http is fine on this machine', () => {
  for (const host of ['localhost:11434', '127.0.0.1:8000', '[::1]:8000'])
    expect(mistakes({ MODEL_URL: `http://${host}/v1`, MODEL_NAME: 'm' })).toEqual([])
})

describe('the key', () => {
  test('is made once in the data folder, readable by its owner alone', () => {
    const dataDir = join(folder, 'made')
    const first = readMasterKey({ keyFile: null, dataDir })
    expect(first).toHaveLength(32)
    expect(statSync(join(dataDir, 'senty.key')).mode & 0o777).toBe(0o600)
    expect(readMasterKey({ keyFile: null, dataDir }).equals(first)).toBe(true)
    expect(readFileSync(join(dataDir, 'senty.key'), 'utf8').trim()).toBe(first.toString('base64'))
  })

  test('that others can read, or of another length, is refused with a sentence', () => {
    const keyFile = join(folder, 'key')
    writeFileSync(keyFile, Buffer.alloc(32, 7).toString('base64'))
    chmodSync(keyFile, 0o644)
    expect(() => readMasterKey({ keyFile, dataDir: folder })).toThrow(/can be read by others \(mode 644\)/)
    chmodSync(keyFile, 0o600)
    expect(readMasterKey({ keyFile, dataDir: folder }).equals(Buffer.alloc(32, 7))).toBe(true)
    writeFileSync(keyFile, 'too short')
    expect(() => readMasterKey({ keyFile, dataDir: folder })).toThrow(/must hold 32 bytes in base64/)
  })
})
