import { parseArgs } from 'node:util'

export type StartOptions = { mail: string[]; shop: string | null; policy: string | null; port: number | null }

const usage =
  'npm start takes --mail FILE|DIR|mbox (repeatable), --shop FILE.json, --policy FILE.md and --port N, after "--".'

/** Throws one sentence on a mistake. */
export function startOptions(args: string[]): StartOptions {
  const { mail, shop, policy, port } = parsed(args)
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new Error(`--port takes a number, not "${port}".`)
  if (Number(port ?? 0) > 65_535) throw new Error(`--port ${port} is above 65535.`)
  return {
    mail: mail ?? [],
    shop: shop ?? null,
    policy: policy ?? null,
    port: port === undefined ? null : Number(port),
  }
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args, options: { mail: { ...text, multiple: true }, shop: text, policy: text, port: text } })
      .values
  } catch {
    throw new Error(`${unknownArgument(args)} ${usage}`)
  }
}

function unknownArgument(args: string[]): string {
  const known = ['--mail', '--shop', '--policy', '--port']
  const valued = (index: number) => known.includes(args[index - 1] ?? '') && !args[index]!.startsWith('--')
  const unknown = args.find((arg, index) => !known.includes(arg.split('=')[0]!) && !valued(index))
  return unknown === undefined ? 'An argument lacks its value.' : `"${unknown}" is not known.`
}
