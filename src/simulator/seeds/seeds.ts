import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawMail } from '../mailbox/raw-mail.ts'
import { projectRoot } from '../runtime/project-root.ts'

/** The invented shop "Lampelys": its customers' mails, orders and terms, so that a first start shows something real. */
const folder = () => join(projectRoot(), 'src/simulator/seeds')

export function demoMails(): RawMail[] {
  const mails = join(folder(), 'mails')
  return readdirSync(mails)
    .sort()
    .map((file) => ({ bytes: readFileSync(join(mails, file)), file }))
}

export const demoShopPath = (): string => join(folder(), 'shop.json')
export const demoPolicyPath = (): string => join(folder(), 'policy.md')
