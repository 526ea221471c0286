import { attributionLength, headerBlockLength, isQuoted, isRule, separatorOf } from './quote-markers.ts'
import { splitSignature } from './signature.ts'

/** A visible mail in its parts. `forwarded` when the quoted part was passed on rather than answered. */
export type SplitReply = { replyText: string; quotedText: string; signature: string | null; forwarded: boolean }

type Line = { text: string; own: boolean }

/** Parts the newest own words from quotes and signature; where nothing marks a quote the words are kept. */
export function splitReply(text: string, names: string[] = []): SplitReply {
  const lines = text.replace(/\u00a0/g, ' ').split('\n')
  const { parts, forwarded } = markQuotes(lines)
  const lastOwn = parts.findLastIndex((part) => part.own && part.text.trim() !== '')
  const lastQuote = parts.slice(0, lastOwn + 1).findLastIndex((part) => !part.own)
  const before = parts.slice(0, lastQuote + 1).filter((part) => part.own)
  const closing = parts.slice(lastQuote + 1, lastOwn + 1).map((part) => part.text)
  const { words, signature } = splitSignature(
    closing,
    names,
    before.some((part) => part.text.trim() !== ''),
  )
  return {
    replyText: tidy([...before.map((part) => part.text), ...words]),
    quotedText: tidy(parts.filter((part) => !part.own).map((part) => part.text)),
    signature: tidy(signature).replace(/^(?:--|—)\s*\n/, '') || null,
    forwarded,
  }
}

function markQuotes(lines: string[]): { parts: Line[]; forwarded: boolean } {
  const parts: Line[] = []
  const quoteRest = (from: number, forwarded: boolean) => {
    for (const text of lines.slice(from)) parts.push({ text, own: false })
    return { parts, forwarded }
  }
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]!
    if (isQuoted(text)) {
      parts.push({ text, own: false })
      continue
    }
    const separator = separatorOf(text)
    if (separator !== null && restIsQuote(lines, at + 1)) return quoteRest(at, separator === 'forwarded')
    const block = headerBlockLength(lines, at)
    if (block > 0) {
      dropRule(parts)
      return quoteRest(at, block > 0 && !hasAnswerSubject(lines.slice(at, at + block)))
    }
    const attribution = attributionLength(lines, at)
    if (attribution > 0) {
      const next = nextFilled(lines, at + attribution)
      if (next === -1 || !isQuoted(lines[next]!)) {
        if (next !== -1 && anyQuoted(lines, next)) {
          for (const line of lines.slice(at, at + attribution)) parts.push({ text: line, own: false })
          at += attribution - 1
          continue
        }
        return quoteRest(at, false)
      }
      for (const line of lines.slice(at, at + attribution)) parts.push({ text: line, own: false })
      at += attribution - 1
      continue
    }
    parts.push({ text, own: true })
  }
  return { parts, forwarded: false }
}

/** After "original message" everything is quoted, unless quoted lines follow and own words stand between them. */
function restIsQuote(lines: string[], from: number): boolean {
  const next = nextFilled(lines, from)
  return next !== -1
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
  return lines.some((line) => /:\s*(?:re|sv|aw|antw|vs)\s?:/i.test(line))
}

function tidy(lines: string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
