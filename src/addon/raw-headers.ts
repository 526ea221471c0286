import { sentHeaders } from '../contract/mail.ts'

const mostHeaders = 100
const longestValue = 8000

/** The sent headers of a raw mail, topmost first, folded lines joined. */
export function headersOf(raw: string): [string, string][] {
  const end = raw.search(/\r?\n\r?\n/)
  const block = (end < 0 ? raw : raw.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ')
  const headers: [string, string][] = []
  for (const line of block.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = known.get(line.slice(0, Math.max(0, colon)).trim().toLowerCase())
    if (name && headers.length < mostHeaders)
      headers.push([
        name,
        line
          .slice(colon + 1)
          .trim()
          .slice(0, longestValue),
      ])
  }
  return headers
}

const known = new Map(sentHeaders.map((name) => [name.toLowerCase(), name as string]))
