import { describe, expect, test } from '@jest/globals'
import { languageOf } from '../../../src/backend/messages/language.ts'

const sentences: Record<string, string[]> = {
  da: [
    'Jeg har ikke fået min pakke endnu, hvornår kommer den?',
    'Kan I sige mig, hvad jeg skal gøre for at bytte trøjen?',
    'Hvor bliver min ordre af?',
    'Den lampe, jeg købte af jer i sidste uge, virker ikke mere.',
  ],
  nb: [
    'Jeg har ikke fått pakken min ennå, når kommer den?',
    'Kan dere si meg hva jeg skal gjøre for å bytte genseren?',
    'Hvor blir det av bestillingen min?',
    'Lampen som jeg kjøpte av dere forrige uke, virker ikke lenger.',
  ],
  nn: [
    'Eg har ikkje fått pakka mi enno, når kjem ho?',
    'Kan de seie meg kva eg skal gjere for å byte genseren?',
    'Lampa som eg kjøpte av dykk førre veka, verkar ikkje lenger.',
  ],
  sv: [
    'Jag har inte fått mitt paket än, när kommer det?',
    'Kan ni säga mig vad jag ska göra för att byta tröjan?',
    'Var är min beställning?',
    'Lampan som jag köpte av er förra veckan fungerar inte längre.',
  ],
  de: ['Ich habe mein Paket noch nicht erhalten, wann kommt es an?', 'Wo bleibt meine Bestellung?'],
  en: ['I have not received my parcel yet, when will it arrive?', 'Where is my order?'],
  nl: ['Ik heb mijn pakket nog niet ontvangen, wanneer komt het?'],
  fr: ["Je n'ai pas encore reçu mon colis, quand arrivera-t-il ?"],
  es: ['Todavía no he recibido mi paquete, ¿cuándo llegará?'],
  it: ['Non ho ancora ricevuto il mio pacco, quando arriva?'],
  fi: ['En ole vielä saanut pakettiani, milloin se tulee?'],
  pl: ['Nie otrzymałem jeszcze paczki, kiedy dotrze?'],
}

describe('a single sentence tells its language', () => {
  for (const [language, texts] of Object.entries(sentences)) {
    test.each(texts)(`${language}: %s`, (text) => {
      expect(languageOf(text)).toBe(language)
    })
  }
})

test.each([
  'Ainda não recebi a minha encomenda, quando é que ela chega?',
  'Ég hef ekki fengið pakkann minn ennþá, hvenær kemur hann?',
])('a language no reply is written in stays unknown: %s', (text) => {
  expect(languageOf(text)).toBe('unknown')
})

test.each(['', '123 456', 'https://example.com/ordre/1', '😀', '---', 'ordre@butik.example'])(
  'a text without words has no language: %p',
  (text) => {
    expect(languageOf(text, ['da'])).toBe('unknown')
  },
)

test.each(['Hej', 'OK', 'Refund', 'faktura', 'Anna Holm'])('one or two words do not decide alone: %s', (text) => {
  expect(['unknown', 'da', 'en']).toContain(languageOf(text))
})

test('what Danish and Norwegian both write goes by the thread and the shop, not by chance', () => {
  const shared = 'er den sendt'
  expect(languageOf(shared)).toBe('unknown')
  expect(languageOf(shared, ['da', 'da'])).toBe('da')
  expect(languageOf(shared, ['nb', 'nb'])).toBe('nb')
})

test('a clear sentence is not bent to the language of the shop', () => {
  expect(languageOf('Kan dere si meg hva jeg skal gjøre for å bytte genseren?', ['da', 'da'])).toBe('nb')
  expect(languageOf('Var är min beställning?', ['da', 'da'])).toBe('sv')
  expect(languageOf('Where is my order?', ['da', 'da'])).toBe('en')
})

test('addresses and links do not count as words of a language', () => {
  const text = 'https://www.theenglishshopforyou.example/where-is-my-order-please\nHvor bliver min pakke af?'
  expect(languageOf(text)).toBe('da')
})

test('a very long text is judged by its beginning', () => {
  const text = 'Jeg har ikke fået min pakke endnu, og jeg vil gerne have den hurtigt. '.repeat(20_000)
  const before = process.cpuUsage()
  expect(languageOf(text)).toBe('da')
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000)
})
