/** One to three words that look like a name, or the sender's names. */
export function isName(text: string, names: string[]): boolean {
  if (text.length > 120) return false
  const line = bare(text)
  if (isOwnName(text, names)) return true
  const words = line.split(/\s+/).filter((word) => word !== '')
  return (
    words.length >= 1 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word)) && !/[?!]$/.test(text.trim())
  )
}

export function isOwnName(text: string, names: string[]): boolean {
  if (text.length > 60) return false
  const words = bare(text)
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > 4) return false
  const known = words.filter((word) => names.includes(word))
  const initials = words.filter((word) => word.length === 1 && names.some((name) => name.startsWith(word)))
  if (known.length === 0) return initials.length === words.length && (text.trim().startsWith('/') || words.length > 1)
  return (
    known.length + initials.length === words.length || (/^\p{Lu}/u.test(bare(text)) && known.length * 2 >= words.length)
  )
}

/** "/Malthe", "- roman": a name behind a stroke. */
export function isDashedName(text: string): boolean {
  return /^(?:-{1,3}|\/|~|–)\s?\p{L}[\p{L}'-]{0,20}(?: (?:(?:de|den|der|van|von|af|av|la|le|du|da|di|ten|ter) ){0,2}\p{Lu}[\p{L}'-]{0,20}){0,3}[.!]?$/u.test(
    text,
  )
}

/** Whether one of the first words is the writer's name, its short form or its initials. */
export function namesWriter(line: string, names: string[]): boolean {
  const words = bare(line.slice(0, 120))
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(0, 8)
  const alike = (one: string, other: string) => one.length > 2 && (other.startsWith(one) || other.endsWith(one))
  if (words.some((word) => names.some((name) => word === name || alike(word, name) || alike(name, word)))) return true
  return words.length <= 3 && words.every((word) => word.length === 1 && names.some((name) => name.startsWith(word)))
}

function bare(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}'\s-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
