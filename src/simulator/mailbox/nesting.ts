/** Elements without an end tag, or whose end the next one implies: they do not nest. */
const flat = new Set('area base br col embed hr img input link meta source wbr p li td th tr dt dd option'.split(' '))

/** Is HTML nested so deep that a parser with a stack would take seconds? Counts tags only, so it stays linear. */
export function nestsTooDeep(html: string): boolean {
  let depth = 0
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (flat.has(name!.toLowerCase())) continue
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1))
    if (depth > 1000) return true
  }
  return false
}
