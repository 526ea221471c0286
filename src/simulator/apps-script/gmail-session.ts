import type { Access } from '../mailbox/gmail-data.ts'
import type { Host } from '../runtime/host.ts'
import { type Execution, needScope } from './execution.ts'

const everything = 'https://mail.google.com/'
const wholeMailbox = [everything, 'gmail.modify', 'gmail.readonly']
const wholeThread = ['gmail.addons.current.message.readonly', ...wholeMailbox]
const content = ['gmail.addons.current.message.action', ...wholeThread]

/** Scopes a method asks for; one of the list is enough. */
export const gmailScopes = {
  metadata: ['gmail.addons.current.message.metadata', ...content],
  content,
  thread: wholeThread,
  compose: ['gmail.addons.current.action.compose', everything, 'gmail.modify', 'gmail.compose'],
  send: [everything, 'gmail.send'],
  drafts: [...wholeMailbox, 'gmail.compose'],
  search: wholeMailbox,
  modify: [everything, 'gmail.modify'],
  labels: [everything, 'gmail.modify', 'gmail.labels'],
  aliases: [...wholeMailbox, 'gmail.settings.basic'],
}

export type GmailNeed = keyof typeof gmailScopes

/** What one execution's GmailApp and all objects it hands out share. */
export type GmailSession = {
  user: { email: string; name: string }
  setToken(token: string): void
  need(method: string, need: GmailNeed): void
  /** how this execution may read the open mail; refuses a token that is not of this event */
  access(): Access
  call<Answer>(operation: string, args?: unknown): Answer
}

export function createGmailSession(host: Host, execution: Execution): GmailSession {
  let token: string | null = null
  const granted = (scopes: string[]) =>
    scopes.some((scope) =>
      execution.grantedScopes.includes(scope.startsWith('https:') ? scope : `https://www.googleapis.com/auth/${scope}`),
    )
  return {
    user: execution.user,
    setToken(given) {
      token = given === '' ? null : given
    },
    need: (method, need) => needScope(execution, method, gmailScopes[need]),
    access() {
      const whole = granted(wholeMailbox)
      const expected = execution.messageAccessToken
      if (!whole && token !== null && expected !== null && token !== expected) {
        throw new Error('Access denied: : Invalid access token for authorization. Request: MailboxService.GetMessage.')
      }
      return { token, wholeMailbox: whole, wholeThread: granted(wholeThread) }
    },
    call: <Answer>(operation: string, args: unknown = {}) => host.call(operation, args) as Answer,
  }
}
