import { isQuoted, unquoted } from './quote-markers.ts'

const wrote = [
  'wrote',
  'writes',
  'said',
  'skrev',
  'skreiv',
  'schrieb',
  'schreibt',
  'schreef',
  'heeft geschreven',
  'het volgende geschreven',
  'geschreven',
  'a écrit',
  'écrit',
  'escribió',
  'ha escrito',
  'ha scritto',
  'scritto',
  'kirjoitti',
  'napisał',
  'napisała',
  'napisał(a)',
  'napisał/a',
  'pisze',
  'escreveu',
  'написал',
  'написал(а)',
  'пишет',
  'følgende',
]
const weekdays =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|ma|man|mandag|måndag|mån|montag|mo|maandag|ti|tir|tirs|tirsdag|tis|tisdag|di|dienstag|dinsdag|on|ons|onsdag|mi|mittwoch|wo|woensdag|to|tor|tors|torsdag|do|donnerstag|donderdag|fr|fre|fredag|freitag|vr|vrijdag|lø|lør|lørdag|lör|lördag|sa|samstag|za|zaterdag|sø|søn|søndag|sön|söndag|so|sonntag|zo|zondag|lun(?:di|es|edì)?|mar(?:di|tes|tedì)?|mer(?:credi)?|mié(?:rcoles)?|mercoledì|jeu(?:di)?|jue(?:ves)?|gio(?:vedì)?|ven(?:dredi|erdì)?|vie(?:rnes)?|sam(?:edi)?|sáb(?:ado)?|sab(?:ato)?|dim(?:anche)?|dom(?:ingo|enica)?|ke|pe|la|su|pon|wt|śr|czw|pt|sob|niedz|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela'
const openings = new RegExp(
  `^(?:[-*]{2,}\\s*)?(?:(?:on|den|am|op|le|el|il|w dniu|dnia|em|på|kl|at|date|in|${weekdays})(?![\\p{L}-])|\\d)`,
  'iu',
)
const names = wrote.map((word) => word.replace(/[()/]/g, '\\$&')).join('|')
const verbAtEnd = new RegExp(
  `(?:^|[^\\p{L}])(?:${names})(?![\\p{L}]).{0,120}:\\s*$|(?:^|[^\\p{L}])(?:${names})\\s*[:：]?\\s*-{0,4}\\s*[:：-]\\s*$`,
  'iu',
)
const bareVerb = new RegExp(`(?:^|[^\\p{L}])(?:${names})$`, 'iu')
const nameAndVerb = new RegExp(`^\\p{Lu}[^:]{0,60}\\s(?:${names})(?![\\p{L}])`, 'u')
const toldByWriter = new RegExp(
  `(?:${names})\\s(?:i|du|vi|jeg|ni|dere|han|hun|sie|ihr|wir|u|jij)(?![\\p{L}])|(?<![\\p{L}])(?:you|we|they|he|she|i)\\s(?:${names})`,
  'iu',
)
const address = /(?<![^\s<>@])[^\s<>@]{1,64}@[^\s<>@]{1,200}/
const moment = /\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/
const timeAlone = /^(?:um|kl\.?|at|à|om|alle|o|klo)\s\d{1,2}[:.]\d{2}(?:\s\p{L}{1,5})?\s?:$/iu
const isoTime = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}\s\d{1,2}:\d{2}\s(?:GMT|UTC)(?:[+-]\d{1,2}:?\d{0,2})?\s[^\s<>][^<>]{0,60}$/

/** How many lines from `at` on name the writer of a quote ("Den … skrev Bo <bo@b>:"), 0 for none. */
export function attributionLength(lines: string[], at: number): number {
  const first = unquoted(lines[at] ?? '')
  if (first === '' || first.length > 300) return 0
  const dated = /\d/.test(first)
  const opened = openings.test(first)
  if (dated && timeAlone.test(first)) return quoteFollows(lines, at + 1) ? 1 : 0
  const dashed = /^-{2,}\s?[^\s-]/.test(first)
  if (!(opened || first.includes('@') || dashed || (dated && nameAndVerb.test(first)))) return 0
  let joined = ''
  for (let count = 1; count <= 4 && at + count <= lines.length; count++) {
    const line = unquoted(lines[at + count - 1]!)
    if (line === '') return 0
    joined = joined === '' || joined.endsWith('<') ? joined + line : `${joined} ${line}`
    if (joined.length > 400) return 0
    if (verbAtEnd.test(joined)) return isAttribution(joined, () => quoteFollows(lines, at + count)) ? count : 0
    if (isDatedAddress(joined) || isoTime.test(joined)) return count
    const whole = opened && moment.test(joined) && address.test(joined)
    if (whole && bareVerb.test(joined)) return count
    if (whole && /[:：]$/.test(joined) && quoteFollows(lines, at + count)) return count
    if (/[.!?:]$/.test(line)) return 0
  }
  return 0
}

/** Where in a line of own words an attribution begins ("Yes. On 3 May 2026, bo@b.example wrote:"); -1 for nowhere. */
export function attributionWithin(lines: string[], at: number): number {
  const line = lines[at]!
  if (line.length > 600 || !line.includes('@') || !moment.test(line)) return -1
  for (const start of [...line.matchAll(/(?<=\s)(?:On|Den|Am|Op|Le|El|Il|W dniu|Em)\s(?=.{0,24}\d)/g)].reverse()) {
    const tail = line.slice(start.index)
    const verb = /\s(?:wrote|skrev|schrieb|schreef|a écrit|escribió|ha scritto|pisze|escreveu)\s?:(?=\s|$)/.exec(tail)
    if (verb === null || !address.test(tail) || !moment.test(tail)) continue
    const rest = tail.slice(verb.index + verb[0].length).trim()
    if (rest === '' ? quoteFollows(lines, at + 1) : /^(?:>|-{2,})/.test(rest)) return start.index
  }
  return -1
}

/** Whether the next line that says anything is a quoted one. */
export function quoteFollows(lines: string[], from: number): boolean {
  for (let at = from; at < lines.length && at < from + 12; at++) {
    if (lines[at]!.trim() !== '') return isQuoted(lines[at]!) || isPiped(lines[at]!)
  }
  return false
}

/** Some mailing lists quote with a stroke; a table has more than one in a line. */
export function isPiped(line: string): boolean {
  return /^\s{0,3}\|(?:\s[^|]*)?$/.test(line)
}

/**
 * Whose words follow must be said by date or address. The customer who tells what the shop wrote ("Den 13.11. skrev I:")
 * speaks in own words, and so does who names nobody's address, unless quoted lines follow.
 */
function isAttribution(text: string, quoted: () => boolean): boolean {
  if (/^-{2,}[^-].{0,100}-{2,}$/.test(text)) return true
  const dated = moment.test(text)
  const addressed = address.test(text)
  if (toldByWriter.test(text) && !addressed) return dated && quoted()
  if (openings.test(text)) return dated || addressed
  const naming = text.slice(0, text.search(address)).split(' ').length <= 7
  return addressed ? naming && text.length < 200 : dated && quoted()
}

/** Forms without a verb: "2016-10-24 15:36 GMT+02:00 Bo <bo@b>:", "11:00, 17 May 2026, "Bo" <bo@b>:". */
function isDatedAddress(text: string): boolean {
  if (text.length > 200 || !openings.test(text)) return false
  const named = /<[^\s<>@]{1,64}@[^\s<>@]{1,200}>(:?)$/.exec(text)
  if (named === null) return false
  const before = text.slice(0, named.index)
  if (/^\d{4}[-/]\d{1,2}[-/]\d{1,2}\b/.test(text)) return before.split(' ').length <= 12
  return named[1] === ':' && /\d{1,2}:\d{2}/.test(before) && /\b(?:19|20)\d{2}\b/.test(before)
}
