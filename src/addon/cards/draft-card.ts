import type { Draft } from '../../contract/draft.ts'
import { here } from '../actions.ts'
import { escaped } from '../text/escape.ts'
import { timeText, type View } from '../text/view.ts'
import { wordFor } from '../text/words.ts'
import {
  button,
  buttons,
  type Card,
  card,
  choice,
  fact,
  field,
  folded,
  marked,
  paragraph,
  primary,
  replying,
  type Section,
  section,
  tick,
} from './widgets.ts'

/** Another version gets other fields, or Gmail would keep what was typed into the old one. */
export const textField = (version: number) => `draft_v${version}`
export const checkedField = (version: number) => `checked_v${version}`

/** The reply to edit with all that is known against it, and the one button that approves it. */
export function draftCard(view: View, draft: Draft, mayInsert: boolean): Card {
  const { words } = view
  const soft = draft.findings.filter(({ severity }) => severity === 'soft')
  const footer = mayInsert
    ? replying(words.draft.approve, 'onApprove', {
        draftId: draft.draftId,
        version: String(draft.version),
        digest: draft.digest,
      })
    : primary(words.draft.grant, 'onGrantAccess')
  return card(
    words.draft.title,
    [
      openSection(view, draft),
      section([
        field(textField(draft.version), words.draft.text, draft.text).setMultiline(true).setHint(words.draft.hint),
        soft.length > 0 ? paragraph([`<b>${words.draft.places}</b>`, ...findingLines(view, soft)].join('<br>')) : null,
        soft.length > 0 ? tick(checkedField(draft.version), words.draft.checked) : null,
        mayInsert ? null : paragraph(words.draft.grantFirst),
      ]),
      section([paragraph(askLines(view, draft))], draft.asks.length > 0 ? words.draft.asks : undefined),
      folded(evidenceLines(view, draft), words.draft.evidence),
      changeSection(view),
      section([paragraph(writtenBy(view, draft)), buttons(button(words.draft.discard, 'onDiscard', discards(draft)))]),
    ],
    { primary: footer },
  )
}

export function writingCard({ words }: View): Card {
  return card(words.draft.title, [section([paragraph(words.draft.writing)])], {
    primary: primary(words.draft.check, 'onShowDraft', here),
  })
}

export function noDraftCard({ words }: View, state: 'none' | 'discarded' | 'expired'): Card {
  return card(words.draft.title, [section([paragraph(words.briefing.draft[state])])], {
    primary: primary(words.briefing.write, 'onWriteDraft', here),
  })
}

/** What must be filled in or changed before the reply can be approved. */
function openSection(view: View, { holes, findings }: Draft): Section | null {
  const { words } = view
  const hard = findings.filter(
    ({ severity, kind }) => severity === 'hard' && !(kind === 'hole-left' && holes.length > 0),
  )
  return section([
    holes.length > 0
      ? marked('edit_note', [`<b>${words.draft.holes}</b>`, ...holes.map((hole) => `• ${escaped(hole)}`)].join('<br>'))
      : null,
    hard.length > 0 ? paragraph([`<b>${words.draft.mustFix}</b>`, ...findingLines(view, hard)].join('<br>')) : null,
  ])
}

function findingLines({ words }: View, findings: Draft['findings']): string[] {
  return findings.map(({ kind, span }) => `• ${words.findings[kind]}${span ? `: <i>${escaped(span)}</i>` : ''}`)
}

function askLines({ words }: View, { asks }: Draft): string {
  return asks
    .map(({ text, state }) => {
      const said = words.draft.ask[state]
      return `${state === 'answered' ? '✓' : '•'} ${escaped(text)} (${state === 'answered' ? said : `<b>${said}</b>`})`
    })
    .join('<br>')
}

function evidenceLines(view: View, { evidence }: Draft) {
  return evidence
    .slice(0, 30)
    .map(({ label, value, source, at }) =>
      fact(label, escaped(value), view.words.draft.fetched(source.replace(/:.*/, ''), at ? timeText(view, at) : '')),
    )
}

function changeSection({ words }: View): Section | null {
  const { tones, lengths } = words.draft
  const languages = ['da', 'en', 'sv', 'nb', 'de'].map((code): [string, string] => [
    code,
    wordFor(words.languages, code),
  ])
  return folded(
    [
      field('instruction', words.draft.instruction).setMultiline(true),
      choice('tone', words.draft.tone, Object.entries(tones), 'neutral'),
      choice('length', words.draft.length, Object.entries(lengths), 'normal'),
      choice('language', words.draft.language, [['', words.draft.asMail], ...languages], ''),
      buttons(button(words.draft.rewrite, 'onWriteDraft', here)),
    ],
    words.draft.change,
  )
}

function writtenBy({ words }: View, { writtenBy: writer, templateReason, receipt }: Draft): string {
  const by =
    writer === 'model'
      ? words.draft.byModel(escaped(receipt?.model ?? words.name))
      : `${words.draft.byTemplate} ${words.draft.reasons[templateReason ?? 'no-model']}`
  const replaced = Object.values(receipt?.replaced ?? {}).reduce((sum, count) => sum + count, 0)
  const sent = receipt?.sentTo
    ? words.draft.sent(escaped(receipt.sentTo), receipt.characters, replaced)
    : words.draft.nothingSent
  return `${by}<br>${sent}`
}

function discards({ draftId }: Draft) {
  return { ...here, draftId }
}
