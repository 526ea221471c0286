import { createHash } from 'node:crypto'
import type { MailStore } from './mail-store.ts'

/** The token an event carries for the open mail. */
export function messageToken(messageId: string): string {
  return `AGmail.${createHash('sha256').update(`open message ${messageId}`).digest('base64url')}`
}

/** Does the token open this mail: by itself, or because it is of another mail of its thread? */
export function opens(
  store: MailStore,
  token: string,
  mail: { messageId: string; threadId: string },
  wholeThread: boolean,
) {
  if (token === messageToken(mail.messageId)) return true
  const thread = wholeThread ? (store.threads.get(mail.threadId) ?? []) : []
  return thread.some(({ messageId }) => token === messageToken(messageId))
}
