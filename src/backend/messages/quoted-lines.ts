import { attributionLength, attributionWithin, isPiped, quoteFollows } from './attribution.ts'
import { headerLine } from './header-labels.ts'
import { headerBlockLength, isQuoted, isRule, separatorOf, unquoted } from './quote-markers.ts'

export type Line = { text: string; own: boolean }
/** The lines of a mail, and whom the mail's own header names where the text begins with one. */
export type Marked = { parts: Line[]; forwarded: boolean; writer: string | null }

/** Marks each line as the writer's own or as somebody else's. `named`: the writer is known, so a header quotes another. */
export function markQuotes(lines: string[], named: boolean): Marked {
  const parts: Line[] = []
  const quote = (from: number, to: number) => {
    for (const text of lines.slice(from, to)) parts.push({ text, own: false })
  }
  const rest = (from: number, forwarded: boolean): Marked => {
    quote(from, lines.length)
    return { parts, forwarded, writer }
  }
  const begins = nextFilled(lines, 0)
  let writer: string | null = null
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]!
    if (isQuoted(text) || isMarked(lines, at) || (isPiped(text) && followsQuote(parts))) {
      parts.push({ text, own: false })
      continue
    }
    const top = !named && at === begins ? ownHeader(lines, at) : null
    if (top !== null) {
      writer = top.writer
      quote(at, top.end)
      at = top.end - 1
      continue
    }
    const separator = separatorOf(text)
    if (separator !== null && nextFilled(lines, at + 1) !== -1) return rest(at, separator === 'forwarded')
    const block = headerBlockLength(lines, at)
    if (block > 0) {
      dropRule(parts)
      return rest(at, !hasAnswerSubject(lines.slice(at, at + block)))
    }
    const attribution = attributionLength(lines, at)
    if (attribution > 0) {
      const next = nextFilled(lines, at + attribution)
      if (!quoteFollows(lines, at + attribution) && (next === -1 || !anyQuoted(lines, next))) return rest(at, false)
      quote(at, at + attribution)
      at += attribution - 1
      continue
    }
    const within = attributionWithin(lines, at)
    if (within === -1) parts.push({ text, own: true })
    else parts.push({ text: text.slice(0, within), own: true }, { text: text.slice(within), own: false })
  }
  return { parts, forwarded: false, writer }
}

/** The header a text without any other header begins with: whoever it names wrote what follows. */
function ownHeader(lines: string[], at: number): { end: number; writer: string | null } | null {
  const from = separatorOf(lines[at]!) === null ? at : nextFilled(lines, at + 1)
  const length = from === -1 ? 0 : headerBlockLength(lines, from)
  if (length === 0 || nextFilled(lines, from + length) === -1) return null
  const writer = lines.slice(from, from + length).map(headerLine)
  return { end: from + length, writer: writer.find((line) => line?.kind === 'from')?.value ?? null }
}

/** Quoted by the initials of the quoted ("BH> text"), or the rest of a link that was broken out of a quoted line. */
function isMarked(lines: string[], at: number): boolean {
  const initials = /^\s?([A-Z]{1,3})>(?:\s|$)/.exec(lines[at]!)?.[1]
  if (initials !== undefined) {
    return [lines[at - 1], lines[at + 1]].some((line) => line?.trimStart().startsWith(`${initials}>`) ?? false)
  }
  const before = lines[at - 1] ?? ''
  if (!isQuoted(before) || !isQuoted(lines[at + 1] ?? '')) return false
  const line = lines[at]!.trim()
  if (/^[(<]https?:\/\/[^\s()<>]{1,300}[)>]\s?>?$/.test(line)) return true
  const opened = Math.max(before.lastIndexOf('(http'), before.lastIndexOf('<http'))
  return opened !== -1 && !/[)>\s]/.test(before.slice(opened + 1).trimEnd()) && /^[^\s()<>]{1,300}[)>]$/.test(line)
}

function followsQuote(parts: Line[]): boolean {
  return parts.findLast((part) => part.text.trim() !== '')?.own === false
}

function anyQuoted(lines: string[], from: number): boolean {
  return lines.slice(from, from + 400).some(isQuoted)
}

function nextFilled(lines: string[], from: number): number {
  for (let at = from; at < lines.length; at++) if (lines[at]!.trim() !== '') return at
  return -1
}

/** The line a mail program draws above the quoted header is no word of the customer. */
function dropRule(parts: Line[]): void {
  for (let at = parts.length - 1; at >= 0 && at >= parts.length - 3; at--) {
    const part = parts[at]!
    if (part.text.trim() === '') continue
    if (isRule(part.text)) part.own = false
    return
  }
}

function hasAnswerSubject(lines: string[]): boolean {
  return lines.some((line) => /:\s*(?:re|sv|aw|antw|vs|odp)\s?:/i.test(unquoted(line)))
}
