import { strongClosings, weakClosings } from './closing-words.ts'

const opens = (words: string[]) =>
  new RegExp(
    `^(?:${[...words]
      .sort((a, b) => b.length - a.length)
      .join('|')
      .replaceAll('.', '\\.')})(?![\\p{L}\\p{N}-])`,
    'iu',
  )
const strongClosing = opens(strongClosings)
const weakClosing = opens(weakClosings)

/** The rest of the line after a closing formula, or null when the line opens with none. */
export function afterClosing(line: string): { kind: 'strong' | 'weak'; rest: string } | null {
  const plain = line.trim().replace(/^[*_~]+/, '')
  for (const [kind, pattern] of [
    ['strong', strongClosing],
    ['weak', weakClosing],
  ] as const) {
    const found = pattern.exec(plain)
    if (found) return { kind, rest: plain.slice(found[0].length).replace(/^[\s,.!;:*_-]+/, '') }
  }
  return null
}
