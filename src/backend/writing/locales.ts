/** How a language writes dates, money and statuses; one file per language in templates/ holds its sentences. */
const localeOf: Record<string, string> = { da: 'da-DK', nb: 'nb-NO', sv: 'sv-SE', de: 'de-DE', en: 'en-GB' }

export function locale(language: string): string {
  const known = localeOf[language]
  if (known) return known
  return /^[a-z]{2,3}$/.test(language) && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
    ? language
    : 'en-GB'
}

/** Norwegian in all its codes is written as bokmål; anything else keeps its two letters. */
export function plainLanguage(code: string): string {
  const language = code.toLowerCase().split(/[-_]/)[0] ?? ''
  return language === 'no' || language === 'nn' ? 'nb' : language
}
