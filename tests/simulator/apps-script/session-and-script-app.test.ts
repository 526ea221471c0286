import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { freja, openScript } from '../fixtures/open-script.ts'

type Script = Awaited<ReturnType<typeof openScript>>

const openid = 'openid'
const email = 'https://www.googleapis.com/auth/userinfo.email'

let script: Script
beforeAll(async () => {
  script = await openScript()
})
afterAll(() => script.close())

describe('the identity token', () => {
  async function claims(refusedScopes: string[] = [], agent = freja) {
    const token = await script.value('return ScriptApp.getIdentityToken()', { refusedScopes }, agent)
    const keys = createRemoteJWKSet(new URL(script.issuer.jwksUrl))
    return (await jwtVerify(String(token), keys, { issuer: 'https://accounts.google.com', audience: 'probe-client' }))
      .payload
  }

  test("says who the agent is, in Google's claims, for an hour", async () => {
    const { iat = 0, exp = 0, ...rest } = await claims()
    expect(rest).toEqual({
      iss: 'https://accounts.google.com',
      aud: 'probe-client',
      azp: 'probe-client',
      sub: '1001',
      hd: 'shop.example',
      email: 'freja@shop.example',
      email_verified: true,
    })
    expect(exp - iat).toBe(3600)
  })

  test('a consumer account has no domain, and without the scope no address', async () => {
    const consumer = { email: 'karla@mail.example', name: 'Karla', sub: '1002' }
    expect(await claims([], consumer)).not.toHaveProperty('hd')
    expect(await claims([email])).not.toHaveProperty('email')
  })

  test('is null without openid', async () => {
    expect(await script.value('return ScriptApp.getIdentityToken()', { refusedScopes: [openid] })).toBeNull()
  })
})

describe('authorization', () => {
  const need = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${openid}', '${email}'])`

  test('a scope that is granted asks for nothing', async () => {
    expect(await script.value(`${need}; ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'on'`)).toBe('on')
  })

  test('a refused scope stops the run with a prompt for that scope', async () => {
    const outcome = await script.run(need, { refusedScopes: [email] })
    expect(outcome).toMatchObject({ kind: 'unauthorized', url: expect.stringContaining(encodeURIComponent(email)) })
    expect(JSON.stringify(outcome)).not.toContain(openid)
  })

  test('a script can ask what it has', async () => {
    const ask = `
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${email}'])
      const required = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED
      return [required, String(info.getAuthorizationStatus()), info.getAuthorizationUrl() !== null]`
    expect(await script.value(ask)).toEqual([false, 'NOT_REQUIRED', false])
    expect(await script.value(ask, { refusedScopes: [email] })).toEqual([true, 'REQUIRED', true])
  })

  test('a scope the manifest does not list is a mistake', async () => {
    await expect(script.value(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['drive'])`)).rejects.toThrow(
      'not among the scopes',
    )
  })

  test('what an add-on may not use says so', async () => {
    await expect(script.value(`ScriptApp.newTrigger('later')`)).rejects.toThrow('ScriptApp.newTrigger is not available')
  })
})

describe('the session', () => {
  test('knows the address only with the scope', async () => {
    const ask = 'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]'
    expect(await script.value(ask)).toEqual(['freja@shop.example', 'freja@shop.example'])
    expect(await script.value(ask, { refusedScopes: [email] })).toEqual(['', ''])
  })

  test('knows language, time zone and a key that is the same in each run', async () => {
    const ask =
      'return [Session.getActiveUserLocale(), Session.getScriptTimeZone(), Session.getTemporaryActiveUserKey()]'
    const [locale, timeZone, key] = (await script.value(ask, { locale: 'da' })) as string[]
    expect([locale, timeZone]).toEqual(['da', 'Europe/Copenhagen'])
    expect(((await script.value(ask)) as string[])[2]).toBe(key)
  })
})
