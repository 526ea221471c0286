import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js'

export type IdentifierKind = 'email' | 'phone' | 'iban' | 'company' | 'address'
export type Identifier = { kind: IdentifierKind; start: number; end: number; text: string }

const patterns: [IdentifierKind, RegExp][] = [
  ['email', /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu],
  ['iban', /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){2,7}(?:[ \u00a0]?[A-Z0-9]{1,3})?(?![\p{L}\d])/giu],
  [
    'company',
    /(?<=\b(?:CVR|SE-?nr|org\.?(?:anisations)?\.?-?\s?nr)\.?(?:-?nr\.?)?:?\s{0,3}(?:DK)?)\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}(?!\d)/giu,
  ],
  [
    'address',
    /\p{Lu}[\p{L}.'-]{0,40}(?:[ ]\p{L}[\p{L}.'-]{0,40}){0,2}?(?:vej|gade|allé|alle|stræde|boulevard|plads|torv|vænget|parken|bakken|haven|toften|gata|gate|veien|vegen|gatan|vägen|straße|strasse|str\.|weg|laan|straat| Street| Road| Lane| Avenue| Drive)[ ]\d{1,4}[ ]?[A-Za-z]?(?![\p{L}\d])(?:,?[ ](?:st|kl|\d{1,2})\.?[ ]?(?:tv|th|mf|sal)?\.?)?(?:,?\s{1,2}(?:[A-Z]{1,2}-)?\d{4,5}[ ]\p{Lu}\p{L}+(?:[ ]\p{Lu}\p{L}*)?)?/gu,
  ],
]

const dateShape = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})$/

/** Personal values that can be known by their shape alone. Spans do not overlap. */
export function identifiersIn(text: string, countries: CountryCode[]): Identifier[] {
  const found: Identifier[] = []
  const add = (kind: IdentifierKind, start: number, piece: string) => {
    const end = start + piece.length
    if (found.every((other) => end <= other.start || start >= other.end)) found.push({ kind, start, end, text: piece })
  }
  for (const [kind, pattern] of patterns)
    for (const match of text.matchAll(pattern))
      if (kind !== 'iban' || isIban(match[0])) add(kind, match.index, match[0])
  // The library takes seconds over long runs of digits and marks, which are no phone numbers anyway.
  const readableByPhone = text.replace(/[\d\s().,:;/+*[\]{}-]{40,}/g, (run) => '¤'.repeat(run.length))
  for (const defaultCountry of countries)
    for (const { startsAt, endsAt } of findPhoneNumbersInText(readableByPhone, { defaultCountry, extended: false }))
      if (!dateShape.test(text.slice(startsAt, endsAt))) add('phone', startsAt, text.slice(startsAt, endsAt))
  return found.sort((a, b) => a.start - b.start)
}

const ibanLengths: Record<string, number> = {
  DK: 18,
  NO: 15,
  SE: 24,
  FI: 18,
  IS: 26,
  DE: 22,
  AT: 20,
  NL: 18,
  BE: 16,
  GB: 22,
  IE: 22,
  FR: 27,
  ES: 24,
  PT: 25,
  IT: 27,
  PL: 28,
  CZ: 24,
  SK: 24,
  HU: 28,
  EE: 20,
  LV: 21,
  LT: 20,
  LU: 20,
  CH: 21,
  LI: 21,
  GR: 27,
  RO: 24,
  BG: 22,
  HR: 21,
  SI: 19,
  MT: 31,
  CY: 28,
  FO: 18,
  GL: 18,
}

/** Right length for its country, or a right checksum: a mistyped IBAN is still somebody's. */
export function isIban(text: string): boolean {
  const compact = text.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
  if (compact.length < 15 || compact.length > 34) return false
  if (ibanLengths[compact.slice(0, 2)] === compact.length) return true
  const moved = [...(compact.slice(4) + compact.slice(0, 4))].map((char) => Number.parseInt(char, 36)).join('')
  return [...moved].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

const countryOfLanguage: Record<string, CountryCode> = {
  da: 'DK',
  nb: 'NO',
  nn: 'NO',
  sv: 'SE',
  de: 'DE',
  en: 'GB',
  nl: 'NL',
  fi: 'FI',
  fr: 'FR',
  pl: 'PL',
  is: 'IS',
}

/** Where numbers without a country code are likely from. */
export function likelyCountries(...languages: string[]): CountryCode[] {
  return [...new Set([...languages.flatMap((language) => countryOfLanguage[language] ?? []), 'DK' as CountryCode])]
}
