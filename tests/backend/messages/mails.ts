import type { ShopProfile } from '../../../src/backend/ports/shop.ts'
import type { Mail } from '../../../src/contract/mail.ts'

/** A mail to the invented shop Havblik, with what a test cares about filled in. */
export function mailOf(parts: Partial<Mail>): Mail {
  return {
    messageId: 'm1',
    threadId: 't1',
    newestInThread: 'm1',
    from: 'Ida Holm <ida.holm@post.example>',
    replyTo: '',
    to: 'Havblik <hej@havblik.example>',
    cc: '',
    subject: '',
    date: '2026-11-20T10:00:00+01:00',
    text: '',
    html: '',
    headers: [],
    attachments: [],
    earlier: [],
    truncated: false,
    ...parts,
  }
}

export const havblik: ShopProfile = {
  name: 'Havblik',
  inboxes: ['hej@havblik.example'],
  domains: ['havblik.example'],
  linkHosts: ['havblik.example'],
  defaultLanguage: 'da',
  timeZone: 'Europe/Copenhagen',
  signature: null,
}

export const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()
