/** Characters that show nothing: zero-width, direction marks, soft hyphens, fillers, variation selectors of the supplement. */
const invisible =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0]|\u034F|[\u{E0000}-\u{E007F}]|[\u{E0100}-\u{E01EF}]/gu
/** A zero-width joiner is part of many emoji and stays only between two of them. */
const looseJoiner =
  /(?<!\p{Extended_Pictographic}|\u{FE0F}|[\u{1F3FB}-\u{1F3FF}])\u200D|\u200D(?!\p{Extended_Pictographic})/gu
const flagTags = /\u{1F3F4}[\u{E0061}-\u{E007A}]{1,8}\u{E007F}/gu
const tagRuns = /[\u{E0020}-\u{E007E}]{3,}/gu

/** Letters of western mails, none of which is invisible. */
const plainLetters = /^[\t\n\f\r -~\u00A0-\u00AC\u00AE-\u034E\u2010-\u201F\u2026\u20AC]*$/

/** The text without characters nobody sees, and the words that were spelled with tag characters. */
export function stripInvisible(text: string): { text: string; hidden: string[] } {
  if (plainLetters.test(text)) return { text, hidden: [] }
  const plain = text.replace(flagTags, '\u{1F3F4}')
  const hidden = [...plain.matchAll(tagRuns)].map(([run]) =>
    [...run].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0xe0020) - 0xe0000)).join(''),
  )
  return { text: plain.replace(invisible, '').replace(looseJoiner, ''), hidden }
}
