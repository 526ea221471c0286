import { understandMail } from '../../src/backend/messages/understand-mail.ts'
import { bitextMapping } from './bitext-mapping.ts'
import { bodyMail, dataFolder, readRows } from './data-folder.ts'
import { absent, type Evaluated, evaluated, type Tally, tally } from './measure.ts'
import { nobodysShop } from './nobodys-shop.ts'

type Utterance = { id: string; text: string; intent: string }

/** Each utterance is the whole text of a mail; its main intent must be (one of) what the mapping says. */
export function evaluateIntents(): Evaluated {
  const folder = dataFolder('bitext-intents')
  if (folder === null) return absent('bitext-intents')
  const all = tally('main intent, mapped', 93)
  const among = tally('mapped intent among those found')
  const each = new Map<string, Tally>()
  for (const { id, text, intent } of readRows<Utterance>(`${folder}/utterances.jsonl`)) {
    const expected = bitextMapping[intent]
    if (expected === undefined) throw new Error(`The mapping does not know "${intent}".`)
    const found = understandMail(bodyMail({ text }), nobodysShop).intents.map((one) => one.intent)
    const right = expected.includes(found[0] ?? 'thanks_or_other')
    const wanted = `${intent} (${expected.join(' or ')}): ${text}`
    all.count(right, id, wanted, found.join(', '))
    among.count(
      found.some((one) => expected.includes(one)),
      id,
      wanted,
      found.join(', '),
    )
    const one = each.get(intent) ?? tally(`  ${intent}`)
    one.count(right, id, wanted, found.join(', '))
    each.set(intent, one)
  }
  const single = [...each.values()].map((one) => one.row()).sort((a, b) => a.percent - b.percent)
  const whole = evaluated('bitext-intents', [all, among])
  return { ...whole, rows: [...whole.rows, ...single], misses: all.misses }
}
