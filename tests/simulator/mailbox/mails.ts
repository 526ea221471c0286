import type { RawMail } from '../../../src/simulator/mailbox/raw-mail.ts'

export const owner = { email: 'help@shop.example', name: 'Shop Help' }

/** A mail as a test writes it: fields by name, then the text. */
export function mail(fields: Record<string, string>, text = 'Where is my parcel?'): RawMail {
  const all = {
    From: 'Maja Skriver <maja@mail.example>',
    To: 'help@shop.example',
    Subject: 'My order',
    Date: 'Mon, 23 Nov 2026 10:00:00 +0100',
    'Content-Type': 'text/plain; charset=utf-8',
    ...fields,
  }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return { bytes: Buffer.from(`${head.join('')}\r\n${text}\r\n`), file: 'test.eml' }
}
