import { sentencesOf } from './sentences.ts'

const machine =
  '(?:ai|a\\.i\\.|ki|llm|chat ?bot|chat ?gpt|gpt|language model|sprogmodel|språkmodell|sprachmodell|assistant|assistent|assistenten|(?:drafting|writing) (?:model|assistant|tool)|automated (?:system|agent|reader)|system (?:that|which) reads|system,? (?:das|der) |systemet,? (?:der|som) læser|model|robot|copilot|gemini|claude)'
const rules = [
  new RegExp(
    `(?<![\\p{L}])(?:to|for|dear|attention|note to|hey|til|kære|an|an das|till|kjære) (?:the |any |all |den |det |jer |das |die |alle )?(?:[\\p{L}]{1,16} )?${machine}(?![\\p{L}])`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:if you are|if you're|as|hvis du er|wenn du|om du är|du er|you are|du bist)(?: now| nu| nun| jetzt)? (?:an? |en |et |ein |eine |nur |just )?${machine}(?![\\p{L}])`,
    'iu',
  ),
  /(?<![\p{L}])(?:ignore|disregard|forget|override|bypass|ignorer|se bort fra|glem|ignorier\w{0,2}|vergiss|ignorera|glöm) .{0,30}(?:instruction|prompt|rule|guideline|polic|previous|above|prior|tidligere|ovenfor|forrige|instruks|instruktion|regler|anweisung|vorherig|tidigare)/iu,
  /(?<![\p{L}])(?:system ?prompt|prompt injection|jailbreak|developer mode|wartungsmodus|maintenance mode|debug mode|vedligeholdelsestilstand|admin(?:istrator)? mode|new instructions|nye instrukser|neue anweisungen|your instructions|dine instruktioner)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:in|i) (?:your|deiner|dit|ditt) (?:reply|answer|antwort|svar|response|draft) (?:also |auch |også )?(?:include|list|output|gib|write|skriv|medtag)/iu,
  /(?<![\p{L}])(?:gib|include|put|list|write|output|skriv|indsæt|medtag) .{0,20}(?:in|i) (?:your|deiner|dit|ditt) (?:reply|answer|antwort|svar|response)/iu,
  /(?:<\|(?:im_start|system|endoftext)|\[\/?INST\]|###\s?(?:system|instruction)|<\/?system>|BEGIN (?:SYSTEM|INSTRUCTIONS))/i,
]

/** The first sentence that talks to a machine reading the mail rather than to the shop; null when none does. */
export function addressesMachine(text: string): string | null {
  return sentencesOf(text).find(isToMachine) ?? null
}

export function isToMachine(sentence: string): boolean {
  return rules.some((rule) => rule.test(sentence.slice(0, 1_500)))
}
