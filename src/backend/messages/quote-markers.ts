import { type HeaderLabel, headerLine } from './header-labels.ts'

const separators =
  /^[\s>]*(?:[-_=*]{2,}\s*)?(?:original message|original appointment|oprindelig meddelelse|oprindelig besked|opprinnelig melding|opphavleg melding|ursprungligt meddelande|originalmeddelande|ursprüngliche nachricht|originele bericht|oorspronkelijk bericht|message d'origine|message original|mensaje original|messaggio originale|alkuperäinen viesti|wiadomość oryginalna|reply message|forwarded message|videresendt besked|videresendt meddelelse|videresendt melding|vidarebefordrat meddelande|weitergeleitete nachricht|doorgestuurd bericht|message transféré|mensaje reenviado|messaggio inoltrato|begin forwarded message|start på videresendt besked|start på videresendt meddelelse|vidarebefordrat brev|anfang der weitergeleiteten nachricht|début du message (?:transféré|réexpédié))(?: processed by .{1,40})?\s*(?::\s*)?(?:[-_=*]{2,}\s*)?$/i
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
 * too, so a date or a receiver is needed, and the lines must follow each other. A journey has from, to and date as well,
 * but neither a subject nor an address.
 */
export function headerBlockLength(lines: string[], at: number): number {
  const begins = headerLine(lines[at] ?? '')?.kind
  if (begins !== 'from' && begins !== 'date') return 0
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
    } else if (
      kind !== undefined ||
      next > last + 1 ||
      blanks > 0 ||
      !(/[@,;<>]|^\s/.test(lines[next]!) || headerLine(lines[next + 1] ?? ''))
    )
      break
  }
  const fits = kinds.has('from')
    ? kinds.has('date') || (kinds.has('to') && kinds.has('subject'))
    : kinds.has('date') && kinds.has('to')
  const mailed = kinds.has('subject') || lines.slice(at, last + 1).some((line) => line.includes('@'))
  return fits && mailed ? last - at + 1 : 0
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
