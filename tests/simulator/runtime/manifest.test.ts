import { describe, expect, test } from '@jest/globals'
import { createMailbox } from '../../../src/simulator/mailbox/mailbox.ts'
import { createScriptWorld } from '../../../src/simulator/panel/script-world.ts'
import { createIssuer } from '../../../src/simulator/runtime/issuer.ts'
import { namedFunctions, readManifest } from '../../../src/simulator/runtime/manifest.ts'
import { readAddon } from '../../../src/simulator/runtime/read-addon.ts'
import { matchesPrefix } from '../../../src/simulator/runtime/url-prefix.ts'
import { freja, plainManifest, remove, writeAddon } from '../fixtures/open-script.ts'

type Json = Record<string, unknown>

const common = plainManifest.addOns.common

function withGmail(gmail: Json): Json {
  return { ...plainManifest, addOns: { common, gmail } }
}

function withCommon(changes: Json): Json {
  return { ...plainManifest, addOns: { common: { ...common, ...changes }, gmail: {} } }
}

const action = { text: 'Insert', runFunction: 'onCompose' }

const broken: [what: string, manifest: Json, sentence: RegExp][] = [
  ['an old runtime', { ...plainManifest, runtimeVersion: 'DEPRECATED_ES5' }, /runtimeVersion: must be "V8"/],
  ['an unknown time zone', { ...plainManifest, timeZone: 'Mars/Base' }, /timeZone: must be a time zone/],
  ['an unknown field', { ...plainManifest, urlFetchWhiteList: [] }, /urlFetchWhiteList/],
  ['no add-on', { timeZone: 'UTC' }, /addOns/],
  ['no name', withCommon({ name: '' }), /addOns.common.name/],
  ['a logo that is no https address', withCommon({ logoUrl: 'http://a.example/l.png' }), /must be an https address/],
  ['two compose actions', withGmail({ composeTrigger: { selectActions: [action, action] } }), /exactly one action/],
  ['a conditional trigger', withGmail({ contextualTriggers: [{ onTriggerFunction: 'f' }] }), /unconditional/],
  ['an action that does nothing', withCommon({ universalActions: [{ label: 'Help' }] }), /openLink or runFunction/],
  ['a prefix without a path', { ...plainManifest, urlFetchWhitelist: ['https://a.example'] }, /with the slash/],
  ['a prefix that is not https', { ...plainManifest, urlFetchWhitelist: ['http://a.example/'] }, /https:\/\//],
  ['a wildcard in the middle', { ...plainManifest, urlFetchWhitelist: ['https://a.*.example/'] }, /one wildcard/],
  ['a host without a domain', { ...plainManifest, urlFetchWhitelist: ['https://localhost/'] }, /full domain/],
  ['a link prefix of another kind', withCommon({ openLinkUrlPrefixes: ['javascript:alert(1)'] }), /must be an address/],
]

test.each(broken)('%s is refused in one sentence', (_what, manifest, sentence) => {
  const read = () => readManifest(JSON.stringify(manifest))
  expect(read).toThrow(sentence)
  expect(read).toThrow(/^appsscript\.json[^\n]*$/)
})

test('text that is not JSON is refused in one sentence', () => {
  expect(() => readManifest('{ "timeZone": ')).toThrow(/^appsscript\.json is not JSON: /)
})

test('wildcards, phone numbers and mail addresses are allowed where Google allows them', () => {
  const manifest = { ...withCommon({ openLinkUrlPrefixes: ['*', 'mailto:', 'tel:+45', 'http://a.example'] }) }
  expect(() => readManifest(JSON.stringify({ ...manifest, urlFetchWhitelist: ['https://*.a.example/'] }))).not.toThrow()
})

test('a manifest of the older Gmail format is understood', () => {
  const gmail = {
    name: 'Old',
    logoUrl: 'https://a.example/logo.png',
    primaryColor: '#112233',
    contextualTriggers: [{ unconditional: {}, onTriggerFunction: 'message' }],
    universalActions: [{ text: 'Help', runFunction: 'help' }],
    version: 'TRUSTED_TESTER_V2',
  }
  const { addOns } = readManifest(JSON.stringify({ timeZone: 'UTC', gmail }))
  expect(addOns.common.universalActions).toEqual([{ label: 'Help', runFunction: 'help' }])
  expect(addOns.common.layoutProperties?.primaryColor).toBe('#112233')
  expect(addOns.gmail?.contextualTriggers?.[0]?.onTriggerFunction).toBe('message')
})

test('every function of the manifest is named', () => {
  const manifest = withGmail({
    homepageTrigger: { runFunction: 'home' },
    contextualTriggers: [{ unconditional: {}, onTriggerFunction: 'message' }],
    composeTrigger: { selectActions: [{ text: 'Insert', runFunction: 'compose' }] },
  })
  expect(namedFunctions(readManifest(JSON.stringify(manifest)))).toEqual(['home', 'message', 'compose'])
})

describe('which addresses a prefix covers', () => {
  test.each([
    ['https://example.com/foo', 'https://example.com/foo', true],
    ['https://example.com/foo', 'https://example.com/foo/', true],
    ['https://example.com/foo', 'https://example.com/foo/bar', true],
    ['https://example.com/foo', 'https://example.com/foo?bar', true],
    ['https://example.com/foo', 'https://example.com/foo#bar', true],
    ['https://example.com/foo', 'https://example.com/foobar', false],
    ['https://example.com/foo', 'https://example.com/Foo', false],
    ['https://example.com/', 'https://EXAMPLE.com/x', true],
    ['https://example.com/', 'http://example.com/x', false],
    ['https://example.com/', 'https://example.com.evil.example/', false],
    ['https://example.com/', 'https://user@example.com/', false],
    ['https://example.com/', 'https://example.com:8443/', false],
    ['https://example.com/foo', 'https://example.com/foo/../secret', false],
    ['https://*.example.com/foo', 'https://a.b.example.com/foo', true],
    ['https://*.example.com/foo', 'https://example.com/foo', false],
    ['https://*.example.com/foo', 'https://badexample.com/foo', false],
  ])('%s and %s: %s', (prefix, url, covered) => {
    expect(matchesPrefix(prefix, url)).toBe(covered)
  })
})

describe('an add-on that Apps Script would not take', () => {
  const code: [what: string, source: string, sentence: RegExp][] = [
    ['a private field', 'class A { #x = 1; get() { return this.#x } }', /Private fields .* file: Code\.js/],
    ['a private method', 'class A { #run() {} }', /Private fields/],
    ['a static field', 'class A { static x = 1 }', /Static fields/],
    ['a static block', 'class A { static { A.x = 1 } }', /Static blocks/],
    ['an ES module', 'export const a = 1', /Syntax error: SyntaxError: .* file: Code\.js/],
    ['a typing mistake', 'const a = 1\nfunction f( {', /Syntax error: SyntaxError: .* line: 2 file: Code\.js/],
  ]

  test.each(code)('%s is a syntax error', async (_what, source, sentence) => {
    const folder = await writeAddon({ 'Code.js': source })
    try {
      await expect(readAddon(folder)).rejects.toThrow(sentence)
    } finally {
      await remove(folder)
    }
  })

  test('words that only look like it are no matter', async () => {
    const source = 'class A { static go() { return "#x" } }\nconst b = /#y/.test(`#z`) // static x = 1'
    const folder = await writeAddon({ 'Code.js': source, 'page.html': '<b>not code</b>' })
    try {
      expect((await readAddon(folder)).files.map(({ name }) => name)).toEqual(['Code.js'])
    } finally {
      await remove(folder)
    }
  })

  test.each([
    ['a missing function', 'function other() {}', 'appsscript.json names functions that the code does not have: home'],
    [
      'code that fails at once',
      'SpreadsheetApp.getActive()',
      /fails when it is loaded: ReferenceError: SpreadsheetApp/,
    ],
  ])('%s is told when it is installed', async (_what, source, sentence) => {
    const folder = await writeAddon({ 'Code.js': source }, withGmail({ homepageTrigger: { runFunction: 'home' } }))
    const issuer = await createIssuer()
    const mailbox = await createMailbox([], { owner: () => freja })
    try {
      const installed = createScriptWorld({
        addonDir: folder,
        mailbox,
        agents: [freja],
        hosts: {},
        issuer,
        audience: 'a',
      })
      await expect(installed).rejects.toThrow(sentence)
    } finally {
      await issuer.close()
      await remove(folder)
    }
  })
})

test('a file comes after the one whose classes it extends', async () => {
  const folder = await writeAddon({ 'a.js': 'class Card extends Base {}', 'lib/z.gs': 'class Base {}', 'b.js': '' })
  try {
    expect((await readAddon(folder)).files.map(({ name }) => name)).toEqual(['lib/z.gs', 'a.js', 'b.js'])
  } finally {
    await remove(folder)
  }
})
