import { isAddress, personOf } from './addresses.ts'

export type ContactForm = {
  email: string | null
  name: string | null
  subject: string | null
  message: string
  /** what stands in the form's field for the order number */
  order: string | null
}

type Field = 'email' | 'name' | 'message' | 'order' | 'subject' | 'other'

const labels: Record<Exclude<Field, 'other'>, string> = {
  email:
    'e-?mail|mail|e-?post|e-?mail ?adresse|e-?mail ?address|your e-?mail|din e-?mail|epostadresse|e-postadress|ihre e-?mail|correo|courriel|sähköposti|contact e-?mail|customer e-?mail|reply-?to|mailadresse',
  name: 'name|navn|namn|your name|dit navn|ditt navn|ditt namn|fulde navn|full name|fullt navn|first name|fornavn|förnamn|vorname|ihr name|nom|nombre|nome|naam|nimi|from|fra|från|von|customer name',
  message:
    'message|message body|body|your message|besked|meddelelse|din besked|din meddelelse|melding|din melding|meddelande|ditt meddelande|nachricht|ihre nachricht|kommentar|comment|comments|bericht|henvendelse|spørgsmål|spørsmål|fråga|question|frage|anfrage|mensaje|messaggio|viesti|wiadomość|tekst|text|beskrivelse|description|how can we help\\??|hvad kan vi hjælpe med\\??',
  order:
    'order|order ?(?:no|number|nr|id)\\.?|ordre ?(?:nr|nummer|id)?\\.?|ordre|bestillings?(?:nr|nummer)\\.?|beställnings?(?:nr|nummer)\\.?|bestell(?:nr|nummer|ung)\\.?|bestelnummer|ordernummer|ordernr\\.?',
  subject: 'subject|emne|ämne|betreff|topic|onderwerp|objet|asunto|oggetto|vedrørende',
}
const matchers = Object.entries(labels).map(
  ([field, words]) => [field as Exclude<Field, 'other'>, new RegExp(`^(?:${words})$`, 'iu')] as const,
)
const footer =
  /^(?:--\s*$|(?:this|denne|dette|diese|det här) (?:e-?mail|mail|e-?post|nachricht|mejlet|mailen) .{0,60}(?:sent|sendt|skickades|gesendet)|(?:date|time|page url|user agent|remote ip|powered by|sent from page|side|dato|tidspunkt|ip)\s?:)/i

/** Reads a mail that a shop's web form made: lines "Label: value", one of them the message. Null when it is no form. */
export function contactForm(text: string): ContactForm | null {
  const fields = new Map<Field, string>()
  let others = 0
  let current: Field | null = null
  const add = (field: Field, value: string) => {
    const known = fields.get(field)
    fields.set(field, known === undefined || known === '' ? value : `${known}\n${value}`)
  }
  for (const line of text.slice(0, 60_000).split('\n')) {
    const label = labelOf(line)
    const inMessage: boolean = current === 'message'
    if (footer.test(line.trim()) && inMessage) break
    if (
      label !== null &&
      (!inMessage || (label.field !== 'other' && label.field !== 'message' && label.value !== ''))
    ) {
      if (label.field === 'other') others++
      current = label.field
      if (!fields.has(label.field)) add(label.field, label.value)
      else if (label.field === 'message') add(label.field, label.value)
    } else if (current === 'message' || (current !== null && line.trim() !== '')) add(current, line)
  }
  const message = fields.get('message')
  const email = addressIn(fields.get('email') ?? '') ?? addressIn(fields.get('name') ?? '')
  const count = fields.size - (fields.has('other') ? 1 : 0) + Math.min(others, 1)
  if (message === undefined || message.trim() === '' || count < 3 || (email === null && !fields.has('name')))
    return null
  return {
    email,
    name: nameIn(fields.get('name') ?? ''),
    subject: fields.get('subject')?.trim() || null,
    message: message.trim(),
    order: fields.get('order')?.trim() || null,
  }
}

function labelOf(line: string): { field: Field; value: string } | null {
  const plain = line.replace(/^[\s*_•-]+/, '')
  const colon = plain.slice(0, 41).search(/[:：]/)
  if (colon < 1) return null
  const label = plain.slice(0, colon).replaceAll('*', '').trim()
  const value = plain
    .slice(colon + 1)
    .replace(/^[*\s]+/, '')
    .trim()
  const found = matchers.find(([, pattern]) => pattern.test(label))
  if (found) return { field: found[0], value }
  return label.split(/\s+/).length <= 4 && /^\p{Lu}/u.test(label) && !value.startsWith('//')
    ? { field: 'other', value }
    : null
}

function addressIn(text: string): string | null {
  const person = personOf(text.replace(/^mailto:/i, '').split('\n')[0]!)
  if (person) return person.email
  const word = text.split(/[\s<>()]+/).find((part) => isAddress(part))
  return word === undefined ? null : word.toLowerCase()
}

function nameIn(text: string): string | null {
  const name = text
    .split('\n')[0]!
    .replace(/<[^<>]{0,320}>/g, '')
    .replaceAll('"', '')
    .trim()
  return name === '' || isAddress(name) ? null : name
}
