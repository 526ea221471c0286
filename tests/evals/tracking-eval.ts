import { trackingNumbers } from '../../src/backend/messages/tracking-numbers.ts'
import { dataFolder, readRows } from './data-folder.ts'
import { absent, type Evaluated, evaluated, solid, tally } from './measure.ts'
import { seeded } from './seeded.ts'

type Row = { id: string; courier: string; number: string; valid: boolean }

const seed = 20_261_124
const strings = 10_000

/** What a customer writes around a parcel number in five languages: a word for tracking and, in half, the carrier. */
const told = [
  (number: string, carrier: string) => `Hej, min pakke med ${carrier} har trackingnummer ${number}. Hvor er den?`,
  (number: string) => `Hei, sporingsnummeret er ${number}, men pakken har ikke kommet.`,
  (number: string, carrier: string) => `Hej! Spårningsnummer ${number} hos ${carrier} har stått still i fem dagar.`,
  (number: string) => `Guten Tag, die Sendungsnummer lautet ${number}. Wo ist das Paket?`,
  (number: string, carrier: string) => `Hello, my ${carrier} parcel with tracking number ${number} has not moved.`,
  (number: string) => `Hi, the tracking number is ${number} and it has not arrived.`,
]
/** The same number with nothing around it that speaks of a parcel. */
const bare = [
  (number: string) => `Hej, jeg fandt ${number} på bagsiden. Hvad er det?`,
  (number: string) => `Hej, det står ${number} på lappen. Mvh Kim`,
  (number: string) => `Hallo, bei mir steht ${number}.`,
  (number: string) => `Hi, I was given ${number} by your colleague.`,
  (number: string) => number,
]

export function evaluateTracking(): Evaluated {
  const folder = dataFolder('tracking-numbers')
  if (folder === null) return absent('tracking-numbers')
  const rows = readRows<Row>(`${folder}/numbers.jsonl`)
  const found = tally('valid numbers found with context', 100)
  const always = tally('numbers found in every one of the sentences')
  for (const { id, courier, number } of rows.filter(({ valid }) => valid)) {
    const missed = told
      .map((sentence) => sentence(number, courier))
      .filter((text) => {
        const numbers = trackingNumbers(text).map((one) => one.number)
        const isFound = numbers.includes(solid(number))
        found.count(isFound, id, `${courier}: ${text}`, numbers)
        return !isFound
      })
    always.count(missed.length === 0, id, `${courier}: ${number}`, missed)
  }
  const wrong = tally('wrong check digit, with context, left alone')
  const invalid = rows.filter(({ valid }) => !valid)
  for (const { id, courier, number } of invalid) {
    for (const sentence of told) {
      const text = sentence(number, courier)
      const numbers = trackingNumbers(text).map((one) => one.number)
      wrong.count(!numbers.includes(solid(number)), id, `${courier}: ${text}`, numbers)
    }
  }
  const left = tally('digit strings without context left alone', 99.5)
  for (const [at, number] of [...digitStrings(), ...invalid.map((row) => row.number)].entries()) {
    const text = bare[at % bare.length]!(number)
    const numbers = trackingNumbers(text)
    left.count(numbers.length === 0, `#${at}`, text, numbers)
  }
  return evaluated('tracking-numbers', [found, always, wrong, left], {
    0: 'each number in each of six sentences',
    3: `${strings} strings of 6 to 30 digits from seed ${seed}, and the ${invalid.length} invalid numbers`,
  })
}

function digitStrings(): string[] {
  const random = seeded(seed)
  return Array.from({ length: strings }, (_, at) =>
    Array.from({ length: 6 + (at % 25) }, () => Math.floor(random() * 10)).join(''),
  )
}
