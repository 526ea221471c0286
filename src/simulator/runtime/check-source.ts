import { Script } from 'node:vm'
import { transform } from 'esbuild'
import type { ScriptFile } from './script-message.ts'

/** What the parser of Apps Script does not know, by esbuild's names. */
const refused: [what: string, features: string[]][] = [
  [
    'Private fields and methods (#name) are',
    [
      'class-private-accessor',
      'class-private-brand-check',
      'class-private-field',
      'class-private-method',
      'class-private-static-accessor',
      'class-private-static-field',
      'class-private-static-method',
    ],
  ],
  ['Static fields are', ['class-static-field']],
  ['Static blocks are', ['class-static-blocks']],
]

/** Why Apps Script would not take this file, or null. */
export async function sourceProblem(file: ScriptFile): Promise<string | null> {
  try {
    new Script(file.source, { filename: file.name })
  } catch (error) {
    const { message, stack = '' } = error as Error
    const line = /^[^\n]*:(\d+)\n/.exec(stack)?.[1]
    return `Syntax error: SyntaxError: ${message}${line ? ` line: ${line}` : ''} file: ${file.name}`
  }
  const plain = await compiled(file, [])
  for (const [what, features] of refused)
    if ((await compiled(file, features)) !== plain)
      return `Syntax error: ParseError: ${what} not known to Apps Script. file: ${file.name}`
  return null
}

/** esbuild rewrites what it is told is unsupported: a changed output shows that the source uses it. */
async function compiled(file: ScriptFile, unsupported: string[]): Promise<string> {
  const supported = Object.fromEntries(unsupported.map((feature) => [feature, false]))
  const { code } = await transform(file.source, {
    target: 'esnext',
    loader: 'js',
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
    supported,
  })
  return code
}
