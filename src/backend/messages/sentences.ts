const abbreviation =
  /(?:^|[\s(])(?:ca|kl|nr|no|tlf|str|evt|bl\.a|f\.eks|feks|dvs|osv|mr|mrs|dr|st|z\.b|bzw|ggf|inkl|incl|approx|art|max|min|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec|dez|ordrenr|ordernr|kundenr|hr|fr|p\.s|p|m\.v\.h)$/i
const month = /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahrestag)/i

/** Sentences of a text in their order; a line of its own is a sentence of its own, a wrapped line is not. */
export function sentencesOf(text: string): string[] {
  return unwrapped(text.slice(0, 60_000))
    .flatMap(splitLine)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .slice(0, 400)
}

function unwrapped(text: string): string[] {
  const blocks: string[] = []
  let open = ''
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    const item = /^(?:[-*•–]|\d{1,2}[.)]|[a-h]\))\s/.test(line)
    if (line === '' || item || (open !== '' && open.length < 45 && !/[,;]$/.test(open) && /^\p{Lu}/u.test(line))) {
      if (open !== '') blocks.push(open)
      open = line
    } else open = open === '' ? line : `${open} ${line}`
  }
  if (open !== '') blocks.push(open)
  return blocks
}

function splitLine(line: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of line.matchAll(
    /[.!?…]{1,8}["”')]{0,2}(?=\s)|(?:\p{Extended_Pictographic}\uFE0F?|[:;]-?\))(?=\s\p{Lu})/gu,
  )) {
    const end = match.index + match[0].length
    const before = line.slice(Math.max(from, match.index - 14), match.index)
    const next = line.slice(end).trimStart()
    const dated = /\d$/.test(before) && month.test(next)
    if (match[0].startsWith('.') && (dated || abbreviation.test(before) || /^\p{Ll}/u.test(next))) continue
    parts.push(line.slice(from, end).trim())
    from = end
  }
  parts.push(line.slice(from).trim())
  return parts.filter((part) => part !== '')
}
