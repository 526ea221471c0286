/** "Freja Holm" of `"Freja Holm" <freja@lampelys.example>`, or the address where there is no name. */
export function nameOf(header: string): string {
  const named = /^\s*"?([^"<]*?)"?\s*<([^>]*)>/.exec(header)
  return named?.[1] || named?.[2] || header.trim() || '(unknown sender)'
}

export function addressOf(header: string): string {
  return /<([^>]*)>/.exec(header)?.[1] ?? header.trim()
}

const shades = ['#00695c', '#4527a0', '#1565c0', '#ad1457', '#4e342e', '#2e7d32', '#6a1b9a', '#9a3412']

export function shadeOf(name: string): string {
  let sum = 0
  for (const character of name) sum += character.codePointAt(0) ?? 0
  return shades[sum % shades.length]!
}
