import type { Policy } from '../knowledge/policy.ts'
import { rulesIn } from './commitments.ts'
import type { CheckGround, WritingTask } from './composed.ts'
import type { Fact } from './fact.ts'
import { disclosedOrders } from './fact-sheet.ts'
import { folded, placesOf } from './folded-text.ts'
import { dayOf, formatFact, type Manner } from './format-fact.ts'
import { dateFormatter, moneyFormatter } from './formatters.ts'
import { personalValues } from './known-values.ts'
import { type LiteralKind, literalsIn } from './literals.ts'

/** What a mail's own words may back: never a contact, a link or a time of delivery, which a writer could plant. */
const mailKinds: ReadonlySet<LiteralKind> = new Set<LiteralKind>(['date', 'money', 'percent', 'time', 'code', 'number'])
/** Longer texts hold no more facts a reply needs, only more work. */
const readCharacters = 12_000
const dayMilliseconds = 86_400_000

/** All that may stand in this reply and where promises come from, so that a later check needs nothing else. */
export function checkGround(task: WritingTask, facts: Fact[], policies: Policy[], manner: Manner): CheckGround {
  const { mail, reading, profile, recipients } = task
  const own = [mail.subject, reading.signature ?? '', reading.replyText, reading.quotedText]
    .map((text) => text.slice(0, readCharacters))
    .join('\n')
  const literals = new Set<string>()
  for (const fact of facts) for (const key of factKeys(fact, manner)) literals.add(key)
  for (const policy of policies) for (const key of policyGround(policy).keys) literals.add(key)
  for (const { kind, key } of literalsIn(own, reading.language)) if (mailKinds.has(kind)) literals.add(key)
  for (const { key } of literalsIn(profile.signature ?? '', profile.defaultLanguage)) literals.add(key)
  for (const email of [...profile.inboxes, ...recipients, reading.customer.email ?? ''])
    if (email !== '') literals.add(`e:${email.toLowerCase()}`)
  for (const number of [...reading.orderNumbers, ...reading.trackingNumbers.map(({ number }) => number)])
    for (const key of codeKeys(number)) literals.add(key)
  return {
    language: manner.language,
    literals: [...literals],
    linkHosts: profile.linkHosts,
    forbidden: forbiddenValues(task, own, policies),
    rules: [...policies.flatMap((policy) => policyGround(policy).rules), ...happened(task)],
  }
}

function factKeys(fact: Fact, manner: Manner): string[] {
  const { value } = fact
  const shown = literalsIn(formatFact(value, manner), manner.language).map(({ key }) => key)
  if (value.kind === 'date') return [...shown, ...dateKeys(value.at, manner)]
  if (value.kind === 'code') return [...shown, ...codeKeys(value.text)]
  if (value.kind === 'money')
    return [...shown, `m:${majorOf(value.money.minor, value.money.currency)} ${value.money.currency}`]
  return shown
}

function dateKeys(at: string, { timeZone, today }: Manner): string[] {
  const [day, now] = [dayOf(at, timeZone), dayOf(today.toISOString(), timeZone)]
  if (day === null || now === null) return []
  const away = Math.round((Date.parse(day) - Date.parse(now)) / dayMilliseconds)
  const near = Math.abs(away) <= 7 ? [`r:${away}`, `w:${new Date(day).getUTCDay()}`] : []
  const clock = dateFormatter('en-GB', { timeZone, hour: 'numeric', minute: '2-digit' })
  const time = /T\d/.test(at) ? [`t:${clock.format(new Date(at)).replace(/^0/, '')}`] : []
  return [`d:${day}`, ...near, ...time]
}

function codeKeys(code: string): string[] {
  const plain = code.toUpperCase().replace(/[^\p{L}\d]/gu, '')
  const digits = code.replace(/\D/g, '')
  return [`c:${plain}`, ...(digits.length > 3 ? [`n:${digits}`] : [])]
}

function majorOf(minor: number, currency: string): string {
  const digits = moneyFormatter('en', currency).resolvedOptions().maximumFractionDigits ?? 2
  const text = (Math.abs(minor) / 10 ** digits).toFixed(digits)
  return text.replace(/\.0+$/, '')
}

/** What a clause backs is the same for every mail. */
const ofPolicy = new WeakMap<Policy, { keys: string[]; rules: string[] }>()

function policyGround(policy: Policy): { keys: string[]; rules: string[] } {
  const known = ofPolicy.get(policy)
  if (known) return known
  const { title, text, language } = policy
  const literals = literalsIn(`${title}\n${text}`, language).filter(({ kind }) => kind !== 'sensitive')
  const ground = { keys: literals.map(({ key }) => key), rules: rulesIn(text) }
  ofPolicy.set(policy, ground)
  return ground
}

/** Values of orders these recipients must not read, unless the writer, the shop's texts or a told order hold them too. */
function forbiddenValues(task: WritingTask, own: string, policies: Policy[]): string[] {
  const told = disclosedOrders(task.found)
  const hidden = task.found.orders.filter(({ disclosed }) => !disclosed).map(({ order }) => order)
  if (hidden.length === 0) return []
  const spoken = [own, task.mail.from, task.reading.customer.name ?? '', task.reading.customer.email ?? '']
    .concat(policies.map(({ text }) => text))
    .concat(told.flatMap((order) => [order.number, ...personalValues(order).map(([, text]) => text)]))
    .concat(told.flatMap((order) => order.lineItems.map(({ title }) => title)))
    .concat([task.profile.name, ...task.recipients])
    .join('\n')
  const values = hidden.flatMap((order) => {
    const names = personalValues(order).filter(([kind]) => kind === 'name')
    const surnames = names.map(([, name]) => name.split(/\s+/).slice(1).at(-1) ?? '')
    const titles = order.lineItems.map(({ title }) => title).filter((title) => title.length >= 8)
    return [order.number, ...personalValues(order).map(([, text]) => text), ...surnames, ...titles]
  })
  const whole = folded(spoken)
  return [...new Set(values)].filter((value) => value.length >= 4 && placesOf(value, whole).length === 0)
}

/** What already happened to the told orders: a reply may speak of it as done. */
function happened({ found }: WritingTask): string[] {
  const orders = disclosedOrders(found)
  return [
    ...(orders.some(({ refunds }) => refunds.length > 0) ? ['fact:refund'] : []),
    ...(orders.some(({ discount }) => discount.minor !== 0) ? ['fact:discount'] : []),
  ]
}
