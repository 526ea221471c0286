import type { Reading } from '../../contract/reading.ts'
import { checksUpu } from './check-digits.ts'
import { isComplete, namedCarrier, parcelFormats } from './parcel-formats.ts'

export type TrackingNumber = Reading['trackingNumbers'][number]

const context =
  /track|spor|pakk|paket|pakket|parcel|package|forsend|sending|send(?:t|es)|spår|försänd|kolli|sändning|sendung|zending|shipment|shipped|awb|waybill|fragt|frakt|label|gls|postnord|\bdao\b|bring\b|\bdhl\b|\bups\b|\bdpd\b|fedex|danske fragtm|instabox|budbee|schenker|hermes|stregkode|barcode|levering|leverance|delivery|carrier|courier|usps|pakkeshop|udlevering|ombud/i
/** A label right before a number that can mean nothing else. */
const label =
  /(?:track(?:ing)?|sporings?|spår(?:nings)?|pakke|paket|pakket|parcel|package|forsendelses|sendings|försändelse|kolli|sendungs|zendings|shipment|waybill|awb|track (?:&|and) trace)[ -]?(?:nr|no|id|code|kode|kod|number|nummer|nummeret|numret)?\.?\s?(?:is|er|är|ist|lautet|lyder|:|#|=)?\s{0,2}$/i
const token =
  /(?<![\p{L}\p{N}])(?:(?:(?:[A-Z] ?){1,4}[ -]?)?\d(?:[ -]{0,2}[A-Z\d]){6,40}|[a-z]{1,4}\d[a-z\d]{6,30}|\d[a-z\d]{8,30})(?![\p{L}\p{N}])/gu
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
  const number = written.replace(/(?<! )(?: +[A-Z]{3,40}){1,9}$/, '')
  const whole = number.replace(/[ -]/g, '').toUpperCase()
  const runs = number.split(' ').map((run) => run.replaceAll('-', '').toUpperCase())
  return [whole, ...(runs.length > 1 ? runs.filter((run) => run.length >= 8) : [])]
}

function judge(number: string, before: string, after: string, labelled: boolean): TrackingNumber | null {
  const near = `${before} ${after}`
  const told = labelled || context.test(near)
  const carrier = namedCarrier(near)
  if (/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(number)) {
    const postal = checksUpu(number) && regions.of(number.slice(-2)) !== undefined
    return postal ? known(number, carrier ?? postOf(number), told ? 0.99 : 0.9) : null
  }
  const shaped = parcelFormats.filter(({ shape, telling }) => (told || telling) && shape.test(number))
  const sound = shaped.filter(({ checks }) => checks?.(number) ?? true)
  const own = sound.find((format) => format.carrier === carrier)
  if (own !== undefined) return known(number, carrier, own.checks || own.telling ? 0.97 : labelled ? 0.9 : 0.85)
  if (carrier !== null && (isComplete(carrier) || shaped.some((format) => format.carrier === carrier))) return null
  const lettered = /[A-Z]/.test(number)
  const first = sound.find((format) => lettered || speaksForItself(number, format.carrier))
  if (first !== undefined) return known(number, carrier ?? first.carrier, told ? 0.9 : 0.8)
  if (lettered && shaped.length > 0) return null
  if (/^(?:00)?[34]\d{17}$/.test(number) && told && sound.length > 0) return known(number, carrier, 0.9)
  if (labelled && number.length >= 8 && number.replace(/\D/g, '').length >= 7) return known(number, carrier, 0.6)
  return told && !lettered && usual.includes(number.length) ? known(number, carrier, 0.5) : null
}

/** Lengths of parcel numbers in use; a shorter or another one is as likely something else. */
const usual = [11, 12, 14, 16, 18, 20, 22]
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Long digits with a carrier's own beginning and a right check digit; short ones pass another carrier's check by chance. */
function speaksForItself(number: string, carrier: string): boolean {
  return carrier === 'usps' ? /^(?:420\d{5,9})?9[1-5]/.test(number) : carrier === 'fedex' && number.length >= 32
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
