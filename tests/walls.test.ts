import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Folder -> what its files may import: folders of the project, packages, `node:` modules. The longest folder wins. */
const mayImport: Record<string, string[]> = {
  'src/contract': ['src/contract', 'zod/mini'],
  'src/addon': ['src/addon', 'src/contract', 'zod/mini'],
  'src/addon/cards': ['src/addon/cards', 'src/addon/text', 'src/addon/actions.ts', 'src/addon/main.ts', 'src/contract'],
  'src/backend': ['src/backend', 'src/contract', 'node:', 'zod'],
  'src/backend/ports': ['src/backend/ports', 'src/backend/orders', 'src/contract'],
  'src/backend/messages': [
    'src/backend/messages',
    'src/backend/orders',
    'src/backend/drafts',
    'src/backend/ports',
    'src/backend/failure.ts',
    'src/contract',
    'node:',
    'htmlparser2',
    'libphonenumber-js',
    'mbox-reader',
    'postal-mime',
  ],
  'src/backend/orders': ['src/backend/orders', 'src/backend/messages', 'src/backend/ports', 'src/contract', 'node:'],
  'src/backend/drafts': [
    'src/backend/drafts',
    'src/backend/messages',
    'src/backend/orders',
    'src/backend/writing',
    'src/backend/knowledge',
    'src/backend/tenants',
    'src/backend/ports',
    'src/backend/failure.ts',
    'src/contract',
    'node:',
  ],
  'src/backend/tenants': [
    'src/backend/tenants',
    'src/backend/ports',
    'src/backend/failure.ts',
    'src/contract',
    'node:',
  ],
  'src/backend/shops': ['src/backend/shops', 'src/backend/orders', 'src/backend/ports', 'src/contract', 'node:', 'zod'],
  'src/backend/models': ['src/backend/models', 'src/backend/ports', '@ai-sdk/openai-compatible', 'ai', 'node:'],
  'src/simulator/web': ['src/simulator/web', 'src/simulator/page-contract.ts', 'dompurify'],
}

/** A word and the only files or folders of src/ (the simulator's fakes aside) where it may stand. */
const homes: Record<string, string[]> = {
  '\\bGmailApp\\b': ['src/addon/gmail.ts'],
  '\\bUrlFetchApp\\b': ['src/addon/backend.ts'],
  '\\b(PropertiesService|CacheService|LockService)\\b': ['src/addon/settings.ts'],
  '\\bprocess\\.env\\b': ['src/backend/config/env.ts'],
  "from 'pg'": ['src/backend/store'],
  "from 'kysely'": ['src/backend/store'],
  '\\bcreate(Cipheriv|Decipheriv)\\b': ['src/backend/store'],
  "from 'ai'": ['src/backend/models'],
  "from 'hono": ['src/backend/http', 'src/backend/start.ts'],
  '\\bMath\\.random\\b': [],
}

/** The sending methods of the Apps Script mail services; Senty never sends. */
const sending = /\b(sendEmail|MailApp|drafts\.send|messages\.send)\b|\.(send|reply|replyAll|forward)\(/

const sources = filesIn('src').filter((file) => file.endsWith('.ts'))

describe('imports stay inside their walls', () => {
  test.each(Object.keys(mayImport))('%s', (folder) => {
    const breaches = sources
      .filter((file) => wallOf(file) === folder && !isCommand(file))
      .flatMap((file) => importsOf(file).map((to) => ({ file, to })))
      .filter(({ to }) => !(mayImport[folder] as string[]).some((allowed) => within(to, allowed)))
      .filter(({ file, to }) => folder !== 'src/backend' || !isDriverHome(file, to))
      .map(({ file, to }) => `${file} -> ${to}`)
    expect(breaches).toEqual([])
  })

  test('nothing that ships imports the simulator', () => {
    const breaches = sources
      .filter((file) => !file.startsWith('src/simulator/'))
      .flatMap((file) => importsOf(file).map((to) => `${file} -> ${to}`))
      .filter((arrow) => arrow.includes('-> src/simulator'))
    expect(breaches).toEqual([])
  })
})

describe('words have one home', () => {
  test.each(Object.entries(homes))('%s', (word, allowed) => {
    const found = sources
      .filter((file) => !file.startsWith('src/simulator/'))
      .filter((file) => !allowed.some((home) => within(file, home)))
      .filter((file) => new RegExp(word).test(readFileSync(join(root, file), 'utf8')))
    expect(found).toEqual([])
  })

  test('no sending call stands in the add-on', () => {
    const found = sources.filter((file) => file.startsWith('src/addon/')).filter((file) => sending.test(code(file)))
    expect(found).toEqual([])
  })
})

test('a source file has at most 200 lines, named exports, and is no barrel', () => {
  const long = sources.filter((file) => code(file).split('\n').length > 201 && !isWords(file))
  const defaults = sources.filter((file) => /^export default/m.test(code(file)))
  const barrels = sources.filter((file) => /(^|\/)(index|utils|helpers)\.ts$/.test(file))
  expect({ long, defaults, barrels }).toEqual({ long: [], defaults: [], barrels: [] })
})

/** Packages that the backend's own driver folders may use; features may not. */
function isDriverHome(file: string, to: string): boolean {
  const drivers = [
    'src/backend/store',
    'src/backend/http',
    'src/backend/config',
    'src/backend/start.ts',
    'src/backend/main.ts',
  ]
  const shared = ['libphonenumber-js']
  if (shared.some((name) => to.startsWith(name))) return true
  return drivers.some((home) => within(file, home)) && !to.startsWith('src/')
}

/** A command composes its own drivers, as compose.ts does for the server. */
const isCommand = (file: string): boolean => file.endsWith('-command.ts')

/** Every sentence a person sees stands in one file per language, however long. */
const isWords = (file: string): boolean => /^src\/addon\/text\/[a-z]{2}\.ts$/.test(file)

function wallOf(file: string): string | undefined {
  return Object.keys(mayImport)
    .filter((folder) => within(file, folder))
    .sort((a, b) => b.length - a.length)[0]
}

function within(path: string, allowed: string): boolean {
  return allowed.endsWith(':') ? path.startsWith(allowed) : path === allowed || path.startsWith(`${allowed}/`)
}

function importsOf(file: string): string[] {
  return [
    ...code(file).matchAll(/^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm),
  ].map((match) => {
    const to = (match[1] ?? match[2]) as string
    return to.startsWith('.') ? normalize(join(dirname(file), to)) : to
  })
}

function code(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    return statSync(join(root, path)).isDirectory() ? filesIn(path) : [path]
  })
}
