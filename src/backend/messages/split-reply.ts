import { markQuotes } from './quoted-lines.ts'
import { splitSignature } from './signature.ts'

/** A visible mail in its parts. `forwarded` when the quoted part was passed on rather than answered. */
export type SplitReply = { replyText: string; quotedText: string; signature: string | null; forwarded: boolean }

const mostRounds = 4

/**
 * Parts the newest own words from quotes and signature; where nothing marks a quote the words are kept. What is left is
 * split again until nothing changes; text that never comes to rest was made to confuse and is kept whole.
 */
export function splitReply(text: string, names: string[] = []): SplitReply {
  const whole = tidy(text.replace(/\u00a0/g, ' ').split('\n'))
  let split = splitOnce(whole, names)
  for (let round = 1; round <= mostRounds; round++) {
    const again = splitOnce(split.replyText, names)
    if (again.replyText === split.replyText) return split
    split = {
      replyText: again.replyText,
      quotedText: joined(split.quotedText, again.quotedText),
      signature: joined(again.signature ?? '', split.signature ?? '') || null,
      forwarded: split.forwarded || again.forwarded,
    }
  }
  return { replyText: whole, quotedText: '', signature: null, forwarded: false }
}

function splitOnce(text: string, known: string[]): SplitReply {
  const { parts, forwarded, writer } = markQuotes(text.split('\n'), known.length > 0)
  const names = writer === null ? known : wordsOf(writer)
  const filled = (part: { text: string }) => part.text.trim() !== ''
  const lastOwn = parts.findLastIndex((part) => part.own && filled(part))
  const lastQuote = parts.slice(0, lastOwn + 1).findLastIndex((part) => !part.own)
  const before = parts.slice(0, lastQuote + 1).filter((part) => part.own)
  const closing = parts.slice(lastQuote + 1, lastOwn + 1).map((part) => part.text)
  const { words, signature } = splitSignature(closing, names, before.some(filled))
  return {
    replyText: tidy([...before.map((part) => part.text), ...words]),
    quotedText: tidy(parts.filter((part) => !part.own).map((part) => part.text)),
    signature: tidy(signature).replace(/^(?:--|—)\s*\n/, '') || null,
    forwarded,
  }
}

function wordsOf(name: string): string[] {
  return name
    .slice(0, 300)
    .split(/[\s,._+\d"'<>@-]+/)
    .filter((word) => word.length >= 2)
}

function joined(first: string, second: string): string {
  return [first, second].filter((part) => part !== '').join('\n\n')
}

function tidy(lines: string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
