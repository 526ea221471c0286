import type { Briefing } from '../../contract/briefing.ts'
import type { Mail } from '../../contract/mail.ts'
import type { Reading } from '../../contract/reading.ts'
import type { Agent } from '../drafts/agent.ts'
import { type DraftTools, profileFor } from '../drafts/draft-tools.ts'
import { draftView, noDraft } from '../drafts/draft-view.ts'
import { findOrders } from '../orders/find-orders.ts'
import { orderView } from '../orders/order-view.ts'
import { replyRecipients } from './recipients.ts'
import { understandMail } from './understand-mail.ts'
import { warningsOf } from './warnings.ts'

const lookupMilliseconds = 1800

/** Understands the mail, finds its order, and has a draft begun; opening the mail again shows the draft that is there. */
export async function openMessage(agent: Agent, { mail }: { mail: Mail }, tools: DraftTools): Promise<Briefing> {
  const profile = profileFor(agent, tools.shop)
  const reading = understandMail(mail, profile)
  const recipients = replyRecipients(mail, profile)
  const [found, present] = await Promise.all([
    findOrders({ mail, reading, recipients }, tools.shop, AbortSignal.timeout(lookupMilliseconds)),
    tools.drafts.byMessage(agent.tenantId, mail.messageId),
  ])
  const begin = () =>
    tools.drafts.begin({
      tenantId: agent.tenantId,
      person: agent.person,
      messageId: mail.messageId,
      language: reading.language,
      pending: { mail, wishes: {}, found, profile },
      again: false,
      audit: { action: 'draft-begun' },
      at: tools.clock.now(),
    })
  const draft = present ?? (wantsReply(reading) ? await begin() : null)
  return {
    messageId: mail.messageId,
    customer: { ...reading.customer, auth: reading.senderAuth },
    recipients,
    language: reading.language,
    intents: [...new Set(reading.intents.map(({ intent }) => intent))],
    asks: reading.asks,
    warnings: warningsOf(mail, reading, recipients),
    lookup: found.lookup,
    orders: found.orders.map(orderView),
    draft: draft === null ? noDraft(mail.messageId, reading.language, agent) : draftView(draft, agent),
  }
}

function wantsReply(reading: Reading): boolean {
  return !reading.autoReply && reading.intents[0]?.intent !== 'not_customer_mail'
}
