import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import type { Environment } from './env.ts'
import { StartFault } from './start-fault.ts'

export type Config = {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | null
  audiences: string[]
  issuers: string[]
  jwksUrl: string
  /** null: the key is kept in the data folder and made when missing */
  keyFile: string | null
  shopFile: string | null
  policyFile: string | null
  model: { url: string; name: string; key: string | null } | null
  publicUrl: string | null
  logLevel: LogLevel
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
type LogLevel = (typeof logLevels)[number]

const google = {
  issuers: ['https://accounts.google.com', 'accounts.google.com'],
  jwksUrl: 'https://www.googleapis.com/oauth2/v3/certs',
}

/** Every setting, or a StartFault that names all mistakes at once. A variable that is set to nothing counts as not set. */
export function readConfig(env: Environment): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = settings.safeParse(given)
  const mistakes = [...(parsed.success ? [] : parsed.error.issues.map(sentence)), ...missingBeside(given)]
  if (!parsed.success || mistakes.length > 0) throw new StartFault([...new Set(mistakes)])
  const values = parsed.data
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    audiences: values.GOOGLE_AUDIENCES,
    issuers: values.GOOGLE_ISSUERS ?? google.issuers,
    jwksUrl: values.GOOGLE_JWKS_URL,
    keyFile: values.SENTY_KEY_FILE ? resolve(values.SENTY_KEY_FILE) : null,
    shopFile: values.SHOP_FILE ?? null,
    policyFile: values.POLICY_FILE ?? null,
    model:
      values.MODEL_URL && values.MODEL_NAME
        ? { url: values.MODEL_URL, name: values.MODEL_NAME, key: values.MODEL_API_KEY ?? null }
        : null,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    logLevel: values.LOG_LEVEL,
  }
}

const list = z
  .string()
  .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
  .refine((parts) => parts.length > 0, 'must name at least one value')

const address = (protocols: string[], what: string) =>
  z.string().refine((text) => {
    const url = parseUrl(text)
    return url !== null && protocols.includes(url.protocol)
  }, what)

const secureAddress = address(['https:', 'http:'], 'must be an address that begins with https://').refine(
  (text) => parseUrl(text)?.protocol !== 'http:' || isLoopback(text),
  'must begin with https:// unless it is on this machine',
)

const file = z.string().refine(isFile, { error: (issue) => `names a file that is not there: ${String(issue.input)}` })

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a whole number from 0 to 65535')

const settings = z.object({
  PORT: port.default(8080),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default(join('data', 'backend')),
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'must be an address that begins with postgres://').optional(),
  GOOGLE_AUDIENCES: z
    .string('is missing: set it to the OAuth client ids of your Apps Script projects, separated by commas')
    .pipe(list),
  GOOGLE_ISSUERS: list.optional(),
  GOOGLE_JWKS_URL: secureAddress.default(google.jwksUrl),
  SENTY_KEY_FILE: file.optional(),
  SHOP_FILE: file.optional(),
  POLICY_FILE: file.optional(),
  MODEL_URL: secureAddress.optional(),
  MODEL_NAME: z.string().optional(),
  MODEL_API_KEY: z.string().optional(),
  PUBLIC_URL: secureAddress.optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
})

/** Settings that only make sense together. */
function missingBeside(given: Environment): string[] {
  const mistakes: string[] = []
  if (given.MODEL_URL && !given.MODEL_NAME) mistakes.push('MODEL_NAME is missing: MODEL_URL needs the name of a model.')
  if (given.MODEL_NAME && !given.MODEL_URL) mistakes.push('MODEL_URL is missing: MODEL_NAME needs a server to ask.')
  if (given.NODE_ENV === 'production' && !given.SENTY_KEY_FILE)
    mistakes.push('SENTY_KEY_FILE is missing: with NODE_ENV=production the key must be a file of its own.')
  return mistakes
}

function sentence({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.map(String).join('.')} ${message}.`
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}

function isLoopback(text: string): boolean {
  const host = parseUrl(text)?.hostname ?? ''
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
