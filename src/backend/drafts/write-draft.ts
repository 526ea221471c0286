import type { Draft, Wishes } from '../../contract/draft.ts'
import type { Mail } from '../../contract/mail.ts'
import { replyRecipients } from '../messages/recipients.ts'
import { understandMail } from '../messages/understand-mail.ts'
import { findOrders } from '../orders/find-orders.ts'
import type { Agent } from './agent.ts'
import { type DraftTools, profileFor } from './draft-tools.ts'
import { draftView } from './draft-view.ts'

const lookupMilliseconds = 3000

/** Has the reply written as the agent wishes: the first version, or the next one of the draft that is there. */
export async function writeDraft(
  agent: Agent,
  { mail, wishes }: { mail: Mail; wishes: Wishes },
  tools: DraftTools,
): Promise<Draft> {
  const profile = profileFor(agent, tools.shop)
  const reading = understandMail(mail, profile)
  const recipients = replyRecipients(mail, profile)
  const { confirmOrder } = wishes
  const signal = AbortSignal.timeout(lookupMilliseconds)
  const found = await findOrders({ mail, reading, recipients, confirmOrder }, tools.shop, signal)
  const draft = await tools.drafts.begin({
    tenantId: agent.tenantId,
    person: agent.person,
    messageId: mail.messageId,
    language: wishes.language ?? reading.language,
    pending: { mail, wishes, found, profile },
    again: true,
    audit: {
      action: 'draft-asked',
      details: {
        wishes: Object.keys(wishes).sort(),
        ...(confirmOrder === undefined ? {} : { orderConfirmed: true }),
      },
    },
    at: tools.clock.now(),
  })
  return draftView(draft, agent)
}
