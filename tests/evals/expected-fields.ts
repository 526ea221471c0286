import { visibleMail } from '../../src/backend/messages/visible-mail.ts'
import type { Mail } from '../../src/contract/mail.ts'
import type { Reading } from '../../src/contract/reading.ts'
import { solid } from './measure.ts'

export type FieldCheck = { field: string; right: boolean; expected: unknown; got: unknown }
type Expect = Record<string, unknown>
type Person = { name: string | null; address: string }
type When = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'tz_hour' | 'tz_minute', number> & {
  tz_before_gmt: boolean
}

/**
 * What of a helpdesk's expectations our mail and reading hold: `text_trimmed` is replyText without its quotes, with the
 * signature counted in, and of an automatic reply, which has no reply text by our rule, the quoted text; `references` is
 * no field of ours.
 */
export function chatwootChecks(expect: Expect, mail: Mail, reading: Reading): FieldCheck[] {
  const written = solid(reading.autoReply ? reading.quotedText : `${reading.replyText}\n${reading.signature ?? ''}`)
  const header = (name: string) => mail.headers.find(([key]) => key === name)?.[1] ?? ''
  const check = {
    subject: (value: unknown) => [solid(mail.subject) === solid(String(value)), mail.subject],
    text_contains: (value: unknown) => [
      solid(visibleMail(mail).text).includes(solid(String(value))),
      visibleMail(mail).text,
    ],
    text_trimmed: (value: unknown) => [written.startsWith(solid(String(value))), reading.replyText],
    reply_starts_with: (value: unknown) => [written.startsWith(solid(String(value))), reading.replyText],
    customer_email: (value: unknown) => [reading.customer.email === value, reading.customer.email],
    in_reply_to: (value: unknown) => [header('In-Reply-To').includes(String(value)), header('In-Reply-To')],
    auto_reply: (value: unknown) => [reading.autoReply === value, reading.autoReply],
    attachments: (value: unknown) => [mail.attachments.length === value, mail.attachments],
  } as Record<string, ((value: unknown) => [boolean, unknown]) | undefined>
  return Object.entries(expect).flatMap(([field, value]) => {
    const [right, got] = check[field]?.(value) ?? []
    return right === undefined ? [] : [{ field, right, expected: value, got }]
  })
}

/**
 * What of a MIME library's expectations our mail holds. Bodies: the first one that has words must stand in ours (the
 * plain one may stand in the text made of the HTML). Attachments: those with a name must be there by name.
 */
export function mimeChecks(expect: Expect, mail: Mail): FieldCheck[] {
  const checks: FieldCheck[] = []
  const add = (field: string, right: boolean, expected: unknown, got: unknown) =>
    checks.push({ field, right, expected, got })
  for (const field of ['from', 'to'] as const) {
    const people = (expect[field] ?? []) as Person[]
    if (people.length === 0) continue
    const ours = mail[field].toLowerCase()
    const right = people.every(({ address }) => ours.includes((address ?? '').toLowerCase()))
    add(field, right, people, mail[field])
    const named = people.filter(({ name }) => name)
    if (named.length > 0) {
      const bare = plainName(mail[field])
      add(
        `${field} name`,
        named.every(({ name }) => bare.includes(plainName(name ?? ''))),
        people,
        mail[field],
      )
    }
  }
  if (typeof expect.subject === 'string')
    add('subject', solid(mail.subject) === solid(expect.subject), expect.subject, mail.subject)
  if (expect.date) add('date', Date.parse(mail.date) === instantOf(expect.date as When), expect.date, mail.date)
  const plain = firstWords(expect.text_body)
  if (plain !== null) {
    const ours = solid(mail.text) + solid(visibleMail(mail).text)
    add('text', ours.includes(solid(plain)), plain, mail.text || mail.html)
  }
  const html = firstWords(expect.html_body)
  if (html !== null) add('html', solid(mail.html).includes(solid(html)), html, mail.html)
  const names = ((expect.attachments ?? []) as (string | null)[]).filter((name) => name !== null)
  if (names.length > 0) {
    const ours = mail.attachments.map(({ name }) => name)
    add(
      'attachments',
      names.every((name) => ours.includes(name)),
      names,
      ours,
    )
  }
  return checks
}

const plainName = (text: string): string => solid(text.replace(/["\\]/g, '')).toLowerCase()

function firstWords(bodies: unknown): string | null {
  return ((bodies ?? []) as string[]).find((body) => /[\p{L}\p{N}]/u.test(body)) ?? null
}

function instantOf(when: When): number {
  const { year, month, day, hour, minute, second, tz_hour: hours, tz_minute: minutes } = when
  const offset = (hours * 60 + minutes) * 60_000 * (when.tz_before_gmt ? 1 : -1)
  return Date.UTC(year, month - 1, day, hour, minute, second) + offset
}
