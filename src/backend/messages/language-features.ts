/** Buckets of the two tables: letter sequences for all languages; longer ones and words for the Scandinavian ones. */
export const shortBuckets = 1 << 15
export const longBuckets = 1 << 17

/** Letters after which a text tells no more than it has told. */
const readLetters = 400
const wordLetters = 24
const featuresAtMost = readLetters * 8

const shorts = new Int32Array(featuresAtMost)
const longs = new Int32Array(featuresAtMost)

/** What a text is judged by, as buckets; valid until the next call. */
export type Features = { shorts: Int32Array; longs: Int32Array; words: number; letters: number }

/** Letter sequences of one to three letters, of four and five, and whole words, each word with its bounds. */
export function featuresOf(text: string): Features {
  const words = wordsOf(text)
  let short = 0
  let long = 0
  let letters = 0
  for (const word of words) {
    const size = Math.min(word.length, wordLetters) + 2
    letters += size - 2
    for (let start = 0; start < size - 1; start++) {
      let hash = start === 0 ? 0x2f0b4c47 : 0x811c9dc5
      const end = Math.min(size, start + 5)
      for (let at = start; at < end; at++) {
        const code = at === 0 || at > word.length ? 32 : word.charCodeAt(at - 1)
        hash = Math.imul(hash ^ code, 0x01000193)
        const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
        if (at - start < 3) shorts[short++] = (mixed ^ (mixed >>> 13)) & (shortBuckets - 1)
        else longs[long++] = (mixed ^ (mixed >>> 13)) & (longBuckets - 1)
      }
    }
    let hash = 0x5bd1e995
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    longs[long++] = (mixed ^ (mixed >>> 13)) & (longBuckets - 1)
    if (letters > readLetters - wordLetters * 2) break
  }
  return { shorts: shorts.subarray(0, short), longs: longs.subarray(0, long), words: words.length, letters }
}

/** Lower-case words without addresses, numbers and codes. */
function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, readLetters * 2)
      .replace(/https?:\/\/\S{1,300}|(?<![\w.+-])[\w.+-]{1,64}@\S{1,255}/g, ' ')
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? []
  )
}
