import type { Reading } from '../../contract/reading.ts'
import { checksUps, checksUpu, checksWeighted } from './check-digits.ts'

export type TrackingNumber = Reading['trackingNumbers'][number]

const context =
  /track|spor|pakk|paket|pakket|parcel|package|forsend|sending|send(?:t|es)|spår|försänd|kolli|sändning|sendung|zending|shipment|shipped|awb|waybill|fragt|frakt|label|gls|postnord|\bdao\b|bring\b|\bdhl\b|\bups\b|\bdpd\b|fedex|danske fragtm|instabox|budbee|schenker|hermes|stregkode|barcode|levering|leverance|delivery|carrier|courier|usps|pakkeshop|udlevering|ombud/i
/** A label right before a number that can mean nothing else. */
const label =
  /(?:track(?:ing)?|sporings?|spår(?:nings)?|pakke|paket|pakket|parcel|package|forsendelses|sendings|försändelse|kolli|sendungs|zendings|shipment|waybill|awb|track (?:&|and) trace)[ -]?(?:nr|no|id|code|kode|kod|number|nummer|nummeret|numret)?\.?\s?(?:is|er|är|ist|:|#|=)?\s{0,2}$/i
const carriers: [string, RegExp][] = [
  ['gls', /\bgls\b|gls-group/i],
  ['postnord', /postnord|post nord|postdanmark/i],
  ['dao', /\bdao(?:365)?\b|dao\.as/i],
  ['bring', /\bbring\b|posten\.no/i],
  ['dhl', /\bdhl\b/i],
  ['ups', /\bups\b/i],
  ['dpd', /\bdpd\b/i],
  ['fedex', /fedex/i],
  ['danske_fragtmaend', /danske fragtm|fragtmænd/i],
  ['usps', /\busps\b/i],
]
const token =
  /(?<![\p{L}\p{N}])(?:(?:[A-Z]{1,4}[ -]{0,2})?\d(?:[ -]{0,2}[A-Z\d]){6,40}|[a-z]{1,4}\d[a-z\d]{6,30}|\d[a-z\d]{8,30})(?![\p{L}\p{N}])/gu
/** Words that say a number right after them is something else. */
const otherNumber =
  /(?:ordre|order|bestilling|bestellung|beställning|tlf|telefon|phone|mobil|cvr|ean|gtin|konto|iban|kort|card|faktura|invoice|kundenr|s\/n|serie|art|cpr)\w{0,8}[.:\s#]*(?:nr|no|nummer|number)?[.:\s#]*$/i

/** Parcel numbers: by check digit where the carrier has one, else only where the words around speak of a parcel. */
export function trackingNumbers(text: string): TrackingNumber[] {
  const found = new Map<string, TrackingNumber>()
  for (const match of text.matchAll(token)) {
    const before = text.slice(Math.max(0, match.index - 90), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40)
    if (otherNumber.test(before.slice(-30))) continue
    const labelled = label.test(before.slice(-40))
    for (const written of spellings(match[0])) {
      const number = judge(written, before, after, labelled)
      if (number !== null && !found.has(number.number)) found.set(number.number, number)
      if (number !== null) break
    }
  }
  return [...found.values()].slice(0, 20)
}

/** As one number without its gaps, or each run between gaps. */
function spellings(written: string): string[] {
  const number = written.replace(/(?: +[A-Z]{3,40}){1,9}$/, '')
  const whole = number.replace(/[ -]/g, '').toUpperCase()
  const runs = number.split(' ').map((run) => run.replaceAll('-', '').toUpperCase())
  return [whole, ...(runs.length > 1 ? runs.filter((run) => run.length >= 8) : [])]
}

function judge(number: string, before: string, after: string, labelled: boolean): TrackingNumber | null {
  const near = `${before} ${after}`
  const told = context.test(near)
  const carrier = carriers.find(([, pattern]) => pattern.test(near))?.[0] ?? null
  if (/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(number))
    return checksUpu(number) ? known(number, carrier ?? postOf(number), told ? 0.99 : 0.9) : null
  if (/^1Z[A-Z\d]{16}$/.test(number)) return checksUps(number) ? known(number, 'ups', 0.99) : null
  if (/^TB[ACM]\d{12}$/.test(number)) return known(number, 'amazon', told ? 0.95 : 0.8)
  if (/^JJ?D\d{16,20}$/.test(number)) return known(number, 'dhl', told ? 0.95 : 0.8)
  if (/^00\d{18}$/.test(number)) return checksWeighted(number) ? known(number, carrier, told ? 0.97 : 0.75) : null
  if (labelled && number.length >= 8 && number.replace(/\D/g, '').length >= 7) return known(number, carrier, 0.8)
  if (!told || !/^\d+$/.test(number)) return null
  if (/^[34]\d{17}$/.test(number) && checksWeighted(number)) return known(number, carrier, 0.9)
  if (carrier !== null && lengths[carrier]?.includes(number.length)) return known(number, carrier, 0.85)
  if ([11, 12, 14, 16, 18, 20, 22].includes(number.length)) return known(number, carrier, 0.6)
  return null
}

const lengths: Record<string, number[]> = {
  gls: [8, 11, 12, 14],
  postnord: [10, 11, 13, 18, 20],
  dao: [18, 20],
  bring: [17, 18, 20],
  dhl: [10, 12, 14, 16, 20],
  dpd: [14, 15],
  ups: [9, 12],
  fedex: [12, 15, 20, 22],
  danske_fragtmaend: [10, 11, 12, 13, 14],
  usps: [20, 22],
}

const posts: Record<string, string> = {
  DK: 'postnord',
  SE: 'postnord',
  NO: 'bring',
  DE: 'dhl',
  US: 'usps',
  NL: 'postnl',
}

function postOf(number: string): string | null {
  return posts[number.slice(-2)] ?? null
}

function known(number: string, carrier: string | null, confidence: number): TrackingNumber {
  return { number, carrier, confidence }
}
