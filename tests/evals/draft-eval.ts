import { readFileSync } from 'node:fs'
import { readPolicies } from '../../src/backend/knowledge/read-policies.ts'
import { decodeEml } from '../../src/backend/messages/decode-mail.ts'
import { replyRecipients } from '../../src/backend/messages/recipients.ts'
import { understandMail } from '../../src/backend/messages/understand-mail.ts'
import { findOrders } from '../../src/backend/orders/find-orders.ts'
import type { Model } from '../../src/backend/ports/model.ts'
import { openFileShop } from '../../src/backend/shops/file-shop.ts'
import { composeDraft } from '../../src/backend/writing/compose-draft.ts'
import type { Composed } from '../../src/backend/writing/composed.ts'
import { demoMails, demoPolicyPath, demoShopPath } from '../../src/simulator/seeds/seeds.ts'
import { nordicFolder, nordicMails } from './nordic.ts'

export type DraftRow = {
  set: string
  mails: number
  ready: number
  withHoles: number
  softFindings: number
  hardFindingsNotHoles: number
  languageHeld: number
  byModel: number
  seconds: number
}

/** Drafts for the demo mails and, where they are beside the project, the Nordic ones. */
export async function evaluateDrafts(model: Model | null): Promise<DraftRow[]> {
  const demo = await draftAll(
    'demo',
    demoMails().map((mail) => mail.bytes),
    demoShopPath(),
    demoPolicyPath(),
    model,
  )
  const nordic = nordicMails()
  if (nordic === null) return [demo]
  const folder = nordicFolder()
  const bytes = nordic.map((mail) => mail.bytes)
  return [demo, await draftAll('nordic', bytes, `${folder}/shop.json`, `${folder}/policy.md`, model)]
}

async function draftAll(set: string, mails: Uint8Array[], shopPath: string, policyPath: string, model: Model | null) {
  const shop = await openFileShop(shopPath)
  const policies = readPolicies(readFileSync(policyPath, 'utf8'))
  const signal = AbortSignal.timeout(600_000)
  const began = performance.now()
  const drafts: { draft: Composed; language: string }[] = []
  for (const bytes of mails) {
    const mail = await decodeEml(bytes)
    const reading = understandMail(mail, shop.profile)
    if (reading.autoReply || reading.intents[0]?.intent === 'not_customer_mail') continue
    const recipients = replyRecipients(mail, shop.profile)
    const found = await findOrders({ mail, reading, recipients }, shop, signal)
    const task = { mail, reading, found, recipients, profile: shop.profile, wishes: {} }
    const draft = await composeDraft(task, { model, policies, clock: { now: () => new Date() } }, signal)
    drafts.push({ draft, language: reading.language })
  }
  return summary(set, drafts, (performance.now() - began) / 1000)
}

function summary(set: string, drafts: { draft: Composed; language: string }[], seconds: number): DraftRow {
  const count = (test: (entry: { draft: Composed; language: string }) => boolean) => drafts.filter(test).length
  return {
    set,
    mails: drafts.length,
    ready: count(({ draft }) => draft.findings.length === 0),
    withHoles: count(({ draft }) => draft.holes.length > 0),
    softFindings: count(({ draft }) => draft.findings.some((finding) => finding.severity === 'soft')),
    hardFindingsNotHoles: count(({ draft }) =>
      draft.findings.some((finding) => finding.severity === 'hard' && finding.kind !== 'hole-left'),
    ),
    languageHeld: count(({ draft, language }) => draft.language === language),
    byModel: count(({ draft }) => draft.writtenBy === 'model'),
    seconds: Math.round(seconds * 100) / 100,
  }
}
