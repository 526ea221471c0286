import {
  checksDoubled,
  checksFedex,
  checksLuhn,
  checksSevens,
  checksThirtySeven,
  checksWeighted,
} from './check-digits.ts'

/** How a carrier numbers its parcels; `telling` numbers are known without a word around them. */
export type ParcelFormat = { carrier: string; shape: RegExp; checks?: (number: string) => boolean; telling?: boolean }

const withoutRouting = (number: string) => number.replace(/^420\d{5}(?:\d{4})?(?=9[1-5])/, '')

export const parcelFormats: ParcelFormat[] = [
  { carrier: 'ups', shape: /^1Z[A-Z\d]{15}\d$/, checks: (number) => checksDoubled(number.slice(2)), telling: true },
  { carrier: 'ups', shape: /^[AHJKTV]\d{10}$/, checks: (number) => checksDoubled(number.slice(1)) },
  { carrier: 'amazon', shape: /^TB[ACM]\d{12}$/, telling: true },
  { carrier: 'dhl', shape: /^JJ?D\d{16,20}$/, telling: true },
  { carrier: 'dhl', shape: /^J[A-Z]{2,3}\d{9,10}$/ },
  { carrier: 'dhl', shape: /^(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)[A-Z\d]{10,39}$/ },
  { carrier: 'dhl', shape: /^\d{10,11}$/, checks: checksSevens },
  { carrier: 'dhl', shape: /^(?:\d{12}|\d{14})$/ },
  { carrier: 'dhl', shape: /^00\d{18}$/, checks: checksWeighted },
  { carrier: 'dpd', shape: /^\d{14}$/ },
  { carrier: 'dpd', shape: /^(?:\d{14}|\d{27})[A-Z\d]$/, checks: checksThirtySeven },
  { carrier: 'fedex', shape: /^\d{12}$/, checks: checksFedex },
  { carrier: 'fedex', shape: /^(?:\d{15}|96\d{20})$/, checks: (number) => checksWeighted(number.slice(-15)) },
  { carrier: 'fedex', shape: /^\d{18}$/, checks: checksWeighted },
  { carrier: 'fedex', shape: /^3\d{31}$/, checks: (number) => checksFedex(number.slice(16, 28)) },
  { carrier: 'fedex', shape: /^(?:[0-8]\d{33}|96\d{32})$/, checks: (number) => checksFedex(number.slice(-14)) },
  {
    carrier: 'usps',
    shape: /^(?:420\d{5}(?:\d{4})?)?9[1-5](?:\d{20}|\d{24})$/,
    checks: (number) => checksWeighted(withoutRouting(number)),
  },
  { carrier: 'usps', shape: /^\d{20}$/, checks: (number) => checksWeighted(number) || checksWeighted(`91${number}`) },
  { carrier: 'postnord', shape: /^(?:00)?[34]\d{17}$/, checks: checksWeighted },
  { carrier: 'postnord', shape: /^(?:\d{10,11}|\d{13}|\d{17})$/ },
  { carrier: 'bring', shape: /^(?:00)?[34]\d{17}$/, checks: checksWeighted },
  { carrier: 'bring', shape: /^\d{17}$/ },
  { carrier: 'dao', shape: /^(?:00)?\d{18}$/, checks: checksWeighted },
  { carrier: 'gls', shape: /^(?:\d{8}|\d{11,12}|\d{14})$/ },
  { carrier: 'gls', shape: /^[A-Z\d]{8}$/ },
  { carrier: 'danske_fragtmaend', shape: /^\d{10,14}$/ },
  { carrier: 'canada_post', shape: /^\d{16}$/, checks: checksWeighted },
  { carrier: 'canpar', shape: /^[CDKLSUXZ]\d{21}$/ },
  { carrier: 'ontrac', shape: /^[CD]\d{14}$/, checks: checksDoubled },
  { carrier: 'old_dominion', shape: /^(?:77[78]|072|780|80\d)\d{8}$/, checks: checksLuhn },
  { carrier: 'purolator', shape: /^[0-5]\d{11}$/, checks: checksLuhn },
  { carrier: 'purolator', shape: /^[A-Z]{3}\d{9}$/ },
  {
    carrier: 'lasership',
    shape: /^(?:L[AEHINX][1-3]\d{7}|1LS7[12]\d{10}|1LS7[12]\d{2}01[1-4]\d{6}1|1LSCX[A-Z\d]{10})$/,
  },
  { carrier: 'landmark', shape: /^LTN\d{8}N1$/ },
  { carrier: 'gofo', shape: /^GFUS\d{14}$/ },
  { carrier: 'speedee', shape: /^SP\d{18}$/ },
  { carrier: 'yodel', shape: /^JJ?D\d{16}$/ },
  { carrier: 'yunexpress', shape: /^YT\d{16}$/ },
]

const names: [string, RegExp][] = [
  ['gls', /\bgls\b|gls-group/i],
  ['postnord', /postnord|post nord|postdanmark/i],
  ['dao', /\bdao(?:365)?\b|dao\.as/i],
  ['bring', /\bbring\b|posten\.no/i],
  ['dhl', /\bdhl\b/i],
  ['ups', /\bups\b/i],
  ['dpd', /\bdpd\b/i],
  ['fedex', /fedex/i],
  ['danske_fragtmaend', /danske fragtm|fragtmænd/i],
  ['usps', /\busps\b|united states postal/i],
  ['amazon', /amazon/i],
  ['canada_post', /canada post/i],
  ['canpar', /canpar/i],
  ['ontrac', /ontrac/i],
  ['old_dominion', /old dominion/i],
  ['purolator', /purolator/i],
  ['lasership', /lasership/i],
  ['landmark', /landmark global/i],
  ['yodel', /yodel/i],
  ['yunexpress', /yunexpress/i],
]

/** The carrier a text names. */
export function namedCarrier(text: string): string | null {
  return names.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** Carriers whose every format stands above, so that another number of theirs is none. */
const completeCarriers = ['ups', 'fedex', 'usps', 'amazon', 'canada_post', 'canpar', 'ontrac', 'old_dominion']
export const isComplete = (carrier: string): boolean =>
  [...completeCarriers, 'purolator', 'lasership', 'landmark', 'yodel', 'yunexpress'].includes(carrier)
