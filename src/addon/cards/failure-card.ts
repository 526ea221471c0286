import type { FailureCode, FailureReply } from '../../contract/failure.ts'
import { type Handler, here, insteadOfFailure } from '../actions.ts'
import { escaped } from '../text/escape.ts'
import type { View } from '../text/view.ts'
import { wordFor } from '../text/words.ts'
import { button, buttons, type Card, card, link, paragraph, primary, section } from './widgets.ts'

export type ShownFailure = {
  code: FailureCode
  details: Pick<FailureReply, 'moved' | 'findings' | 'retryAfterSeconds'>
  /** what the person tried, to try it again */
  retry: { handler: Handler; parameters: Record<string, string> } | null
  /** a mail is open */
  inMail: boolean
}

const withHelp: FailureCode[] = ['bad-request', 'sign-in', 'internal', 'unreadable-answer', 'not-allowed']
const withoutRetry: FailureCode[] = ['too-large', 'not-allowed', 'not-found', 'changed', 'findings-open']

/** What happened, what to do, and a button that does it where one helps. */
export function failureCard({ words }: View, failure: ShownFailure): Card {
  const { code, details } = failure
  const { title, text } = words.failures[code]
  const open = openPoints(words, failure).map((point) => `• ${escaped(point)}`)
  const wait = details.retryAfterSeconds ? words.retryIn(Math.ceil(details.retryAfterSeconds)) : ''
  const main = wayOut(words, failure)
  const others = [
    ...(failure.inMail && main?.leadsTo !== 'onMessageReload' ? [button(words.back, 'onMessageReload', here)] : []),
    ...(withHelp.includes(code) ? [link(words.helpCard.support, 'support')] : []),
  ]
  return card(
    title,
    [
      section([
        paragraph(text),
        paragraph(open.join('<br>')),
        paragraph(wait),
        others.length > 0 ? buttons(...others) : null,
      ]),
    ],
    main ? { primary: main.button } : undefined,
  )
}

/** The same in one line, for where no card can be shown. */
export function failureSentence({ words }: View, failure: Pick<ShownFailure, 'code' | 'details'>): string {
  const { title, text } = words.failures[failure.code]
  return [`${title}.`, text, ...openPoints(words, failure)].join(' ')
}

function openPoints(words: View['words'], { details }: Pick<ShownFailure, 'details'>): string[] {
  const moved = (details.moved ?? []).map((what) => words.moved[what])
  return [...moved, ...(details.findings ?? []).map((kind) => wordFor(words.findings, kind))]
}

function wayOut(words: View['words'], { code, retry, inMail }: ShownFailure) {
  const to = (label: string, handler: Handler, parameters: Record<string, string> = {}) => ({
    leadsTo: handler,
    button: primary(label, handler, { ...parameters, ...insteadOfFailure }),
  })
  if (code === 'scope-missing') return to(words.draft.grant, 'onGrantAccess')
  if (code === 'consent-needed' || code === 'not-registered') return to(words.home.begin, 'onShowStart')
  if (code === 'changed') return to(words.draft.rewrite, 'onWriteDraft')
  if (code === 'not-ready') return to(words.draft.check, 'onShowDraft')
  if (code === 'findings-open') return to(words.briefing.seeDraft, 'onShowDraft')
  if (code === 'not-found' && inMail) return to(words.back, 'onMessageReload')
  if (withoutRetry.includes(code)) return null
  return retry ? to(words.again, retry.handler, retry.parameters) : null
}
