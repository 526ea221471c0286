import type { Briefing } from '../../contract/briefing.ts'
import { escaped, plain } from '../text/escape.ts'
import type { View } from '../text/view.ts'
import { wordFor } from '../text/words.ts'
import { lookupSection, orderSection } from './order-section.ts'
import { button, buttons, type Card, card, fact, marked, paragraph, primary, type Section, section } from './widgets.ts'

const mostOrders = 5

/** Who writes, what they ask, which order, where the parcel is, and the way to the draft. */
export function briefingCard(view: View, briefing: Briefing): Card {
  const { words } = view
  const { customer, orders, draft } = briefing
  const wanted = awaitsAnswer(briefing)
  const { label, handler } = nextStep(view, briefing)
  return card(
    plain(customer.name || customer.email || words.briefing.unknownSender),
    [
      identitySection(view, briefing),
      section(
        [
          paragraph(askText(view, briefing)),
          wanted ? null : paragraph(words.briefing.noAnswerNeeded),
          wanted ? null : buttons(button(draft.state === 'none' ? words.briefing.draftAnyway : label, handler)),
        ],
        `<b>${words.briefing.asks}</b>`,
      ),
      ...orders.slice(0, mostOrders).map((order) => orderSection(view, order)),
      lookupSection(view, briefing.lookup),
      section([
        paragraph(words.briefing.draft[draft.state]),
        draft.state === 'proposed' && !draft.ready ? paragraph(words.briefing.notReady) : null,
      ]),
    ],
    wanted ? { primary: primary(label, handler) } : undefined,
    customer.name && customer.email ? plain(customer.email) : undefined,
  )
}

function identitySection({ words }: View, { customer, recipients, warnings }: Briefing): Section | null {
  const { auth, email } = customer
  const toWriter = recipients.length === 1 && recipients[0] === email
  return section([
    auth === 'verified'
      ? marked('verified_user', words.auth.verified)
      : marked('warning', `<b>${words.auth[auth]}</b>`),
    paragraph(words.source[customer.source]),
    toWriter && auth !== 'differs'
      ? null
      : fact(words.briefing.replyTo, escaped(recipients.join(', ') || words.briefing.noRecipient)),
    ...warnings
      .filter(({ kind }) => !saidByBadge[auth]?.includes(kind))
      .map(({ kind, detail }) => fact('', `⚠ ${words.warnings[kind]}${detail ? ` <i>${escaped(detail)}</i>` : ''}`)),
  ])
}

const saidByBadge: Partial<Record<Briefing['customer']['auth'], string[]>> = {
  unverified: ['sender-unverified'],
  none: ['sender-unverified'],
  differs: ['sender-unverified', 'reply-to-differs'],
}

function askText({ words }: View, { asks, intents, language }: Briefing): string {
  const topics = intents
    .filter((intent) => intent !== 'not_customer_mail')
    .map((intent) => words.intents[intent])
    .join(', ')
  return [
    topics ? `<b>${topics}</b>` : '',
    ...(asks.length > 0 ? asks.map((ask) => `• ${escaped(ask)}`) : [words.briefing.noAsks]),
    `<i>${words.briefing.language(escaped(wordFor(words.languages, language)))}</i>`,
  ]
    .filter(Boolean)
    .join('<br>')
}

/** An automatic reply or a newsletter gets no button that stands out. */
function awaitsAnswer({ warnings, intents }: Briefing): boolean {
  const other = warnings.some(({ kind }) => kind === 'auto-reply' || kind === 'not-customer-mail')
  return !other && !(intents.length === 1 && intents[0] === 'not_customer_mail')
}

function nextStep({ words }: View, { draft }: Briefing) {
  const { briefing } = words
  if (draft.state === 'approved') return { label: briefing.seeApproved, handler: 'onShowDraft' as const }
  if (draft.state === 'proposed' || draft.state === 'writing')
    return { label: briefing.seeDraft, handler: 'onShowDraft' as const }
  return { label: briefing.write, handler: 'onWriteDraft' as const }
}
