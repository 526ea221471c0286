import { readFileSync } from 'node:fs'
import { understandMail } from '../../src/backend/messages/understand-mail.ts'
import type { Reading } from '../../src/contract/reading.ts'
import { bodyMail, dataFolder, readRows } from './data-folder.ts'
import { absent, type Evaluated, evaluated, solid, tally, timed } from './measure.ts'
import { nobodysShop } from './nobodys-shop.ts'

type ReplyCase = { id: string; format: 'text' | 'html'; input: string; best_reply: string | null }
type Forward = {
  id: string
  format: 'text' | 'html'
  input: string
  expect: { text_top?: string; text?: string; html?: string }
}
type Attribution = { kind: string; text: string; case: string }

const own = 'Thank you, the blue one is fine for us.'

/**
 * "Only what the customer wrote". A case is a bare body without headers, so it goes through understandMail as a mail
 * that has that body and names nobody, and once more from somebody, since a sign-off may be told by the name;
 * `best_reply` is held against replyText alone, signature not counted as found.
 */
export async function evaluateReplies(): Promise<Evaluated> {
  const folder = dataFolder('email-reply')
  if (folder === null) return absent('email-reply')
  const exact = tally('text cases, reply exact', 90)
  const kept = tally('text cases, no word of the customer lost', 99)
  const seen = tally('text cases, no word lost if the signature counts')
  const signed = tally('text cases, reply exact if the signature may stay on')
  const sent = tally('text cases, reply exact in a mail from somebody')
  const keptSent = tally('text cases, no word lost in a mail from somebody')
  const html = tally('HTML cases, reply exact')
  for (const { id, format, input, best_reply: best } of readRows<ReplyCase>(`${folder}/cases.jsonl`)) {
    if (best === null) continue
    const reading = read(format, input)
    const same = solid(reading.replyText) === solid(best)
    if (format === 'html') html.count(same, id, best, reading.replyText)
    else {
      exact.count(same, id, best, reading.replyText)
      const lost = lostWords(best, reading.replyText)
      kept.count(lost.length === 0, id, lost.join(' '), reading.replyText)
      const gone = lostWords(best, `${reading.replyText}\n${reading.signature ?? ''}`)
      const mail = { ...bodyMail({ text: input }), from: 'Kim Customer <kim@customer.example>' }
      const fromKim = understandMail(mail, nobodysShop).replyText
      sent.count(solid(fromKim) === solid(best), id, best, fromKim)
      keptSent.count(lostWords(best, fromKim).length === 0, id, best, fromKim)
      const whole = `${reading.replyText}\n${reading.signature ?? ''}`
      signed.count(same || solid(whole) === solid(best), id, best, whole)
      seen.count(gone.length === 0, id, gone.join(' '), reading.replyText)
    }
  }
  const forwards = tally('forwards, own words and passed-on words')
  for (const { id, format, input, expect } of readRows<Forward>(`${folder}/forwards.jsonl`)) {
    const { replyText, quotedText, signature } = read(format, input)
    const above = solid(expect.text_top ?? '')
    const passedOn = solid(expect.text ?? '')
    const apart = solid(`${replyText}${signature ?? ''}`) === above && solid(quotedText).includes(passedOn)
    // where nothing stands above, the passed-on words may as well be the mail's own
    forwards.count(apart || (above === '' && solid(replyText) === passedOn), id, expect, replyText)
  }
  const lines = tally('attribution lines known as such')
  for (const { kind, text, case: id } of readRows<Attribution>(`${folder}/attribution-lines.jsonl`)) {
    const mark = kind === 'header-block' ? '' : '> '
    const { replyText } = read('text', `${own}\n\n${text}\n\n${mark}Which of the two would you like?\n`)
    lines.count(solid(replyText) === solid(own), id, text, replyText)
  }
  const slow = tally('slow-pathological.txt under a second', 100)
  const pathological = readFileSync(`${folder}/slow-pathological.txt`, 'utf8')
  const { milliseconds } = await timed(() => read('text', pathological))
  slow.count(milliseconds < 1_000, 'slow-pathological.txt', '< 1000 ms', `${milliseconds} ms`)
  return evaluated('email-reply', [exact, sent, signed, kept, keptSent, seen, html, forwards, lines, slow], {
    9: `${milliseconds} ms`,
  })
}

function read(format: string, input: string): Reading {
  return understandMail(bodyMail(format === 'html' ? { html: input } : { text: input }), nobodysShop)
}

/** Words of the customer that the reply text does not hold, as often as they were written. */
function lostWords(expected: string, got: string): string[] {
  const left = new Map<string, number>()
  for (const word of wordsOf(got)) left.set(word, (left.get(word) ?? 0) + 1)
  return wordsOf(expected).filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
