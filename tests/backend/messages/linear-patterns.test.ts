import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import ts from 'typescript'
import { limits } from '../../../src/contract/limits.ts'

const folder = fileURLToPath(new URL('../../../src/backend/messages/', import.meta.url))
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
/** Ten milliseconds are asked for; a busy machine takes longer, and what is not linear takes minutes. */
const mostMilliseconds = 10 * 40
/** A quadratic expression takes 64 times as long for eight times the text. */
const steep = 24

type Pattern = { file: string; pattern: RegExp }

/** The expressions that stand in the source text. */
function written(file: string): Pattern[] {
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ file, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(`${folder}${file}`, 'utf8'), ts.ScriptTarget.Latest))
  return found
}

/** The expressions that modules put together while they are loaded. */
async function composed(): Promise<Pattern[]> {
  const found: Pattern[] = []
  const Real = globalThis.RegExp
  let file = ''
  globalThis.RegExp = new Proxy(Real, {
    construct(target, parts) {
      const pattern = Reflect.construct(target, parts) as RegExp
      found.push({ file, pattern })
      return pattern
    },
  })
  try {
    for (file of files.filter((name) => !name.endsWith('-command.ts'))) await import(`${folder}${file}`)
  } finally {
    globalThis.RegExp = Real
  }
  return found
}

/** Texts that make careless expressions slow, the words of the expression itself among them. */
function attacks(pattern: RegExp, length: number): string[] {
  const own = (pattern.source.replace(/\\[a-zA-Z]|\{[^}]*\}/g, ' ').match(/[\p{L}@#]{1,20}/gu) ?? []).filter(
    (word) => word.length > 1,
  )
  const words = [...own.slice(0, 2), ...own.slice(-1)]
  const units = [' ', '\n', 'a', '0', '-', '>', ' x', '\n>', 'a.', 'a@', '1/1/2026 10:12 a@b.example ', ...'(<_:,']
  return [...units, ...words, ...words.map((word) => `${word} `), ...words.map((word) => `${word}: 1 `)].map(
    (unit) => `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0001`,
  )
}

/** Grows the text step by step, so that a bad expression is reported instead of running for hours. */
function slowness(pattern: RegExp): string | null {
  for (const length of [20, 24, 26, 28, 100, 1_000, 24_000]) {
    for (const text of attacks(pattern, length)) {
      const taken = timeOf(pattern, text)
      if (taken > mostMilliseconds) return said(taken, text)
    }
  }
  const slowest = attacks(pattern, 24_000)
    .map((text) => ({ unit: text.slice(0, -1), taken: timeOf(pattern, text) }))
    .sort((one, other) => other.taken - one.taken)
  for (const { unit } of slowest.slice(0, 3)) {
    const longest = ofLength(unit, limits.mailCharacters)
    const taken = timeOf(pattern, longest)
    // A slow machine makes a linear expression slow, not steep: eight times the text takes it about eight times as long.
    if (taken > mostMilliseconds && taken > steep * timeOf(pattern, ofLength(unit, limits.mailCharacters / 8)))
      return said(taken, longest)
  }
  return null
}

const ofLength = (unit: string, length: number) =>
  `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0001`

const said = (taken: number, text: string) =>
  `${Math.round(taken)} ms on ${text.length} of ${JSON.stringify(text.slice(0, 30))}`

/** The best of three, when the first is too slow: another process may have had the processor. */
function timeOf(pattern: RegExp, text: string): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && fastest > mostMilliseconds; attempt++) {
    const start = performance.now()
    pattern.lastIndex = 0
    pattern.test(text)
    fastest = Math.min(fastest, performance.now() - start)
  }
  return fastest
}

test('every regular expression takes time in proportion to the text, however it is attacked', async () => {
  const all = [...files.flatMap(written), ...(await composed())]
  expect(all.length).toBeGreaterThan(150)
  const known = new Map(all.map((found) => [String(found.pattern), found]))
  const slow = [...known.values()].flatMap(({ file, pattern }) => {
    const found = slowness(pattern)
    return found === null ? [] : [`${file}: ${String(pattern).slice(0, 120)}: ${found}`]
  })
  expect(slow).toEqual([])
}, 60_000)

test('an expression that is not linear is found', () => {
  expect(slowness(/(?:a*)*b/)).not.toBeNull()
  expect(slowness(/\s+$/)).not.toBeNull()
})
