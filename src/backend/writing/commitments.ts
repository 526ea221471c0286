export type Commitment = 'refund' | 'replacement' | 'discount' | 'free' | 'credit' | 'guarantee'

const topics: Record<Commitment, RegExp> = {
  refund:
    /refund|money back|reimburs|\brefusion|tilbagebetal|penge(?:ne)? (?:tilbage|retur)|beløbet (?:tilbage|retur)|tilbakebetal|pengene (?:tilbake|igjen)|återbetal|pengarna tillbaka|(?:rück|zurück)erstatt|geld zurück|gutschr/iu,
  replacement:
    /replacement|replace (?:it|the|your)|(?:send|ship)\w* (?:you )?(?:a|an|another|one) (?:new|replacement)|new (?:item|one) (?:free|to you)|ny vare|(?:sender|sende) (?:dig |deg |jer |straks )*(?:en|et|den|det)? ?ny|erstatningsvare|nyt produkt|nytt produkt|skickar (?:vi )?(?:dig |er )?(?:en|ett)? ?ny|ersättningsvara|ersatz|schicken (?:wir )?(?:dir |ihnen )?(?:ein\w* )?neu/iu,
  discount:
    /discount|\brabat|price reduction|nedslag|afslag i prisen|prisavslag|nachlass|% off|\d\s?% (?:rabat|af|av)/iu,
  free: /free of charge|(?:for|at no) (?:extra )?(?:free|cost|charge)|\bfree (?:shipping|return|delivery|label)|\bgratis|uden beregning|vederlagsfri|kostnadsfri|kostenlos|kostenfrei|we(?:'ll| will)? (?:pay|cover)|vi betaler|vi dækker|vi dekker|vi betalar|wir (?:übernehmen|zahlen)/iu,
  credit:
    /gift card|voucher|store credit|goodwill|compensat|gavekort|tilgodebevis|kompens|tilgodelapp|presentkort|tillgodokvitto|gutschein|entschädig/iu,
  guarantee: /\bguarantee|\bpromise|\bgarant|\blover (?:vi|jeg|dig)|(?:vi|jeg) lover|lovar|versprech|zusicher/iu,
}
const negated =
  /\b(?:not|never|cannot|can't|won't|unable|no|without)\b|\b(?:ikke|aldrig|ingen|intet|kan desværre|aldri|inga|inte|ingen|inget|aldrig)\b|\b(?:nicht|nie|kein\w*|niemals)\b/iu
const asked =
  /\?\s*$|\b(?:you(?:'d| would)? (?:like|want|asked|ask|request\w*)|your (?:request|question)|du (?:gerne )?(?:ønsker|vil have|vil gerne|spørger|har bedt|beder)|gerne vil have|dit ønske|din (?:forespørgsel|anmodning)|du (?:ber|vill ha|önskar|frågar)|du (?:möchtest|wünschst)|sie (?:möchten|wünschen)|ihr(?:e|en)? (?:wunsch|anfrage))/iu
const conditional =
  /\b(?:if|when|once|unless|until|after|as soon as|can be|may|up to|usually|hvis|når|såfremt|indtil|efter|kan|plejer|normalt|dersom|om|etter|när|tills|wenn|sobald|falls|nach|kann|können)\b/iu
const past =
  /\b(?:have|has|was|were|been) (?:\w+ )?(?:refunded|paid|sent)|refunded on|\b(?:har|er|blev|ble|er blevet|har blivit|wurde|haben) (?:\p{L}+ )?(?:refunder\w*|tilbagebetalt|tilbakebetalt|betalt|återbetal\w*|erstattet)/iu

/** Sentences that promise something nothing in the shop's rules, nor what already happened, stands behind. */
export function unbackedPromises(text: string, rules: string[]): string[] {
  return clausesOf(text).filter((clause) => {
    if (asked.test(clause)) return false
    return commitmentsIn(clause).some(
      (kind) => (kind === 'guarantee' || !negated.test(clause)) && !isBacked(clause, kind, rules),
    )
  })
}

export function commitmentsIn(clause: string): Commitment[] {
  return (Object.keys(topics) as Commitment[]).filter((kind) => topics[kind].test(clause))
}

/** The sentences of a text that could back a promise. */
export function rulesIn(text: string): string[] {
  return sentencesOf(text)
    .flatMap((sentence) => [sentence, ...sentence.split(/;\s+/)])
    .filter((sentence) => commitmentsIn(sentence).length > 0)
}

export function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?])(?<!(?<!\p{L})(?:[Kk]l|[Cc]a|[Pp]r|[Nn]r|[Nn]o|stk|inkl|evt|dvs|max|min|f\.eks|bl\.a|t\.ex|z\.B|d\.h|e\.g|i\.e)\.)\s+(?=[\p{Lu}\d"“(-])|\n+/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** A rule that only allows something under a condition backs a sentence that names one; a plain promise must say the rule. */
function isBacked(clause: string, kind: Commitment, rules: string[]): boolean {
  if (rules.includes(`fact:${kind}`) && past.test(clause)) return true
  const wanted = wordsOf(clause)
  const fitting = rules.filter((rule) => topics[kind].test(rule) && (!negated.test(rule) || rule.includes(clause)))
  if (conditional.test(clause) && fitting.some((rule) => shared(wanted, rule) >= 0.3)) return true
  return fitting.some((rule) => shared(wanted, rule) >= 0.6)
}

function shared(wanted: string[], rule: string): number {
  const there = new Set(wordsOf(rule))
  return wanted.length === 0 ? 0 : wanted.filter((word) => there.has(word)).length / wanted.length
}

function wordsOf(text: string): string[] {
  return [...new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 5)))]
}

function clausesOf(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    sentence.split(/\s(?=(?:but|men|aber)\s)|,\s(?=(?:and|og|och|und|so|så)\s(?:we|I|vi|jeg|jag|wir|ich)\b)/u),
  )
}
