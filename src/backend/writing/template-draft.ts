import type { Draft, Evidence, Receipt, TemplateReason } from '../../contract/draft.ts'
import type { Intent } from '../../contract/intent.ts'
import type { Order } from '../orders/order.ts'
import { checkDraft } from './check-draft.ts'
import type { Composed } from './composed.ts'
import { disclosedOrders } from './fact-sheet.ts'
import { hole, holesIn } from './holes.ts'
import { evidenceIn, firstName, policyEvidence, type Scene } from './scene.ts'
import { isOnTime, orderSentences, refundsMade } from './template-order.ts'
import { quotableRule } from './template-rule.ts'
import type { Phrases } from './templates/phrases.ts'
import { phrasesFor } from './templates/template-language.ts'

const orderIntents: ReadonlySet<Intent> = new Set<Intent>([
  'order_status',
  'delivery_problem',
  'wrong_or_damaged_item',
  'return_or_exchange',
  'refund',
  'cancel_order',
  'change_order',
  'change_address',
])
/** Matters whose first sentence is an apology already. */
const apologetic: ReadonlySet<Intent> = new Set<Intent>(['delivery_problem', 'wrong_or_damaged_item', 'complaint'])
const mostIntents = 3
const mostSentences = 12

export const nothingSent: Receipt = {
  sentTo: null,
  model: null,
  characters: 0,
  inputTokens: null,
  outputTokens: null,
  replaced: {},
}

/** A short reply from facts and rules alone, with holes where only the agent knows. */
export function templateDraft(scene: Scene, reason: TemplateReason, receipt: Receipt = nothingSent): Composed {
  const { task } = scene
  const phrases = phrasesFor(scene.manner.language, task.profile.defaultLanguage)
  const manner = { ...scene.manner, language: phrases.language }
  const intents = mattersOf(scene)
  const orders = disclosedOrders(task.found)
  const missing = orderIntents.has(intents[0]!) && orders.length === 0 ? withoutOrder(scene, phrases) : null
  const upset = task.reading.sentiment === 'negative' && !apologetic.has(intents[0]!)
  const blocks: string[] = []
  const evidence: Evidence[] = []
  const answered = new Set<Intent>()
  const told = new Set<string>()
  for (const [index, intent] of intents.entries()) {
    const { opening } = phrases.intents[intent]
    const open = isSettled(intent, orders, task.reading.asks) ? null : phrases.intents[intent].hole
    const facts = orders
      .flatMap((order) => orderSentences(order, intent, phrases, manner))
      .filter((sentence) => !told.has(sentence) && told.add(sentence))
    const thanks = index > 0 ? '' : upset ? phrases.sorry : phrases.thanks
    const bare = (opening.endsWith(':') && facts.length === 0) || (index > 0 && intent === 'product_question')
    const lead = [thanks, bare ? '' : opening].filter((part) => part !== '').join(' ')
    const rule = told.size < mostSentences ? ruleFor(scene, intent, phrases) : null
    if (facts.length > 0 && open === null) answered.add(intent)
    blocks.push([lead, ...facts].filter((part) => part !== '').join(' '))
    if (index === 0 && missing !== null) blocks.push(missing.text)
    if (rule !== null && !told.has(rule.sentence)) {
      told.add(rule.sentence)
      blocks.push(phrases.rule(rule.sentence))
      evidence.push(policyEvidence(rule.policy, rule.sentence))
    }
    const waits = missing?.asks === true && orderIntents.has(intent)
    if (open !== null && !waits) blocks.push(hole(open, phrases.language))
  }
  if (missing?.hole) blocks.push(hole(missing.hole, phrases.language))
  if (intents[0] === 'order_status' && orders.length > 0 && answered.size === 0)
    blocks.push(hole(phrases.orderHole, phrases.language))
  if (task.wishes.instruction?.trim()) blocks.push(hole(phrases.wish(task.wishes.instruction.trim()), phrases.language))
  if (!missing?.asks && intents[0] !== 'not_customer_mail') blocks.push(phrases.close)

  const name = intents[0] === 'not_customer_mail' ? null : firstName(task.reading.customer.name)
  const text = [
    phrases.greeting(name),
    ...blocks.filter((block) => block.trim() !== ''),
    `${phrases.signOff}\n${task.profile.signature ?? task.profile.name}`,
  ].join('\n\n')
  const ground = scene.groundFor(scene.manner.language)
  return {
    text,
    language: phrases.language,
    writtenBy: 'template',
    templateReason: reason,
    findings: checkDraft(text, ground),
    evidence: [...evidenceIn(text, scene, phrases.language, new Set()), ...evidence],
    holes: holesIn(text),
    asks: asksOf(scene, answered),
    receipt,
    ground,
  }
}

/** The main matters of the mail. A parcel that is on its way in time is no delivery problem, whatever it was called. */
function mattersOf({ task, manner }: Scene): Intent[] {
  const all = [...new Set(task.reading.intents.map(({ intent }) => intent))]
  const orders = disclosedOrders(task.found)
  const onTheWay = all.includes('order_status') && orders.length > 0 && orders.every((order) => isOnTime(order, manner))
  const matters = all
    .filter((intent) => intent !== 'thanks_or_other' && intent !== 'not_customer_mail')
    .filter((intent) => intent !== 'delivery_problem' || !onTheWay)
  const chosen = matters.length > 0 ? matters : all
  return (chosen.length > 0 ? chosen : (['thanks_or_other'] as Intent[])).slice(0, mostIntents)
}

/** What already happened is told by the facts, and a mail that asks nothing leaves nothing to fill in. */
function isSettled(intent: Intent, orders: Order[], asks: string[]): boolean {
  if (intent === 'thanks_or_other') return asks.length === 0
  return intent === 'refund' && orders.some((order) => refundsMade(order).length > 0)
}

/** The rule is looked for by the sentences in which the customer wrote of this matter. */
function ruleFor({ task, policies }: Scene, intent: Intent, phrases: Phrases) {
  const sentences = task.reading.intents.filter((entry) => entry.intent === intent).map(({ sentence }) => sentence)
  return quotableRule(policies, sentences.join(' '), phrases.intents[intent].topic, phrases.language)
}

/** An outage is not "no such order", and an order that may not be told looks like one that is not there. */
function withoutOrder({ task }: Scene, phrases: Phrases): { text: string; asks: boolean; hole: string | null } {
  const number = task.reading.orderNumbers[0]
  switch (task.found.lookup.state) {
    case 'unavailable':
    case 'misconfigured':
    case 'partial':
      return { text: phrases.checking, asks: false, hole: null }
    case 'no_shop':
      if (number !== undefined) return { text: '', asks: false, hole: phrases.lookUp(number) }
      return { text: phrases.askNumber, asks: true, hole: null }
    default:
      return { text: number === undefined ? phrases.askNumber : phrases.askOtherDetail, asks: true, hole: null }
  }
}

function asksOf({ task }: Scene, answered: Set<Intent>): Draft['asks'] {
  return task.reading.asks.map((text) => {
    const intent = task.reading.intents.find(
      ({ sentence }) => sentence.includes(text) || text.includes(sentence),
    )?.intent
    return { text, state: intent !== undefined && answered.has(intent) ? 'answered' : 'needs-agent' }
  })
}
