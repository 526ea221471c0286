import { createHash } from 'node:crypto'

/** All an approval is bound to. A JSON array of fixed order cannot be read in two ways. */
export type Shown = {
  draftId: string
  version: number
  text: string
  recipients: string[]
  messageId: string
  threadId: string
  ordersFingerprint: string
}

export function digestOf(shown: Shown): string {
  const { draftId, version, text, recipients, messageId, threadId, ordersFingerprint } = shown
  return sha256([
    'senty-draft-1',
    draftId,
    version,
    text,
    [...recipients].sort(),
    messageId,
    threadId,
    ordersFingerprint,
  ])
}

/** Tells whether two approvals are of the same text after the text itself is gone. */
export function textHash(draftId: string, version: number, text: string): string {
  return sha256(['senty-text-1', draftId, version, text])
}

function sha256(fields: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('base64url')
}
