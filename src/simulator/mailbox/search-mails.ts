import type { StoredMail } from './mail-store.ts'

type Term = { operator: string; value: string; negated: boolean }

/** Gmail's search for one mail: every term must fit. Unknown operators are words like any other. */
export function searchTest(query: string): (stored: StoredMail) => boolean {
  const terms = termsOf(query)
  return (stored) => terms.every((term) => fits(stored, term) !== term.negated)
}

const operators = new Set(['from', 'to', 'cc', 'subject', 'is', 'in', 'label', 'has', 'filename', 'rfc822msgid'])

function termsOf(query: string): Term[] {
  const parts = query.slice(0, 1000).matchAll(/(-?)(?:([a-z0-9]+):)?(?:"([^"]*)"?|([^\s"]+))/gi)
  return [...parts].map(([whole, minus, name, quoted, word]) => {
    const operator = name?.toLowerCase() ?? ''
    const value = (quoted ?? word ?? '').toLowerCase()
    const negated = minus === '-'
    if (operator === '' || operators.has(operator)) return { operator, value, negated }
    return { operator: '', value: whole.replace(/^-|"/g, '').toLowerCase(), negated }
  })
}

function fits(stored: StoredMail, { operator, value }: Term): boolean {
  const { mail, labels } = stored
  const holds = (...texts: string[]) => texts.some((text) => text.toLowerCase().includes(value))
  switch (operator) {
    case 'from':
      return holds(mail.from)
    case 'to':
      return holds(mail.to, mail.cc, mail.bcc)
    case 'cc':
      return holds(mail.cc)
    case 'subject':
      return holds(mail.subject)
    case 'is':
      return value === 'read' ? !labels.has('UNREAD') : labels.has(value.toUpperCase())
    case 'in':
      return value === 'anywhere' || labels.has(value.toUpperCase())
    case 'label':
      return [...labels].some((label) => label.toLowerCase().replace(/[\s/]+/g, '-') === value.replace(/[\s/]+/g, '-'))
    case 'has':
      return value === 'attachment' && mail.files.some((file) => !file.inline)
    case 'filename':
      return mail.files.some((file) => file.name.toLowerCase().includes(value))
    case 'rfc822msgid':
      return mail.messageId.toLowerCase() === `<${value.replace(/[<>]/g, '')}>`
    default:
      return holds(mail.from, mail.to, mail.cc, mail.subject, mail.text)
  }
}
