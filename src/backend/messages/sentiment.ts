import type { Reading } from '../../contract/reading.ts'

const negative =
  /(?<![\p{L}])(?<!(?:ikke|ikkje|inte|nicht|not|aldrig) )(?:skuffe|utilfreds|vred|sur(?![\p{L}])|sur over|elendig|dårlig|værste|uacceptab|klage|frustrer|irriter|rystet|spild|forfærdelig|håbløs|lukket og slukket|under al kritik|aldrig mere|fnuller helt|svedet|brandvarm|misfornøyd|skuffa|dårleg|sint|ikke bæret|uakseptab|besvik|missnöjd|arg(?![\p{L}])|dålig|oacceptab|uselt|förbannad|häver köpet|nog nu|vara nog|enttäusch|unzufried|schlecht|frechheit|unverschämt|ärger|ohne ein wort|inakzeptab|schade|disappoint|unhappy|angry|terrible|awful|worst|unacceptable|furious|horrible|ridiculous|useless|still cross|never again|fed up|rubbish|poor|appalling|frustrat|annoy|complain|upset|bad (?:service|experience)|teleurgesteld|slecht|boos)/giu
const positive =
  /(?<![\p{L}])(?:tak for (?:hjælp|den hurtige|den gode)|tusind tak|dejlig|super(?![\p{L}]*\s*(?:træls|irriter))|perfekt|fantastisk|glad for|elsker|søde|flot|rigtig god|skøn|fint frem|kommet fint|glæder|fedt|nydelig|herlig|kjempe|fornøyd|tusen takk|rask hjelp|underbar|toppen|jättebra|tack så|älskar|nöjd|härlig|bra jobbat|perfekt|super|toll|wunderbar|großartig|zufrieden|liebe(?![\p{L}])|begeister|vielen dank für|hauptsache warm|great|love|perfect|excellent|amazing|wonderful|happy|thank you so much|fantastic|brilliant|more than fair|lovely|worked|awesome|heerlijk|geweldig|blij)/giu

/** Tone of a text by its words; shouting and piled-up marks count as anger. */
export function sentimentOf(text: string): Reading['sentiment'] {
  const plain = text.slice(0, 20_000)
  const against = (plain.match(negative)?.length ?? 0) + shouting(plain)
  const inFavour = (plain.match(positive)?.length ?? 0) + (/[😀-😍😊❤👍🙏]|[:;]-?\)/u.test(plain) ? 0.5 : 0)
  if (Math.max(against, inFavour) < 1) return 'neutral'
  if (against === inFavour) return 'neutral'
  return against > inFavour ? 'negative' : 'positive'
}

function shouting(text: string): number {
  const marks = /[?!]{2,}/.test(text) ? 0.5 : 0
  const capitals = (text.match(/(?<![\p{L}])\p{Lu}{4,}(?![\p{L}])/gu) ?? []).filter(
    (word) => !/^(?:IBAN|PDF|DHL|GLS|UPS|CPR|CVR|EAN|GDPR|HTML|ASAP)$/.test(word),
  )
  return marks + (capitals.length >= 2 ? 0.5 : 0)
}
