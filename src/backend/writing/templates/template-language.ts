import { plainLanguage } from '../locales.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import type { Phrases } from './phrases.ts'

const all: Record<string, Phrases> = { da, en }

/** The language a template reply is written in: the wanted one, or else the shop's, or else English. */
export function phrasesFor(wanted: string, shopLanguage: string): Phrases {
  return all[plainLanguage(wanted)] ?? all[plainLanguage(shopLanguage)] ?? en
}

/** Greeting and sign-off in any language a model may write: other languages get the bare name and the shop. */
export function courtesyOf(language: string): Pick<Phrases, 'greeting' | 'signOff'> {
  return all[plainLanguage(language)] ?? { greeting: (name) => (name === null ? '–' : `${name},`), signOff: '–' }
}
