import { languageOf } from '../messages/language.ts'
import type { Policy } from './policy.ts'

type Clause = { title: string; section: string; lines: string[] }

/** Splits the shop's policies at headings and at paragraphs that open with a bold lead; each piece is one clause. */
export function readPolicies(markdown: string): Policy[] {
  const taken = new Set<string>()
  return clausesOf(markdown)
    .map(({ title, section, lines }) => ({ title: plain(title), section, text: plainText(lines) }))
    .filter(({ text }) => text !== '')
    .map(({ title, section, text }) => {
      const language = languageNames[section.toLowerCase()] ?? languageIn(`${title}. ${text}`)
      return { id: freeId(`${language}.${slug(title) || 'text'}`, taken), title, language, text }
    })
}

function clausesOf(markdown: string): Clause[] {
  const clauses: Clause[] = []
  let section = ''
  let current: Clause = { title: '', section, lines: [] }
  const open = (title: string, first: string[]) => {
    current = { title, section, lines: first }
    clauses.push(current)
  }
  clauses.push(current)
  for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    const heading = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line)
    const lead = /^(?:[-*]\s+)?(?:\*\*|__)([^*_\n]{2,80}?)[.:]?(?:\*\*|__)[.:]?\s*(.*)$/.exec(line)
    if (heading) {
      if (heading[1]!.length <= 2) section = heading[2]!.trim()
      open(heading[2]!, [])
    } else if (lead) open(lead[1]!, [lead[2]!])
    else current.lines.push(line)
  }
  return clauses
}

const languageNames: Record<string, string> = {
  dansk: 'da',
  danish: 'da',
  english: 'en',
  engelsk: 'en',
  norsk: 'nb',
  bokmål: 'nb',
  norwegian: 'nb',
  svenska: 'sv',
  svensk: 'sv',
  swedish: 'sv',
  deutsch: 'de',
  tysk: 'de',
  german: 'de',
  nederlands: 'nl',
  dutch: 'nl',
  suomi: 'fi',
  français: 'fr',
}

function languageIn(text: string): string {
  const found = languageOf(text)
  return found === 'unknown' ? 'en' : found === 'nn' ? 'nb' : found
}

function plainText(lines: string[]): string {
  return lines
    .filter((line) => !/^\s*\|?\s*:?-{3,}/.test(line) && !/^\s*(?:-{3,}|\*{3,})\s*$/.test(line))
    .map((line) =>
      /^\s*\|/.test(line)
        ? `${line
            .split('|')
            .map((cell) => plain(cell))
            .filter((cell) => cell !== '' && cell !== '-')
            .join(' | ')}`
        : plain(line),
    )
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

function plain(line: string): string {
  return line
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\((https:\/\/[^)\s]+)[^)]*\)/g, '$1 ($2)')
    .replace(/(\*\*|__|`)/g, '')
    .replace(/^\s*(?:[-*+]|>)\s+/, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48)
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  taken.add(id)
  return id
}
