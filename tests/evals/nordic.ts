import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/simulator/runtime/project-root.ts'

/** Expected values of one written mail; the fields an evaluation reads. */
export type ExpectedMail = {
  file: string
  language: string
  customerEmail: string | null
  customerSource: string
  replyText: string
  signature: string | null
  orderNumbers: string[]
  trackingNumbers: string[]
  intent: string
  otherIntents: string[]
  asks: string[]
  sentiment: string
  senderAuth: string
  autoReply: boolean
  containsCpr: boolean
  containsCard: boolean
}

export const nordicFolder = (): string => join(projectRoot(), '../shared/nordic')

/** The 60 Nordic mails with their expected values, or null where the folder is not beside the project. */
export function nordicMails(): { expected: ExpectedMail; bytes: Uint8Array }[] | null {
  const folder = nordicFolder()
  if (!existsSync(folder)) return null
  return readFileSync(join(folder, 'expected.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ExpectedMail)
    .map((expected) => ({ expected, bytes: readFileSync(join(folder, 'mails', expected.file)) }))
}
