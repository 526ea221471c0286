import { decodeEml } from '../../src/backend/messages/decode-mail.ts'
import { understandMail } from '../../src/backend/messages/understand-mail.ts'
import { type Evaluated, evaluated, tally, timed } from './measure.ts'
import { nobodysShop } from './nobodys-shop.ts'

const head = 'From: Kim <kim@example.com>\r\nTo: shop@example.com\r\nSubject: Hello\r\nMIME-Version: 1.0\r\n'
const mailOf = (type: string, body: string): string => `${head}Content-Type: ${type}; charset=utf-8\r\n\r\n${body}`
const htmlOf = (body: string): string => mailOf('text/html', `<html><body>${body}</body></html>`)
const sentence = 'Where is my order 48706? It should have been here on Friday, and nobody answers the phone.\r\n'

function nestedParts(depth: number): string {
  const parts = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  )
  return `${head}${parts.join('')}Content-Type: text/plain\r\n\r\n${sentence}`
}

function siblings(count: number): string {
  const part = `--b\r\nContent-Type: text/plain\r\n\r\nHi\r\n`
  return `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${part.repeat(count)}--b--\r\n`
}

const mails: [string, () => string][] = [
  ['plain text of 5 MB', () => mailOf('text/plain', sentence.repeat(Math.ceil(5_000_000 / sentence.length)))],
  ['HTML of 5 MB', () => htmlOf(`<p>${sentence}</p>`.repeat(Math.ceil(5_000_000 / (sentence.length + 7))))],
  ['one line of 5 MB', () => mailOf('text/plain', 'a '.repeat(2_500_000))],
  ['quoted lines of 5 MB', () => mailOf('text/plain', `Hi\r\n\r\n${`> ${sentence}`.repeat(54_000)}`)],
  ['digits of 400 kB', () => mailOf('text/plain', '12345678 '.repeat(45_000))],
  ['10,000 nested parts', () => nestedParts(10_000)],
  ['10,000 parts beside each other', () => siblings(10_000)],
  ['200,000 nested divs', () => htmlOf(`${'<div>'.repeat(200_000)}${sentence}${'</div>'.repeat(200_000)}`)],
  ['50,000 nested lists', () => htmlOf(`${'<ul><li>'.repeat(50_000)}${sentence}`)],
  ['100,000 header lines', () => `${'X-A: b\r\n'.repeat(100_000)}${mailOf('text/plain', sentence)}`],
  ['20,000 blockquotes', () => htmlOf(`<p>Hi</p>${'<blockquote>'.repeat(20_000)}${sentence}`)],
]

/** Mails made to hurt: each is read or refused with a sentence within a second. The better of two runs counts. */
export async function evaluateRobustness(): Promise<Evaluated> {
  const tallies = []
  const notes: Record<number, string> = {}
  for (const [name, build] of mails) {
    const bytes = new TextEncoder().encode(build())
    const runs = [await timed(() => outcome(bytes)), await timed(() => outcome(bytes))]
    const { result, milliseconds } = runs.reduce((a, b) => (a.milliseconds <= b.milliseconds ? a : b))
    const one = tally(`${name}, read or refused within a second`, 100)
    one.count(milliseconds < 1_000 && !result.startsWith('crashed'), name, '< 1000 ms', `${milliseconds} ms, ${result}`)
    notes[tallies.length] = `${milliseconds} ms, ${result}`
    tallies.push(one)
  }
  return evaluated('robustness', tallies, notes)
}

async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const reading = understandMail(await decodeEml(bytes), nobodysShop)
    return `read, ${reading.replyText.length} characters`
  } catch (error) {
    if (error instanceof Error && error.constructor === Error) return `refused: ${error.message}`
    return `crashed: ${error}`
  }
}
