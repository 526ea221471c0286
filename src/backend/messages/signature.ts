import { afterClosing } from './closings.ts'
import { isContact, isDisclaimer } from './contact-lines.ts'
import { isMobileFooter } from './mobile-footers.ts'
import { isDashedName, isName, isOwnName, namesWriter } from './writer-name.ts'

export type Signed = { words: string[]; signature: string[] }

const mostLines = 16
const longestLine = 120
const mostBelowDelimiter = 40

/**
 * Parts the sign-off from the lines the customer wrote. Only what is surely a signature goes: the delimiter "-- ", a
 * closing formula followed by nothing but short lines, a mail program's footer, the writer's own name as last line.
 * A closing formula with a name that is not known as the writer's needs contact lines or a footer below it.
 */
export function splitSignature(lines: string[], known: string[], moreWords = false): Signed {
  const names = known.map((name) => name.toLowerCase())
  const postscript = postscriptAt(lines)
  const body = postscript === -1 ? lines : lines.slice(0, postscript)
  const after = postscript === -1 ? [] : lines.slice(postscript)
  const found = signatureStart(body, names)
  const start = moreWords || body.slice(0, Math.max(0, found)).some((line) => line.trim() !== '') ? found : -1
  const tail = after.length > 0 ? splitFooters(after) : { words: [], signature: [] }
  if (start === -1) {
    const own = splitFooters(body)
    return { words: [...own.words, ...tail.words], signature: [...own.signature, ...tail.signature] }
  }
  return { words: [...body.slice(0, start), ...tail.words], signature: [...body.slice(start), ...tail.signature] }
}

function signatureStart(lines: string[], names: string[]): number {
  const delimiter = delimiterAt(lines)
  if (delimiter !== -1) return withClosing(lines, delimiter, names)
  const last = lastFilled(lines)
  const rule = last.find((at) => /^\s{0,3}(?:_{2,}|-{3})\s*$/.test(lines[at]!))
  if (rule !== undefined && last.filter((at) => at > rule).every((at) => isShort(lines[at]!))) {
    return withClosing(lines, rule, names)
  }
  return signOffStart(lines, names, false)
}

/** The line "-- ", with no more below it than a signature has; a line drawn through a long letter is none. */
function delimiterAt(lines: string[]): number {
  const last = lastFilled(lines, mostBelowDelimiter + 1)
  const found = last.find((at) => /^\s{0,8}(?:--\s{0,3}|—)$/.test(lines[at]!))
  if (found === undefined) return -1
  return lines.slice(found).some((line) => line.trimEnd().endsWith('?')) ? -1 : found
}

/** A closing formula right above the delimiter belongs to the signature as well. */
function withClosing(lines: string[], delimiter: number, names: string[]): number {
  const start = signOffStart(lines.slice(Math.max(0, delimiter - 200), delimiter), names, true)
  return start === -1 ? delimiter : start + Math.max(0, delimiter - 200)
}

function signOffStart(lines: string[], names: string[], sure: boolean): number {
  const last = lastFilled(lines)
  for (const at of last) {
    if (isClosing(lines, at, names) && (sure || isSure(lines.slice(at), names))) return at
  }
  const name = nameStart(lines, last, names)
  return name === -1 ? contactStart(lines) : name
}

/** Whether a sign-off says nothing, names the writer, or tells how to reach somebody. */
function isSure(block: string[], names: string[]): boolean {
  const [first = '', ...below] = block.map((line) => line.trim()).filter((line) => line !== '')
  const rest = afterClosing(first)?.rest ?? ''
  if (rest === '' && below.length === 0) return true
  return hasContact(below) || [rest, ...below.slice(0, 4)].some((line) => namesWriter(line, names))
}

function lastFilled(lines: string[], most = mostLines): number[] {
  const found: number[] = []
  for (let at = lines.length - 1; at >= 0 && found.length < most; at--) if (lines[at]!.trim() !== '') found.unshift(at)
  return found
}

function isClosing(lines: string[], at: number, names: string[]): boolean {
  const line = lines[at]!.trim()
  const closing = line.length > 80 ? null : afterClosing(line)
  if (closing === null) return false
  const below = lines.slice(at + 1).filter((next) => next.trim() !== '')
  if (below.some((next) => next.trim().length > longestLine && !isDisclaimer(next))) return false
  const contents = below.filter((next) => !isDisclaimer(next) && !isMobileFooter(next))
  if (contents.some((next) => next.trim().endsWith('?'))) return false
  const words = closing.rest.split(/\s+/).filter((word) => word !== '')
  if (closing.kind === 'strong') {
    return words.length <= 6 && !/[?]$/.test(line) && contents.length <= 12 && !contents.some(isSentence)
  }
  if (words.length > 0) return words.length <= 3 && isName(closing.rest, names) && contents.length <= 4
  const next = contents[0]
  if (next === undefined) return false
  return isName(next, names) && contents.length <= 8 && !contents.slice(1).some(isSentence)
}

/** The writer's name as the last thing said, with at most contact lines below it. */
function nameStart(lines: string[], filled: number[], names: string[]): number {
  const own = filled.slice(-10).filter((at) => !isMobileFooter(lines[at]!))
  for (const at of own.slice(-6)) {
    if (own[0] === at) continue
    const line = lines[at]!.trim()
    const dashed = isDashedName(line) && own.filter((other) => /^\s*[-–—*]/.test(lines[other]!)).length <= 1
    if (!isOwnName(line, names) && !dashed) continue
    const below = own.filter((next) => next > at).map((next) => lines[next]!.trim())
    if (below.every(isShort)) return at
  }
  return -1
}

/** A last paragraph of a name and at least two lines that say only how to reach it. */
function contactStart(lines: string[]): number {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const first = lines.slice(0, last + 1).findLastIndex((line) => line.trim() === '') + 1
  const below = lines.slice(first + 1, last + 1)
  const named = isName(lines[first] ?? '', []) && !/[.,:;]$/.test(lines[first]!.trim())
  return first > 0 && named && below.length >= 2 && below.every(isContact) ? first : -1
}

function hasContact(lines: string[]): boolean {
  return lines.some((line) => isContact(line) || isMobileFooter(line) || isDisclaimer(line))
}

function splitFooters(lines: string[]): Signed {
  let end = lines.length
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!.trim()
    if (line === '') continue
    if (!isMobileFooter(line)) break
    end = at
  }
  return { words: lines.slice(0, end), signature: lines.slice(end).filter((line) => line.trim() !== '') }
}

function postscriptAt(lines: string[]): number {
  for (let at = Math.max(1, lines.length - 12); at < lines.length; at++) {
    if (/^\s{0,3}p\.?\s?s\.?(?=[\s:,.-])/i.test(lines[at]!)) return at
  }
  return -1
}

function isSentence(line: string): boolean {
  const text = line.trim()
  return text.split(/\s+/).length >= 6 && /[.!?]$/.test(text)
}

function isShort(line: string): boolean {
  const text = line.trim()
  return (text.length <= 60 && !isSentence(text)) || /^https?:\S+$/.test(text)
}
