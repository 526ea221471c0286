import type { ShopProfile } from '../ports/shop.ts'
import { cardSpans, cprSpans } from './sensitive-numbers.ts'

const label =
  'ordre ?(?:nr|no|nummer|id)?|ordren|ordrenummeret|order ?(?:nr|no|number|nummer|id)?|orders|ordernummer|ordernumret|bestilling(?:en|s)?(?: ?(?:nr|nummer|nummeret))?|beställning(?:en|s)?(?: ?(?:nr|nummer|numret))?|bestellung(?:s)?(?: ?(?:nr|nummer))?|bestell ?-?(?:nr|nummer)|auftrags?(?: ?-?(?:nr|nummer))?|purchases?(?: (?:number|order|id))?|bestelling(?:en)?(?: ?(?:nr|nummer))?|bestelnummer|ordrebekræftelse|ordrebekreftelse|orderbekräftelse|order confirmation|auftragsbestätigung|købet|køb(?: nr)?|kjøp(?:et)?|tinging(?:a)?|commande|pedido|ordine|zamówienie|tilaus'
const digits = '(?:[A-Z]{1,4}-?)?\\d{1,3}(?:[ .]\\d{3}){1,3}(?!\\d)|(?:[A-Z]{1,4}-?)?\\d{3,18}(?!\\d)'
const labelled = new RegExp(
  `(?<![\\p{L}])(?:${label})(?![\\p{L}])[ \\t]{0,3}(?:[.:#(=-]|nr\\.?|no\\.?|number|nummer|is|er|är|ist|med|with|på|with number|[ \\t]){0,6}[ \\t]{0,3}(?:og |and |och |und )?(${digits})`,
  'giu',
)
const hashed = /(?<![\p{L}\p{N}&/[])#\s?((?:[A-Z]{1,4}-?)?\d{3,12})(?![\p{L}\d])/giu
const marketplace = /(?<![\d-])(?:\d{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5})(?![\d-])/g
const prefixed = /(?<![\p{L}\p{N}-])[A-Z]{2,3}(\d{5,7})(?![\p{L}\p{N}-])/gu
const bare = /(?<![\p{L}\p{N}.,:/+#€$£-]|\d )\d{5,6}(?![\p{L}\p{N}%€$£/]|[.,-]\d|,-|[ -]\d)/gu
const more = /^\s{0,2}(?:,|og|and|och|und|en|&|\+|\/)\s{0,2}#?(\d{4,12})(?![\d.,]?\d)/iu

/** Right before a number: it is something else than an order. */
const otherBefore =
  /(?:tlf|telefon\w{0,8}|phone|mob(?:il)?\w{0,8}|tel|fax|cvr|cpr|ean|gtin|isbn|konto\w{0,6}|kontonr|iban|reg|kund\w{0,2}[ -]?(?:nr|nummer)?|customer (?:no|number|id)|kunde\w{0,6}|medlems?\w{0,8}|bon\w{0,8}|kvittering\w{0,8}|faktura\w{0,8}|invoice\w{0,8}|rechnung\w{0,8}|kenn\w{0,8}|vare\w{0,6}|art(?:ikel)?\w{0,8}|item|produkt\w{0,8}|product|model\w{0,4}|s\/n|serie\w{0,8}|serial|batch|lot|sag\w{0,8}|case|ticket|ref\w{0,8}|retur\w{0,8}|rma|return|kode|code|pin|postnr|postnummer|post(?:al)? ?code|zip|plz|kr|dkk|nok|sek|eur|usd|pris|price|preis|beløb|belopp|betrag|størrelse|str|size|storlek|größe|box|postboks|po box|tracking|track\w{0,4}|pakke\w{0,8}|paket\w{0,8}|kolli\w{0,8}|sendungs\w{0,8}|forsendelses\w{0,8}|sendings\w{0,8})[.:\s#()-]{0,4}(?:nr|no|nummer|number|id|er|is|är)?[.:\s#(]{0,3}$/iu
/** Right after a number: an amount, a size, a place. */
const otherAfter =
  /^\s?(?:kr|dkk|nok|sek|eur|euro|usd|kroner|kronor|,-|:-|€|\$|£|%|kg|g|km|cm|mm|m|ml|l|w|v|stk|st|pcs|stück|point|poeng|poäng|år|years?|jahre)(?![\p{L}])/iu

export type NumberedText = { subject: string; own: string; quoted: string }

/** Numbers of orders the mail speaks of, as the shop writes them: digits only, marketplaces in their own format. */
export function orderNumbers(
  texts: NumberedText,
  profile: Pick<ShopProfile, 'orderNumbers'>,
  taken: string[] = [],
): string[] {
  const found = new Set<string>()
  for (const [part, text] of Object.entries(texts) as [keyof NumberedText, string][]) {
    for (const number of numbersIn(masked(text.slice(0, 100_000)), part, profile.orderNumbers ?? [])) found.add(number)
  }
  const others = new Set(taken)
  return [...found].filter((number) => !others.has(number)).slice(0, 20)
}

type Shape = NonNullable<ShopProfile['orderNumbers']>[number]

function numbersIn(text: string, part: keyof NumberedText, shapes: readonly Shape[]): string[] {
  const found: { at: number; number: string }[] = []
  for (const match of text.matchAll(marketplace)) found.push({ at: match.index, number: match[0] })
  for (const match of text.matchAll(labelled)) {
    const at = match.index + match[0].length - match[1]!.length
    const end = match.index + match[0].length
    if (/^-\d/.test(text.slice(end)) || otherAfter.test(text.slice(end, end + 12))) continue
    if (isYearOrDate(match[1]!, text.slice(end, end + 4))) continue
    found.push({ at, number: digitsOf(match[1]!) })
    let rest = end
    for (
      let next = more.exec(text.slice(rest, rest + 40));
      next !== null;
      next = more.exec(text.slice(rest, rest + 40))
    ) {
      found.push({ at: rest, number: next[1]! })
      rest += next[0].length
    }
  }
  for (const match of text.matchAll(hashed)) {
    if (!otherBefore.test(text.slice(Math.max(0, match.index - 24), match.index)))
      found.push({ at: match.index, number: digitsOf(match[1]!) })
  }
  for (const match of text.matchAll(prefixed)) {
    if (fits(match[1]!, shapes)) found.push({ at: match.index, number: match[1]! })
  }
  for (const match of text.matchAll(bare)) {
    const before = text.slice(Math.max(0, match.index - 28), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 10)
    if (otherBefore.test(before) || otherAfter.test(after) || isPostcode(before, after) || !fits(match[0], shapes))
      continue
    if (part !== 'quoted' || shapes.length > 0) found.push({ at: match.index, number: match[0] })
  }
  return found.sort((a, b) => a.at - b.at).map(({ number }) => number)
}

/** Whether a number without a label can be one of this shop's; a shop that never told its numbers uses five digits mostly. */
function fits(number: string, shapes: readonly Shape[]): boolean {
  if (shapes.length === 0) return number.length === 5
  return shapes.some(
    ({ length, low, high }) => number.length === length && Number(number) >= low && Number(number) <= high,
  )
}

/** "… 7, 12345 Berlin": a number in front of a place's name. */
function isPostcode(before: string, after: string): boolean {
  return /(?:^|[,\n]|(?<![\p{L}])(?:i|in|nach|til|till|to))[^\S\n]*$/u.test(before) && /^ \p{Lu}\p{Ll}{2}/u.test(after)
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '')
}

function isYearOrDate(number: string, after: string): boolean {
  return /^(?:19|20)\d{2}$/.test(number) || /^[./]\d/.test(after)
}

/** Personal and card numbers, addresses and links hold no order number. */
function masked(text: string): string {
  let plain = text
  for (const { start, end } of [...cprSpans(text), ...cardSpans(text)]) {
    plain = plain.slice(0, start) + 'x'.repeat(end - start) + plain.slice(end)
  }
  return plain.replace(/https?:\/\/\S{1,400}|(?<![\w.+-])[\w.+-]{1,64}@\S{1,255}/g, (found) => 'x'.repeat(found.length))
}
