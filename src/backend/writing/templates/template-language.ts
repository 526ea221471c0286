import { plainLanguage } from '../locales.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import type { Phrases } from './phrases.ts'
import { sv } from './sv.ts'

const all: Record<string, Phrases> = { da, de, en, nb, sv }

/** The language a template reply is written in: the wanted one, or else the shop's, or else English. */
export function phrasesFor(wanted: string, shopLanguage: string): Phrases {
  return all[plainLanguage(wanted)] ?? all[plainLanguage(shopLanguage)] ?? en
}

const elsewhere: Record<string, [hello: string, signOff: string]> = {
  nl: ['Beste', 'Met vriendelijke groet'],
  fi: ['Hei', 'Ystävällisin terveisin'],
  fr: ['Bonjour', 'Cordialement'],
  es: ['Hola', 'Un saludo'],
  it: ['Buongiorno', 'Cordiali saluti'],
  pl: ['Dzień dobry', 'Pozdrawiam'],
}

/** Greeting and sign-off in any language a model may write. */
export function courtesyOf(language: string): Pick<Phrases, 'greeting' | 'signOff'> {
  const known = all[plainLanguage(language)]
  if (known) return known
  const [hello, signOff] = elsewhere[plainLanguage(language)] ?? ['Hello', 'Kind regards']
  return { greeting: (name) => (name === null ? `${hello},` : `${hello} ${name},`), signOff }
}
