import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLocalWorld, type LocalWorld } from '../../../src/simulator/local-world.ts'
import type { DraftMail, ListedMail, PanelView, ShownThread, World } from '../../../src/simulator/page-contract.ts'
import { serveWorld } from '../../../src/simulator/server/server.ts'

const mail = (number: number) => ({
  bytes: Buffer.from(
    [
      `From: Ida Lund <ida${number}@posthus.example>`,
      'To: kundeservice@lampelys.example',
      `Subject: Question ${number}`,
      `Date: Mon, 23 Nov 2026 1${number}:00:00 +0100`,
      `Message-ID: <question-${number}@posthus.example>`,
      '',
      `Where is parcel ${number}?`,
      '',
    ].join('\r\n'),
  ),
  file: `question-${number}.eml`,
})

let folder: string
let world: LocalWorld
let server: { url: string; close(): Promise<void> }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senty-server-'))
  const env = { DATA_DIR: folder, LOG_LEVEL: 'error' }
  world = await createLocalWorld({ mails: [mail(1), mail(2)], notices: ['x.eml is empty.'], backend: { env } })
  server = await serveWorld(world, 0)
}, 60_000)

afterAll(async () => {
  await server?.close()
  await world?.close()
  await rm(folder, { recursive: true, force: true })
})

const get = async <T>(path: string) => (await (await fetch(`${server.url}/api/${path}`)).json()) as T

const post = (path: string, body: unknown) =>
  fetch(`${server.url}/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const posted = async <T>(path: string, body: unknown) => (await (await post(path, body)).json()) as T

test('the world names agents, scopes, the add-on and the files that could not be read', async () => {
  const { agents, scopes, look, notices } = await get<World>('world')
  expect(agents[0]).toEqual({ email: 'freja@lampelys.example', name: 'Freja Holm' })
  expect(scopes).toContain('openid')
  expect(look.name).toBe('Senty')
  expect(notices).toEqual(['x.eml is empty.'])
})

test('a conversation is listed, searched, shown and marked read', async () => {
  const inbox = await get<ListedMail[]>('folders/inbox')
  expect(inbox.map(({ subject, unread }) => [subject, unread])).toEqual([
    ['Question 2', true],
    ['Question 1', true],
  ])
  const [found] = await get<ListedMail[]>('folders/inbox?search=parcel%201')
  expect(found?.subject).toBe('Question 1')
  const thread = await get<ShownThread>(`threads/${found?.threadId}`)
  expect(thread.mails[0]?.text).toContain('Where is parcel 1?')
  await post(`threads/${found?.threadId}/read`, {})
  expect((await get<ListedMail[]>('folders/inbox'))[1]?.unread).toBe(false)
})

test('opening a mail runs the add-on, and its card comes back', async () => {
  const [first] = await get<ListedMail[]>('folders/inbox')
  const view = await posted<PanelView>('panel', { step: 'open', messageId: first?.messageId })
  expect(view).toMatchObject({ surface: 'message', depth: 0, error: null })
  expect(view.card).not.toBeNull()
  expect(await get<PanelView>('panel/message')).toMatchObject({ card: view.card })
})

test('a reply is started, saved, refused without recipients, sent, and lies in Sent', async () => {
  const [first] = await get<ListedMail[]>('folders/inbox')
  const draft = await posted<DraftMail>('drafts', { messageId: first?.messageId })
  expect(draft).toMatchObject({ to: expect.stringContaining('ida2@'), subject: 'Re: Question 2' })
  await post(`drafts/${draft.draftId}`, { to: '' })
  const refused = await post(`drafts/${draft.draftId}/send`, {})
  expect([refused.status, await refused.json()]).toEqual([400, { error: expect.stringMatching(/recipient/) }])
  await post(`drafts/${draft.draftId}`, { to: 'ida2@posthus.example', html: '<div>It is on its way.</div>' })
  expect(await get<ListedMail[]>('folders/drafts')).toHaveLength(1)
  const thread = await posted<ShownThread>(`drafts/${draft.draftId}/send`, {})
  expect(thread.mails.at(-1)).toMatchObject({ sent: true, text: expect.stringContaining('It is on its way.') })
  expect(await get<ListedMail[]>('folders/sent')).toHaveLength(1)
  expect(await get<ListedMail[]>('folders/drafts')).toEqual([])
})

test('a discarded draft is gone', async () => {
  const { draftId } = await posted<DraftMail>('drafts', {})
  expect(await posted<object>(`drafts/${draftId}/discard`, {})).toEqual({})
  expect((await fetch(`${server.url}/api/drafts/${draftId}`)).status).toBe(404)
})

test('controls change the world, and a reset takes everything back', async () => {
  const changed = await posted<World>('controls', { locale: 'da', backendDown: true })
  expect(changed.controls).toMatchObject({ locale: 'da', backendDown: true })
  const reset = await posted<World>('reset', {})
  expect(reset.controls).toMatchObject({ locale: 'en', backendDown: false })
  expect((await get<ListedMail[]>('folders/inbox')).every(({ unread }) => unread)).toBe(true)
})

test.each([
  ['panel', '{"step":', 400],
  ['panel', { step: 'fly' }, 400],
  ['panel', { step: 'press', action: [], inputs: {} }, 400],
  ['controls', { agent: 99 }, 400],
  ['controls', { colour: 'red' }, 400],
  ['drafts', { messageId: 'nowhere' }, 400],
  ['drafts/nowhere', { to: 'x' }, 404],
  ['threads/nowhere/read', {}, 404],
  ['nothing', {}, 404],
  ['panel', { step: 'home', more: 'x'.repeat(7_000_000) }, 413],
])('POST %s with what does not belong there is refused in a sentence', async (path, body, status) => {
  const answer = await post(path as string, body)
  expect(answer.status).toBe(status)
  expect(await answer.json()).toEqual({ error: expect.stringMatching(/^[A-Z][^\n]*\.$/) })
})

test('the page comes with a policy that lets nothing of other origins in', async () => {
  const page = await fetch(server.url)
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
  expect(await page.text()).toContain('/page.js')
  const script = await fetch(`${server.url}/page.js`)
  expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
})

test('images come from hosts on this machine alone, links of others are only named', async () => {
  const logo = await fetch(`${server.url}/image?url=${encodeURIComponent(world.script.look.logoUrl)}`)
  expect([logo.status, logo.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect((await fetch(`${server.url}/image?url=https://elsewhere.example/a.png`)).status).toBe(404)
  expect(await (await fetch(`${server.url}/link?url=https://elsewhere.example/x`)).text()).toContain(
    'opens nothing outside',
  )
})

test.each([
  { host: 'evil.example' },
  { host: 'evil.example:80' },
  { origin: 'http://evil.example' },
  { origin: 'null' },
])('a request that another site could make is refused: %p', async (headers) => {
  expect(await statusWith(headers)).toBe(403)
})

/** fetch sets Host itself. */
function statusWith(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${server.url}/api/world`, { headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}
