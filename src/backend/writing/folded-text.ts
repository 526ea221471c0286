/** A text as it is compared: lower case without accents, each character with its place in the original. */
export type FoldedText = { original: string; text: string; at: number[] }
type Place = { start: number; end: number }

export function folded(original: string): FoldedText {
  const at: number[] = []
  let text = ''
  let index = 0
  for (const char of original) {
    const plain = /[\0-\x7f]/.test(char) ? char.toLowerCase() : withoutAccent(char)
    for (let count = 0; count < plain.length; count++) at.push(index)
    text += plain
    index += char.length
  }
  return { original, text, at }
}

/** Where a value stands in a text, whatever its case, accents and spacing; with a genitive s behind it, too. */
export function placesOf(wanted: string, { original, text, at }: FoldedText): Place[] {
  const places: Place[] = []
  for (const variant of new Set([folded(wanted).text, folded(spelledOut(wanted)).text])) {
    const words = variant.trim().split(/\s+/)
    if (!text.includes(words[0]!)) continue
    const ending = /\p{L}$/u.test(variant) ? "(?=['’]?s?(?![\\p{L}\\p{N}]))" : '(?![\\p{L}\\p{N}])'
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.map(escaped).join('[\\s,]+')}${ending}`, 'gu')
    for (const match of text.matchAll(pattern)) {
      const start = at[match.index]!
      const end = at[match.index + match[0].length] ?? original.length
      // "Bo", "Per" or "Sole" are words, too: a short name counts only where it is written as a name.
      const isName = wanted.length > 4 || !/^\p{Lu}/u.test(wanted) || /^\p{Lu}/u.test(original.slice(start, end))
      if (isName) places.push({ start, end })
    }
  }
  return places
}

function withoutAccent(char: string): string {
  const lower = char.toLowerCase()
  return special[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '')
}

const special: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  å: 'a',
  ö: 'o',
  ä: 'a',
  ü: 'u',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  '\u00a0': ' ',
}

function spelledOut(text: string): string {
  const written: Record<string, string> = { ø: 'oe', æ: 'ae', å: 'aa', ö: 'oe', ä: 'ae', ü: 'ue' }
  return text.toLowerCase().replace(/[øæåöäü]/g, (char) => written[char]!)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
