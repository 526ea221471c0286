import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from '@jest/globals'

const file = (name: string) => readFileSync(new URL(`../../build/dist/addon/${name}`, import.meta.url), 'utf8')
const code = file('Code.js')
const manifest = JSON.parse(file('appsscript.json'))

test('the bundle has at most 60 KB', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(60 * 1024)
})

test('no sending call stands in the bundle', () => {
  expect(code).not.toMatch(/\.(send|reply|replyAll|forward)\(|sendEmail|MailApp|createDraftReplyAll/)
})

test('it loads where there is nothing but the language, and declares what the manifest names', () => {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  runInContext(code, context)
  const named = [...JSON.stringify(manifest).matchAll(/"(?:runFunction|onTriggerFunction)":"(\w+)"/g)].map(
    ([, name]) => name,
  )
  expect(named).toHaveLength(6)
  for (const name of named) expect(runInContext(`typeof ${name}`, context)).toBe('function')
})

test('every function a button names is declared', () => {
  const context = createContext(Object.create(null))
  runInContext(code, context)
  const named = [...code.matchAll(/"(on[A-Z]\w+)"/g)].map(([, name]) => name as string)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => runInContext(`typeof ${name}`, context) !== 'function')).toEqual([])
})

test('only globals of Apps Script are used', () => {
  const used = code.match(
    /(?<!\.)\b(fetch|URL|URLSearchParams|setTimeout|setInterval|TextEncoder|TextDecoder|crypto|process|Buffer|require|window|document|atob|btoa|structuredClone)\b(?=[.(])/g,
  )
  expect(used).toBeNull()
})

test('the syntax is that of ES2019', () => {
  expect(code).not.toMatch(/\?\.[a-z[(]|\?\?|\bstatic\b\s*[{\w]|this\.#|\|\|=|&&=/i)
})

test('the scopes are exactly the six that were reviewed', () => {
  const prefix = 'https://www.googleapis.com/auth/'
  expect(manifest.oauthScopes).toEqual([
    'openid',
    `${prefix}userinfo.email`,
    `${prefix}gmail.addons.current.message.readonly`,
    `${prefix}gmail.addons.current.action.compose`,
    `${prefix}script.external_request`,
    `${prefix}script.locale`,
  ])
})

test('the add-on may reach its backend and nothing else', () => {
  expect(manifest.urlFetchWhitelist).toEqual(['https://backend.senty.example/'])
  expect(manifest.addOns.common.openLinkUrlPrefixes).toEqual(['https://backend.senty.example/'])
})
