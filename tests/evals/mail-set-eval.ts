import { decodeEml } from '../../src/backend/messages/decode-mail.ts'
import { understandMail } from '../../src/backend/messages/understand-mail.ts'
import type { Mail } from '../../src/contract/mail.ts'
import type { Reading } from '../../src/contract/reading.ts'
import { dataFolder, mailFiles, readRows } from './data-folder.ts'
import { chatwootChecks, type FieldCheck, mimeChecks } from './expected-fields.ts'
import { absent, type Evaluated, evaluated, tally, timed } from './measure.ts'
import { nobodysShop } from './nobodys-shop.ts'

type Checks = (expect: Record<string, unknown>, mail: Mail, reading: Reading) => FieldCheck[]
type Read = { mail: Mail; reading: Reading } | { refused: string } | { crashed: string }

const hangs = 1_000

/** Mails of other libraries' tests: none may crash or hang, and what is known of them must be read so. */
export async function evaluateMailSets(): Promise<Evaluated[]> {
  return [
    await evaluateSet('email-chatwoot', chatwootChecks),
    await evaluateSet('email-mime', mimeChecks),
    await evaluateSet('email-mikel', null),
  ]
}

async function evaluateSet(set: string, checks: Checks | null): Promise<Evaluated> {
  const folder = dataFolder(set)
  if (folder === null) return absent(set)
  const alive = tally('no crash, no hang', 100)
  const fields = tally('expected fields', 95)
  const rows =
    checks === null
      ? []
      : readRows<{ file: string; expect: Record<string, unknown> | null }>(`${folder}/expected.jsonl`)
  const known = new Map(rows.map(({ file, expect }) => [file, expect]))
  const refusals: string[] = []
  for (const { file, bytes } of mailFiles(folder)) {
    const { result, milliseconds } = await timed(() => read(bytes))
    const fault = 'crashed' in result ? result.crashed : milliseconds >= hangs ? `${milliseconds} ms` : ''
    alive.count(fault === '', file, 'a reading or a sentence', fault)
    if ('refused' in result) refusals.push(`${file}: ${result.refused}`)
    const expect = known.get(file)
    if (checks === null || !expect) continue
    if ('reading' in result) {
      for (const { field, right, expected, got } of checks(expect, result.mail, result.reading))
        fields.count(right, `${file} ${field}`, expected, got)
    } else for (const field of Object.keys(expect)) fields.count(false, `${file} ${field}`, expect[field], result)
  }
  return evaluated(set, checks === null ? [alive] : [alive, fields], {
    0: refusals.length > 0 ? `refused ${refusals.join(' ')}` : '',
  })
}

/** A refusal is a plain Error with a sentence of decodeEml; all else that is thrown is a crash. */
async function read(bytes: Uint8Array): Promise<Read> {
  let mail: Mail
  try {
    mail = await decodeEml(bytes)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return error instanceof Error && error.constructor === Error ? { refused: message } : { crashed: message }
  }
  try {
    return { mail, reading: understandMail(mail, nobodysShop) }
  } catch (error) {
    return { crashed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}
