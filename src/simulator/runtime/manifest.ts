import { z } from 'zod'
import { fullScope } from '../apps-script/execution.ts'
import { inTodaysFormat } from './older-manifest.ts'
import { prefixProblem } from './url-prefix.ts'

const functionName = z.string().min(1)
const color = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour like #1a73e8')
const homepageTrigger = z.strictObject({ runFunction: functionName, enabled: z.boolean().default(true) })

const universalAction = z
  .strictObject({ label: z.string().min(1), openLink: z.string().optional(), runFunction: functionName.optional() })
  .refine(({ openLink, runFunction }) => (openLink === undefined) !== (runFunction === undefined), {
    error: 'needs either openLink or runFunction',
  })

const fetchPrefix = z.string().superRefine((prefix, context) => complain(context, prefixProblem(prefix, 'fetch')))
const linkPrefix = z.string().superRefine((prefix, context) => complain(context, prefixProblem(prefix, 'link')))

const common = z.strictObject({
  name: z.string().min(1),
  logoUrl: z.url({ protocol: /^https$/, error: 'must be an https address' }).refine((url) => !/\.svg$/i.test(url), {
    error: 'must not be an SVG',
  }),
  layoutProperties: z.strictObject({ primaryColor: color.optional(), secondaryColor: color.optional() }).optional(),
  homepageTrigger: homepageTrigger.optional(),
  universalActions: z.array(universalAction).default([]),
  openLinkUrlPrefixes: z.array(linkPrefix).optional(),
  useLocaleFromApp: z.boolean().default(false),
  addOnWidgetSet: z.strictObject({ usedWidgets: z.array(z.string()) }).optional(),
})

const gmail = z.strictObject({
  homepageTrigger: homepageTrigger.optional(),
  contextualTriggers: z
    .array(z.strictObject({ unconditional: z.strictObject({}), onTriggerFunction: functionName }))
    .max(1, 'may have one trigger only')
    .optional(),
  composeTrigger: z
    .strictObject({
      selectActions: z
        .array(z.strictObject({ text: z.string().min(1), runFunction: functionName }))
        .length(1, 'must have exactly one action'),
      draftAccess: z.enum(['NONE', 'METADATA']).default('NONE'),
    })
    .optional(),
  authorizationCheckFunction: functionName.optional(),
})

const schema = z.strictObject({
  addOns: z.object({ common, gmail: gmail.optional() }),
  dependencies: z
    .strictObject({
      enabledAdvancedServices: z.array(z.object({})).optional(),
      libraries: z.array(z.object({})).optional(),
    })
    .optional(),
  exceptionLogging: z.enum(['NONE', 'STACKDRIVER']).optional(),
  executionApi: z.object({}).optional(),
  oauthScopes: z.array(z.string()).optional(),
  runtimeVersion: z.literal('V8', { error: 'must be "V8": the older runtimes are switched off' }).default('V8'),
  timeZone: z.string().refine(isTimeZone, { error: 'must be a time zone like Europe/Copenhagen' }),
  urlFetchWhitelist: z.array(fetchPrefix).optional(),
  webapp: z.object({}).optional(),
})

export type Manifest = z.output<typeof schema>

/** What Apps Script would find in the code of an add-on without a list of scopes. */
const assumedScopes = ['https://mail.google.com/', 'script.external_request', 'script.locale', 'userinfo.email']

/** Checks the text of an appsscript.json; throws one sentence about the first thing that is wrong. */
export function readManifest(text: string): Manifest {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Error(`appsscript.json is not JSON: ${(error as Error).message}`)
  }
  const result = schema.safeParse(inTodaysFormat(json))
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const at = issue.path.length > 0 ? `: ${issue.path.join('.')}` : ''
  throw new Error(`appsscript.json${at}: ${issue.message}`)
}

/** Every function the manifest names. */
export function namedFunctions({ addOns }: Manifest): string[] {
  const { common, gmail } = addOns
  return [
    common.homepageTrigger?.runFunction,
    gmail?.homepageTrigger?.runFunction,
    ...common.universalActions.map(({ runFunction }) => runFunction),
    ...(gmail?.contextualTriggers ?? []).map(({ onTriggerFunction }) => onTriggerFunction),
    ...(gmail?.composeTrigger?.selectActions ?? []).map(({ runFunction }) => runFunction),
    gmail?.authorizationCheckFunction,
  ].filter((name) => name !== undefined)
}

export function scopesOf(manifest: Manifest): string[] {
  return (manifest.oauthScopes ?? assumedScopes).map(fullScope)
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function complain(context: z.RefinementCtx, problem: string | null): void {
  if (problem) context.addIssue({ code: 'custom', message: problem })
}
