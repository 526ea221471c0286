const deepestQuote = 20

/** Builds readable lines out of a mail's HTML: blocks, lists, tables, quotes as "> ". */
export function textLines() {
  const lines: string[] = []
  let line = ''
  let lineQuote = 0
  let blank = true
  let bullet = false
  const push = (text: string, quote: number) => {
    lines.push(`${'>'.repeat(Math.min(quote, deepestQuote))}${quote > 0 && text !== '' ? ' ' : ''}${text}`)
    blank = text === ''
  }
  const flush = () => {
    const text = line.replace(/[ \t\n\r\f]+/g, ' ').trim()
    line = ''
    if (text !== '') push(text, lineQuote)
    return text !== ''
  }
  return {
    /** A list's next entry, shown from its first word on; `open` false where an entry ends. */
    mark(open: boolean): void {
      bullet = open
    },
    write(text: string, quote: number): void {
      if (bullet && text.trim() !== '') {
        flush()
        line = '- '
        lineQuote = quote
        bullet = false
      }
      if (line === '') lineQuote = quote
      line += text
    },
    /** Preformatted text keeps its line ends. */
    writeLines(text: string, quote: number): void {
      const parts = text.split('\n')
      for (const [index, part] of parts.entries()) {
        this.write(part, quote)
        if (index < parts.length - 1) this.breakLine(quote)
      }
    },
    breakBlock(): void {
      flush()
    },
    breakLine(quote: number): void {
      if (!flush()) push('', quote)
    },
    breakParagraph(quote: number): void {
      flush()
      if (!blank) push('', quote)
    },
    text(): string {
      flush()
      while (lines.length > 0 && /^>{0,20}$/.test(lines[lines.length - 1]!)) lines.pop()
      return lines
        .join('\n')
        .replace(/\n{4,}/g, '\n\n\n')
        .replace(/^\n+/, '')
        .trimEnd()
    },
  }
}
