import { parseArgs } from 'node:util'
import { z } from 'zod'
import { fullScope } from '../apps-script/execution.ts'
import type { RawMail } from '../mailbox/raw-mail.ts'
import { readMails } from '../mailbox/read-mails.ts'

const button = z.strictObject({ press: z.string() })
const text = z.strictObject({ type: z.strictObject({ field: z.string(), text: z.string() }) })
const choice = z.strictObject({ tick: z.string() })
const menu = z.strictObject({ universal: z.string() })
const plain = ['home', 'compose', 'refresh', 'back', 'authorize'] as const
const simple = plain.map((name) => z.strictObject({ [name]: z.literal(true) }))

const stepSchema = z.union([button, text, choice, menu, ...simple], {
  error: `a step is {"press":"…"}, {"type":{"field":"…","text":"…"}}, {"tick":"…"}, {"universal":"…"} or one of ${plain
    .map((name) => `{"${name}":true}`)
    .join(', ')}`,
})

/** One thing a person does in the panel. */
export type SimulateStep = z.output<typeof stepSchema>

export type SimulateOptions = {
  addonDir: string
  mails: RawMail[]
  notices: string[]
  steps: SimulateStep[]
  locale: 'en' | 'da'
  /** null: all that the manifest asks for */
  grantedScopes: string[] | null
}

export const usage =
  'Usage: npm run -s simulate -- --addon DIR --mail FILE [--steps JSON] [--locale en|da] [--scopes a,b]'

/** Reads the command line; throws one sentence about the first thing that is wrong. */
export async function simulateOptions(args: string[]): Promise<SimulateOptions> {
  const { addon, mail, steps, locale, scopes } = parsed(args)
  if (!addon) throw new Error(`--addon is missing. ${usage}`)
  if (!mail) throw new Error(`--mail is missing. ${usage}`)
  if (locale !== 'en' && locale !== 'da') throw new Error(`--locale must be en or da, not ${locale}.`)
  const { mails, notices } = await readMails([mail])
  if (mails.length === 0) throw new Error(notices[0] ?? `There is no mail in ${mail}.`)
  return {
    addonDir: addon,
    mails,
    notices,
    steps: parsedSteps(steps),
    locale,
    grantedScopes:
      scopes === undefined
        ? null
        : scopes
            .split(',')
            .filter(Boolean)
            .map((scope) => fullScope(scope.trim())),
  }
}

function parsed(args: string[]) {
  const options = {
    addon: { type: 'string' },
    mail: { type: 'string' },
    steps: { type: 'string', default: '[]' },
    locale: { type: 'string', default: 'en' },
    scopes: { type: 'string' },
  } as const
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\.\s|\n/)
    throw new Error(`${sentence}. ${usage}`)
  }
}

function parsedSteps(text: string): SimulateStep[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Error(`--steps is not JSON: ${(error as Error).message}`)
  }
  if (!Array.isArray(json)) throw new Error('--steps must be a list of steps.')
  return json.map((step, index) => {
    const result = stepSchema.safeParse(step)
    if (result.success) return result.data
    throw new Error(`--steps, step ${index + 1}: ${result.error.issues[0]?.message}.`)
  })
}
