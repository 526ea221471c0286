import { isToMachine } from './machine-address.ts'
import { sentencesOf } from './sentences.ts'

const asking =
  /^(?:(?:og|så|men|and|so|but|och|und|hej,?|hei,?|hi,?|hello,?|hallo,?|ps:?|p\.s\.:?)\s)?(?:hvor|hvorfor|hvornår|hvordan|hvad|hvem|hvilke[nt]?|kan (?:i|jeg|man|vi|du|den|det|dere|jag|ni)|må (?:jeg|man|den|det)|er (?:det|den|der|de|min)|har (?:i|du|dere|ni)|skal (?:jeg|den|vi)|kommer|får jeg|hva|når|kva|kor|korleis|kvifor|var är|vad|varför|hur|när|vem|vilken|går det|finns|wann|wo|warum|wie|was|wer|welche[rsn]?|können|kann|könnt|ist|gibt es|when|where|why|hows?|whats?|wheres?|who|which|can|could|would|will|is|are|do|does|did|has|have(?! a )|may|should|kunt|kan u|waar|wanneer|waarom|hoe|wat)(?![\p{L}])/iu
const requesting =
  /(?<![\p{L}])(?:(?:vil|skal|må) (?:have|bruge)|mangler (?:jeg|vi)|har brug for|så hvad|so what|jeg vil ikke|just .{0,40}cancel|vil gerne (?:have|vide|bytte|returnere|annullere|ændre|bestille|registrere|høre|købe|fortryde|bede)|vil jeg (?:hellere|gerne)|jeg vil (?:have|gerne|hellere)|vi vil gerne|ønsker|bedes|send (?:mig|os|den|refusionen|venligst|en|et|de)|må (?:i )?gerne|venligst|i bedes|kan i ikke|vil i|ændr|annuller|fint om|vær(?:s)?å? snill|vennligst|ønskjer|kan dere|jag (?:vill|önskar|häver|skulle vilja)|vänligen|(?<!tack )snälla|var snäll|skicka (?:tillbaka|mig|den|en)|ich (?:möchte|hätte gern|will|bitte)|bitte (?!(?:schön|sehr)(?![\p{L}]))[\p{L}]{2,20}|ich (?:brauche|benötige)|jeg (?:ber om|trenger)|gärna|please|kindly|i(?:'d| would) like|i want|i need|we (?:need|want|would like)|let me know|tell me|help me|graag|gelieve|stuur|hellere en|hellre|brug for|skal (?:vi )?(?:også )?(?:bruge|vide)|stryk|hvis .{0,60} vil jeg|lad mig vide|giv mig|ret (?:venligst )?min|bekræft|slet min|afmeld|cancel my|refund my|change (?:my|the))(?![\p{L}])/iu
const joinedQuestions =
  /,? (?:og|and|och|und|en|eller|oder|or) (?=(?:hvor|hvad|hvem|hvilke|kan|må|er|har|skal|hva|når|vad|var|hur|får|går|was|wie|wann|wo|kann|do|does|is|are|can|how|what|when|hows|which|who) ?)/giu
/** "…, and remove my card", "… og skriv min adresse": a second request in the same breath. */
const joinedRequests =
  /,? (?:og|and|och|und) (?=(?:please |venligst |bitte )?(?:skriv|send|sende|sender|ændr|ændre|slet|slette|ret|rette|oplys|giv|sig|fortæl|bekræft|endrer|endre|slett|skicka|ändra|ta bort|radera|bekräfta|teilen|senden|schicken|löschen|ändern|bestätigen|remove|delete|send|confirm|change|cancel|tell|let me|add|update|refund|close|an wen|til hvem|to whom|hvorfor|hvornår|hvordan|why|when|how) ?)/giu

const most = 12

/** The distinct questions and requests of a mail, as the customer worded them. */
export function asksOf(text: string): string[] {
  const asks: string[] = []
  const seen = new Set<string>()
  let list = false
  for (const sentence of sentencesOf(text)) {
    const item = listItem.test(sentence)
    const asked: boolean = !isToMachine(sentence) && ((list && item) || isAsk(sentence))
    list = asked && (sentence.endsWith(':') || (list && item))
    if (!asked || sentence.endsWith(':')) continue
    for (const part of partsOf(sentence)) {
      const key = part
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      if (key.length < 5 || seen.has(key)) continue
      seen.add(key)
      asks.push(part.slice(0, 300))
      if (asks.length === most) return asks
    }
  }
  return asks
}

/** "I would like to know:" is asked by the lines of the list below it. */
const listItem = /^(?:[-*•–]|\d{1,2}[.)]|[a-h]\))\s/

function isAsk(sentence: string): boolean {
  const end = sentence.trimEnd().replace(/["”')]+$/, '')
  if (end.endsWith('?')) return sentence.split(/\s+/).length > 1
  return asking.test(sentence.trim()) || requesting.test(sentence)
}

/** Two questions in one sentence ("…, and do I owe customs?") are two asks. */
function partsOf(sentence: string): string[] {
  const joint = sentence.endsWith('?') ? joinedQuestions : joinedRequests
  const parts: string[] = []
  let from = 0
  for (const match of sentence.matchAll(joint)) {
    if (match.index - from < 12) continue
    parts.push(sentence.slice(from, match.index).trim())
    from = match.index + match[0].length
  }
  return [...parts, sentence.slice(from).trim()]
}
