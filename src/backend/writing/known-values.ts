import type { Order } from '../orders/order.ts'
import type { WritingTask } from './composed.ts'
import type { Fact } from './fact.ts'
import type { KnownValue } from './pseudonymise.ts'

/** All personal values that can be expected in this mail: of its people, and of every order the shop named. */
export function knownValues(task: WritingTask, facts: Fact[]): KnownValue[] {
  const { mail, reading, found, profile } = task
  const known: KnownValue[] = []
  const add = (kind: string, key: string, text: string | null | undefined, as: 'name' | 'text' = 'text') => {
    const plain = text?.replace(/\s+/g, ' ').trim() ?? ''
    if (plain.length >= 2) known.push({ kind, key, text: plain, value: { kind: as, text: plain } })
  }
  const addName = (key: string, name: string | null | undefined) => {
    if (!name || isShops(name, profile.name)) return
    add('name', key, name, 'name')
    const parts = name.split(/[\s,]+/).filter((part) => /^\p{Lu}[\p{L}'-]+$/u.test(part))
    for (const part of parts) add('name', `${key}.${part.toLowerCase()}`, part, 'name')
  }
  for (const fact of facts)
    if (fact.personal && 'text' in fact.value)
      known.push({ kind: kindOf(fact), key: fact.key, text: fact.value.text, value: fact.value })
  addName('customer.name', reading.customer.name)
  for (const header of [mail.from, mail.replyTo, mail.to, mail.cc])
    for (const { name, email } of addresses(header))
      if (!profile.inboxes.includes(email) && !profile.domains.includes(email.split('@')[1] ?? '')) {
        addName(`mail.name.${name.toLowerCase()}`, name)
        add('email', `mail.email.${email}`, email)
      }
  add('email', `mail.email.${reading.customer.email}`, reading.customer.email)
  for (const { order } of found.orders)
    for (const [kind, text] of personalValues(order)) {
      if (kind === 'name') addName(`hidden.name.${text.toLowerCase()}`, text)
      else add(kind, `hidden.${kind}.${text.toLowerCase()}`, text)
    }
  for (const name of spokenNames(
    [reading.replyText, reading.signature ?? '', reading.quotedText].map((text) => text.slice(0, 12_000)).join('\n'),
  ))
    addName(`mail.name.${name.toLowerCase()}`, name)
  const once = new Map(known.map((value) => [value.text.toLowerCase(), value] as const).reverse())
  return [...once.values()]
    .filter(({ text }) => text.length > 2 || /^\p{Lu}/u.test(text))
    .sort((a, b) => b.text.length - a.text.length)
}

/** What of an order belongs to its person: kind and value. */
export function personalValues(order: Order): [string, string][] {
  const address = order.shippingAddress
  const values: [string, string | null | undefined][] = [
    ['name', order.customerName],
    ['name', address?.name],
    ['email', order.email],
    ...order.otherEmails.map((email): [string, string] => ['email', email]),
    ['phone', order.phone],
    ['address', address?.street],
    ['address', address ? `${address.postalCode} ${address.city}` : null],
    ...order.shipments.flatMap(({ trackingNumber, trackingUrl, pickupPoint }): [string, string | null][] => [
      ['link', trackingUrl],
      ['tracking', trackingNumber],
      ['address', pickupPoint],
    ]),
  ]
  return values.filter((entry): entry is [string, string] => (entry[1]?.trim() ?? '') !== '')
}

/** Names written as such: after a greeting or a closing. */
function spokenNames(text: string): string[] {
  return [...text.matchAll(courtesy)].flatMap((match) => {
    const name = /^\p{Lu}[\p{L}'-]+(?:[ ]\p{Lu}[\p{L}.'-]+){0,2}/u.exec(text.slice(match.index + match[0].length))
    return name ? [name[0]] : []
  })
}

const courtesy =
  /(?<!\p{L})(?:hej|kære|hi|dear|hallo|hei|kjære|bästa|hejsan|(?:med )?(?:venlig|vennlig|kærlig) hilsen|(?:de )?bedste hilsner|hilsen|mvh\.?|vh|(?:vänliga )?hälsningar|(?:kind |best |warm )?regards|best wishes|cheers|sincerely|(?:viele )?grüße|gruß|grüßen|jeg hedder|my name is|jag heter|ich heiße)[,!.]?\s{1,3}/giu

function addresses(header: string): { name: string; email: string }[] {
  return [...header.matchAll(/(?:"?([^"<>,]*)"?\s*)?<?([^\s<>,"]+@[^\s<>,"]+)>?/g)].map((match) => ({
    name: match[1]?.trim() ?? '',
    email: match[2]!.toLowerCase(),
  }))
}

function isShops(name: string, shop: string): boolean {
  const [a, b] = [name.toLowerCase(), shop.toLowerCase()]
  return a.includes(b) || b.includes(a)
}

function kindOf({ key }: Fact): string {
  if (/name/i.test(key)) return 'name'
  if (/email/.test(key)) return 'email'
  if (/phone/.test(key)) return 'phone'
  if (/tracking/.test(key)) return 'tracking'
  return 'address'
}
