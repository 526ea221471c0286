import type { Money } from '../../contract/order.ts'
import type { FactValue } from './fact.ts'
import { dateFormatter, moneyFormatter } from './formatters.ts'
import { locale } from './locales.ts'
import { statusWords } from './status-words.ts'

export type Manner = { language: string; timeZone: string; today: Date }

/** A fact as it stands in a sentence of the reply. */
export function formatFact(value: FactValue, manner: Manner): string {
  const words = statusWords[manner.language] ?? statusWords.en!
  switch (value.kind) {
    case 'name':
    case 'text':
    case 'code':
    case 'link':
      return oneLine(value.text)
    case 'carrier':
      return carrierName(value.text)
    case 'date':
      return formatDate(value.at, manner)
    case 'money':
      return formatMoney(value.money, manner.language)
    case 'count':
      return new Intl.NumberFormat(locale(manner.language)).format(value.count)
    case 'shipment-status':
      return words.shipment[value.status]
    case 'order-status':
      return words.order[value.status]
    case 'items':
      return listOf(
        value.items.map(({ title, quantity }) => (quantity === 1 ? oneLine(title) : `${quantity} × ${oneLine(title)}`)),
        words.and,
      )
  }
}

/** The year stands only where it is not this year's. A date without a time is that calendar day everywhere. */
export function formatDate(at: string, { language, timeZone, today }: Manner): string {
  const day = dayOf(at, timeZone)
  if (day === null) return oneLine(at)
  const [year] = day.split('-')
  const noon = new Date(`${day}T12:00:00Z`)
  return dateFormatter(locale(language), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(year === dayOf(today.toISOString(), timeZone)?.slice(0, 4) ? {} : { year: 'numeric' }),
  }).format(noon)
}

/** The calendar day, "2026-11-18", a moment falls on in the shop's time zone. */
export function dayOf(at: string, timeZone: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(at)) return at
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return null
  return dateFormatter('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment)
}

export function formatMoney({ minor, currency }: Money, language: string): string {
  const format = moneyFormatter(locale(language), currency)
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(minor / 10 ** digits).replace(/[\u00a0\u202f]/g, ' ')
}

/** Jens' or Jens's, Majas or Maja's: how a language says that something is somebody's. */
export function genitive(name: string, language: string): string {
  const hisses = /[sxzß]$/i.test(name)
  if (language === 'en') return /s$/i.test(name) ? `${name}'` : `${name}'s`
  if (language === 'sv') return hisses ? name : `${name}s`
  return hisses ? `${name}'` : `${name}s`
}

export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

export function listOf(parts: string[], and: string): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join('; ')} ${and} ${parts.at(-1)}`
}

const carriers: Record<string, string> = {
  gls: 'GLS',
  dao: 'dao',
  ups: 'UPS',
  dhl: 'DHL',
  dpd: 'DPD',
  postnord: 'PostNord',
  bring: 'Bring',
  fedex: 'FedEx',
  danske_fragtmaend: 'Danske Fragtmænd',
  royal_mail: 'Royal Mail',
  budbee: 'Budbee',
  instabox: 'Instabox',
  early_bird: 'Early Bird',
  porterbuddy: 'Porterbuddy',
  helthjem: 'Helthjem',
}

function carrierName(code: string): string {
  const key = code
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
  return carriers[key] ?? (code === code.toLowerCase() ? capitalised(code.replaceAll('_', ' ')) : oneLine(code))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
