import { parseArgs } from 'node:util'
import type { ShopProfile } from '../ports/shop.ts'
import { openFileShop } from '../shops/file-shop.ts'
import { readMailFiles } from './mail-files.ts'
import { understandMail } from './understand-mail.ts'

const usage = 'Usage: npm run -s understand -- [--text] [--shop FILE.json] FILE…   (.eml, mbox, or folders of them)'

/** What a mail is read with when no shop is given. */
const nobodysShop: ShopProfile = {
  name: '',
  inboxes: [],
  domains: [],
  linkHosts: [],
  defaultLanguage: 'unknown',
  timeZone: 'UTC',
  signature: null,
}

process.exitCode = await run(process.argv.slice(2))

async function run(args: string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === null || asked.files.length === 0) {
    console.error(usage)
    return 1
  }
  let profile = nobodysShop
  try {
    if (asked.shop !== undefined) profile = (await openFileShop(asked.shop)).profile
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 1
  }
  for await (const entry of readMailFiles(asked.files, asked.text)) {
    const line =
      'error' in entry
        ? entry
        : { file: entry.file, ...understandMail(entry.mail, profile), truncated: entry.mail.truncated }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
  return 0
}

function readArguments(args: string[]): { files: string[]; text: boolean; shop: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { text: { type: 'boolean', default: false }, shop: { type: 'string' } },
      allowPositionals: true,
    })
    return { files: positionals, text: values.text, shop: values.shop }
  } catch {
    return null
  }
}
