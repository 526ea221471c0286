import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { consentVersion } from '../../../src/contract/account.ts'
import { createTestBackend, customerMail } from '../http/test-backend.ts'

let backend: Awaited<ReturnType<typeof createTestBackend>>

beforeAll(async () => {
  backend = await createTestBackend()
})
afterAll(() => backend.close())

const agreed = { version: consentVersion, locale: 'da' }
const company = (name: string) => ({ name: 'Somebody', company: name, acceptTerms: true as const })

test('a stranger sees what stands between them and the first mail', async () => {
  const { status, body } = await backend.person('nina').call('me', {})
  expect(status).toBe(200)
  expect(body).toEqual({
    person: { email: 'nina@shop.example', name: 'nina' },
    company: null,
    consent: { given: false, version: null, at: null },
    writer: { kind: 'template', name: 'Senty', host: null },
    shop: 'Lampelys',
  })
})

test('no mail is taken before the disclosure was agreed to, nor before a company is known', async () => {
  const nina = backend.person('nina')
  const open = () => nina.call('openMessage', { mail: customerMail() })
  expect(await open()).toMatchObject({ status: 403, body: { failure: 'consent-needed' } })
  await nina.call('giveConsent', agreed)
  expect(await open()).toMatchObject({ status: 403, body: { failure: 'not-registered' } })
  await nina.call('register', company('Nina ApS'))
  expect((await open()).status).toBe(200)
})

test('only the disclosure of today can be agreed to', async () => {
  const refused = await backend.person('olga').call('giveConsent', { version: '2020-01-01', locale: 'en' })
  expect(refused).toMatchObject({ status: 422, body: { failure: 'bad-request', fields: ['version'] } })
})

test('colleagues of one Workspace domain join the company the first of them made', async () => {
  const [first, second] = ['per', 'pia'].map((name) => backend.person(name, { hd: 'PER.example' }))
  expect((await first!.call('register', company('Per ApS'))).body.company).toEqual({ name: 'Per ApS', role: 'owner' })
  const joined = await second!.call('register', company('Something else'))
  expect(joined.body.company).toEqual({ name: 'Per ApS', role: 'agent' })
  const again = await first!.call('register', company('Renamed'))
  expect(again.body.company).toEqual({ name: 'Per ApS', role: 'owner' })
})

test('people without a Workspace domain stay apart', async () => {
  for (const name of ['rolf', 'rita']) {
    const { body } = await backend.person(name).call('register', company(`${name}'s shop`))
    expect(body.company).toEqual({ name: `${name}'s shop`, role: 'owner' })
  }
})

test('ten colleagues who register at once make one company with one owner', async () => {
  const people = Array.from({ length: 10 }, (_, index) => backend.person(`s${index}`, { hd: 'same.example' }))
  const answers = await Promise.all(people.map((person, index) => person.call('register', company(`Same ${index}`))))
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
  expect(new Set(answers.map(({ body }) => body.company?.name)).size).toBe(1)
  expect(answers.filter(({ body }) => body.company?.role === 'owner')).toHaveLength(1)
})

test('an empty name is no name', async () => {
  const refused = await backend.person('tom').call('register', { name: ' ', company: '  ', acceptTerms: true })
  expect(refused).toMatchObject({ status: 422, body: { fields: ['name', 'company'] } })
})

test('consent can be taken back and given again, as often as one likes', async () => {
  const ulla = backend.person('ulla')
  await ulla.call('register', company('Ulla'))
  for (const round of [1, 2]) {
    const given = await ulla.call('giveConsent', agreed)
    expect({ round, ...given.body.consent }).toMatchObject({ round, given: true, version: consentVersion })
    expect((await ulla.call('withdrawConsent', {})).body.consent.given).toBe(false)
    expect((await ulla.call('openMessage', { mail: customerMail() })).body.failure).toBe('consent-needed')
  }
})
