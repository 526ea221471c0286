import { type HeaderLabel, headerLine } from './header-labels.ts'

const wrote = [
  'wrote',
  'writes',
  'said',
  'skrev',
  'skreiv',
  'schrieb',
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
  'pisze',
  'escreveu',
  'schreibt',
  'følgende',
]
const openings =
  /^(?:[-*]{2,}\s*)?(?:(?:on|den|am|op|le|el|il|w dniu|dnia|em|på|kl|at|date|in|ma|ti|ke|to|pe|la|su|man|tir|tirs|ons|tor|tors|fre|lør|søn|mån|tis|lör|sön|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)(?![\p{L}-])|\d)/iu
const names = wrote.map(escaped).join('|')
const verbAtEnd = new RegExp(
  `(?:^|[^\\p{L}])(?:${names})(?![\\p{L}]).{0,120}:\\s*$|(?:^|[^\\p{L}])(?:${names})\\s*[:：]?\\s*-{0,4}\\s*[:：-]\\s*$`,
  'iu',
)
const bareVerb = new RegExp(`(?:^|[^\\p{L}])(?:${names})$`, 'iu')
const address = /[^\s<>@]{1,64}@[^\s<>@]{1,200}/
const moment = /\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/

/** How many lines from `at` on name the writer of a quote ("Den … skrev Bo <bo@b>:"), 0 for none. */
export function attributionLength(lines: string[], at: number): number {
  const first = unquoted(lines[at] ?? '')
  if (first === '' || first.length > 300 || !(openings.test(first) || address.test(first) || /^-{2,}/.test(first)))
    return 0
  let joined = ''
  for (let count = 1; count <= 4 && at + count <= lines.length; count++) {
    const line = unquoted(lines[at + count - 1]!)
    if (line === '') return 0
    joined = joined === '' ? line : `${joined} ${line}`
    if (joined.length > 400) return 0
    if (verbAtEnd.test(joined)) return isAttribution(joined) ? count : 0
    if (isDatedAddress(joined)) return count
    const whole = openings.test(joined) && moment.test(joined) && address.test(joined)
    if (whole && bareVerb.test(joined)) return count
    if (/[.!?:]$/.test(line)) return 0
  }
  return 0
}

function isAttribution(text: string): boolean {
  if (/^-{2,}.{1,100}-{2,}$/.test(text)) return true
  const dated = moment.test(text)
  const addressed = address.test(text)
  const naming = text.slice(0, text.search(address)).split(' ').length <= 7
  return (openings.test(text) && (dated || addressed)) || (addressed && naming && text.length < 200)
}

/** Gmail's older form without a verb: "2016-10-24 15:36 GMT+02:00 Bo <bo@b>:". */
function isDatedAddress(text: string): boolean {
  return /^\d{4}[-/]\d{1,2}[-/]\d{1,2}\b/.test(text) && address.test(text) && />:$/.test(text)
}

const separators =
  /^[\s>]*(?:[-_=*]{2,}\s*)?(?:original message|original appointment|oprindelig meddelelse|oprindelig besked|opprinnelig melding|opphavleg melding|ursprungligt meddelande|originalmeddelande|ursprüngliche nachricht|originele bericht|oorspronkelijk bericht|message d'origine|message original|mensaje original|messaggio originale|alkuperäinen viesti|wiadomość oryginalna|reply message|forwarded message|videresendt besked|videresendt meddelelse|videresendt melding|vidarebefordrat meddelande|weitergeleitete nachricht|doorgestuurd bericht|message transféré|mensaje reenviado|messaggio inoltrato|begin forwarded message|start på videresendt besked|start på videresendt meddelelse|vidarebefordrat brev|anfang der weitergeleiteten nachricht|début du message (?:transféré|réexpédié))\s*(?::\s*)?(?:[-_=*]{2,}\s*)?$/i
const replyAbove =
  /^[\s>]*-{1,4}\s?(?:reply above this line|svar over denne linje|skriv dit svar over denne linje|svara ovanför denna rad|bitte oberhalb dieser zeile antworten)/i
const forwarding =
  /forward|videresend|vidarebefordra|weitergeleitet|doorgestuurd|transféré|réexpédié|reenviado|inoltrato/i

/** A line that says "the original mail follows", and whether it was forwarded. */
export function separatorOf(line: string): 'original' | 'forwarded' | null {
  if (line.length > 200) return null
  if (replyAbove.test(line)) return 'original'
  if (!separators.test(line)) return null
  return forwarding.test(line) ? 'forwarded' : 'original'
}

/**
 * How many lines of a quoted mail's header stand from `at` on; 0 when it is none. A contact form has From and Subject
 * too, so a date or a receiver is needed, and the lines must follow each other.
 */
export function headerBlockLength(lines: string[], at: number): number {
  if (headerLine(lines[at] ?? '')?.kind !== 'from' && headerLine(lines[at] ?? '')?.kind !== 'date') return 0
  const kinds = new Set<HeaderLabel>()
  let last = at - 1
  let blanks = 0
  for (let next = at; next < lines.length && next < at + 16; next++) {
    const line = unquoted(lines[next]!)
    const kind = headerLine(line)?.kind
    if (kind !== undefined && !(kinds.has(kind) && kind === 'from')) {
      kinds.add(kind)
      last = next
      blanks = 0
    } else if (line === '') {
      if (++blanks > 1) break
    } else if (next > last + 1 || blanks > 0 || !/[@,;<>]|^\s/.test(lines[next]!)) break
  }
  const fits = kinds.has('from')
    ? kinds.has('date') || (kinds.has('to') && kinds.has('subject'))
    : kinds.has('date') && kinds.has('to')
  return fits ? last - at + 1 : 0
}

export function isQuoted(line: string): boolean {
  return /^\s{0,3}(?:>|\|\s?>)/.test(line)
}

export function unquoted(line: string): string {
  return line.replace(/^[\s>]+/, '').trim()
}

export function isRule(line: string): boolean {
  return /^\s*[-_=*]{5,}\s*$/.test(line) || /^\s*_{3,}\s*$/.test(line)
}

function escaped(word: string): string {
  return word.replace(/[()]/g, '\\$&')
}
