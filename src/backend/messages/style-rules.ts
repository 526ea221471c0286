import { type Declarations, declarationsOf } from './css-visibility.ts'

export type StyleRules = (tag: string, id: string, classes: string[]) => Declarations[]

const mostRules = 400
const telling =
  /display|visibility|opacity|font-size|color|background|position|text-indent|height|width|mso-hide|clip|transform/

/** Rules of the mail's style sheets with one simple selector (`.a`, `#a`, `p`, `p.a`): what mails hide text by. */
export function styleRules(html: string): StyleRules {
  const found = new Map<string, Declarations[]>()
  let count = 0
  for (const sheet of sheetsOf(html)) {
    for (const [selectors, body] of rulesOf(sheet)) {
      if (count++ > mostRules) break
      if (!telling.test(body)) continue
      const declarations = declarationsOf(body)
      for (const selector of selectors.split(',').slice(0, 20)) {
        const key = selector.trim().toLowerCase()
        if (/^[a-z0-9]{0,20}(?:[.#][\w-]{1,80})?$/.test(key) && key !== '') {
          found.set(key, [...(found.get(key) ?? []), declarations].slice(-8))
        }
      }
    }
  }
  if (found.size === 0) return () => []
  return (tag, id, classes) =>
    [
      tag,
      ...classes.flatMap((name) => [`.${name}`, `${tag}.${name}`]),
      ...(id ? [`#${id}`, `${tag}#${id}`] : []),
    ].flatMap((key) => found.get(key) ?? [])
}

function sheetsOf(html: string): string[] {
  const lower = html.toLowerCase()
  const sheets: string[] = []
  let from = lower.indexOf('<style')
  while (from !== -1 && sheets.length < 20) {
    const start = lower.indexOf('>', from) + 1
    const end = lower.indexOf('</style', start)
    if (start === 0 || end === -1) break
    sheets.push(html.slice(start, Math.min(end, start + 60_000)))
    from = lower.indexOf('<style', end)
  }
  return sheets
}

/** Top-level rules only: what stands in @media holds for some screens and says nothing for sure. */
function rulesOf(sheet: string): [string, string][] {
  const rules: [string, string][] = []
  let at = 0
  while (at < sheet.length) {
    const open = sheet.indexOf('{', at)
    if (open === -1) break
    const selector = sheet.slice(at, open).replaceAll('<!--', '').trim()
    const close = selector.startsWith('@media') ? endOfBlock(sheet, open) : sheet.indexOf('}', open)
    if (close === -1) break
    if (!selector.startsWith('@')) rules.push([selector.slice(-2_000), sheet.slice(open + 1, close)])
    at = close + 1
  }
  return rules
}

function endOfBlock(sheet: string, open: number): number {
  let depth = 0
  for (let at = open; at < sheet.length; at++) {
    if (sheet[at] === '{') depth++
    else if (sheet[at] === '}' && --depth === 0) return at
  }
  return -1
}
