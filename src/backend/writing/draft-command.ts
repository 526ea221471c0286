import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { environment } from '../config/env.ts'
import type { Policy } from '../knowledge/policy.ts'
import { readPolicies } from '../knowledge/read-policies.ts'
import { type FileMail, readMailFiles } from '../messages/mail-files.ts'
import { replyRecipients } from '../messages/recipients.ts'
import { understandMail } from '../messages/understand-mail.ts'
import { openAiCompatible } from '../models/openai-compatible.ts'
import { findOrders } from '../orders/find-orders.ts'
import { orderView } from '../orders/order-view.ts'
import { systemClock } from '../ports/clock.ts'
import type { Model } from '../ports/model.ts'
import type { Shop, ShopProfile } from '../ports/shop.ts'
import { openFileShop } from '../shops/file-shop.ts'
import { composeDraft } from './compose-draft.ts'

const usage =
  'Usage: npm run -s draft -- FILE… [--shop FILE.json] [--policy FILE.md]   (.eml, mbox, or folders of them)'
const draftMilliseconds = 20_000

const nobodysShop: ShopProfile = {
  name: '',
  inboxes: [],
  domains: [],
  linkHosts: [],
  defaultLanguage: 'en',
  timeZone: 'UTC',
  signature: null,
}

type Tools = { shop: Shop | null; policies: Policy[]; model: Model | null }
type MailLine = Extract<FileMail, { mail: unknown }>

process.exitCode = await run(process.argv.slice(2))

async function run(args: string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === null || asked.files.length === 0) {
    console.error(usage)
    return 1
  }
  let tools: Tools
  try {
    tools = await openTools(asked)
  } catch (error) {
    console.error(sentenceOf(error))
    return 1
  }
  for await (const entry of readMailFiles(asked.files, false)) {
    const line = 'error' in entry ? entry : await draftLine(entry, tools)
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
  return 0
}

async function draftLine({ file, mail }: MailLine, { shop, policies, model }: Tools) {
  try {
    const profile = shop?.profile ?? nobodysShop
    const signal = AbortSignal.timeout(draftMilliseconds)
    const understanding = understandMail(mail, profile)
    const recipients = replyRecipients(mail, profile)
    const found = await findOrders({ mail, reading: understanding, recipients }, shop, signal)
    const task = { mail, reading: understanding, found, recipients, profile, wishes: {} }
    const { text, ground, ...draft } = await composeDraft(task, { model, policies, clock: systemClock }, signal)
    const ready = draft.findings.length === 0 && draft.holes.length === 0
    return {
      file,
      understanding,
      lookup: found.lookup,
      orders: found.orders.map(orderView),
      draft: text,
      ready,
      ...draft,
    }
  } catch (error) {
    return { file, error: sentenceOf(error) }
  }
}

async function openTools({ shop, policy }: { shop: string | undefined; policy: string | undefined }): Promise<Tools> {
  const { MODEL_URL: url, MODEL_NAME: name, MODEL_API_KEY: key } = environment()
  if (url && !URL.canParse(url)) throw new Error('MODEL_URL is not an address.')
  if (url && !name) throw new Error('MODEL_NAME is missing: MODEL_URL needs the name of a model.')
  return {
    shop: shop === undefined ? null : await openFileShop(shop),
    policies: policy === undefined ? [] : readPolicies(await readPolicyFile(policy)),
    model: url && name ? openAiCompatible({ url, model: name, key: key || null }) : null,
  }
}

async function readPolicyFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => Promise.reject(new Error('The policy file cannot be read.')))
}

function readArguments(args: string[]) {
  try {
    const options = { shop: { type: 'string' }, policy: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return { files: positionals, shop: values.shop, policy: values.policy }
  } catch {
    return null
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The mail could not be answered.'
}
