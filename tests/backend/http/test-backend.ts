import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JWTPayload } from 'jose'
import type { Brought } from '../../../src/backend/compose.ts'
import { startBackend } from '../../../src/backend/start.ts'
import { consentVersion } from '../../../src/contract/account.ts'
import type { FailureReply } from '../../../src/contract/failure.ts'
import type { Mail } from '../../../src/contract/mail.ts'
import { type ReplyOf, type RequestOf, type RouteName, routes } from '../../../src/contract/routes.ts'
import { createTestIssuer, type TestIssuer } from './test-issuer.ts'

export const root = fileURLToPath(new URL('../../..', import.meta.url))
export const demoShop = join(root, 'src/simulator/seeds/shop.json')
export const demoPolicy = join(root, 'src/simulator/seeds/policy.md')

export type Answer<R extends RouteName> = { status: number; body: ReplyOf<R> & Partial<FailureReply> }

/** What a person does at the backend over HTTP. */
export function personAt(url: () => string, issuer: TestIssuer, name: string, claims: JWTPayload = {}) {
  const call = async <R extends RouteName>(route: R, request: RequestOf<R>): Promise<Answer<R>> => {
    const response = await fetch(`${url()}${routes[route].path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await issuer.token(name, claims)}`,
        connection: 'close',
      },
      body: JSON.stringify(request),
    })
    return { status: response.status, body: (await response.json()) as Answer<R>['body'] }
  }
  return {
    call,
    async join(company = 'Test Shop') {
      await call('giveConsent', { version: consentVersion, locale: 'en' })
      await call('register', { name, company, acceptTerms: true })
    },
    /** Waits for the draft of a mail to be written. */
    async draft(messageId: string) {
      const { body } = await call('getDraft', { messageId, waitSeconds: 18 })
      return body
    },
  }
}

export type TestPerson = ReturnType<typeof personAt>

/** A backend on an empty folder, with an issuer and the demo shop. */
export async function createTestBackend(env: Record<string, string> = {}, brought: Brought = {}) {
  const issuer = await createTestIssuer()
  const dataDir = mkdtempSync(join(tmpdir(), 'senty-test-'))
  const all = { PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: dataDir, SHOP_FILE: demoShop, ...issuer.env, ...env }
  const backend = await startBackend(all, brought)
  return {
    ...backend,
    issuer,
    person: (name: string, claims: JWTPayload = {}) => personAt(() => backend.url, issuer, name, claims),
    async close() {
      await backend.close()
      await issuer.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

let made = 0

/** A customer's mail with an id of its own. */
export function customerMail(change: Partial<Mail> = {}): Mail {
  const id = `mail-${++made}`
  return {
    messageId: id,
    threadId: `thread-${id}`,
    newestInThread: id,
    from: 'Karen Holm <karen.holm@mail.example>',
    replyTo: '',
    to: 'support@shop.example',
    cc: '',
    subject: 'Where is my parcel?',
    date: '2026-11-20T10:00:00+01:00',
    text: 'Hello,\n\nwhere is my parcel? I ordered a lamp two weeks ago.\n\nKind regards\nKaren Holm',
    html: '',
    headers: [],
    attachments: [],
    earlier: [],
    truncated: false,
    ...change,
  }
}

/** The mailbox's state at approval, as the add-on reads it from Gmail. */
export function stateOf({ messageId, threadId, newestInThread, from, replyTo, to, cc }: Mail) {
  return { messageId, threadId, newestInThread, from, replyTo, to, cc }
}
