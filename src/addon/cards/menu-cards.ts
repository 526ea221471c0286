import type { Me } from '../../contract/account.ts'
import { here } from '../actions.ts'
import { escaped } from '../text/escape.ts'
import type { View } from '../text/view.ts'
import { accountFacts } from './account-facts.ts'
import { backendHost, button, buttons, type Card, card, fact, link, paragraph, section } from './widgets.ts'

declare const ADDON_VERSION: string

export function settingsCard(view: View, me: Me | null, consentGiven: boolean): Card {
  const { words } = view
  return card(words.settings, [
    section(me ? accountFacts(view, me, consentGiven) : [paragraph(words.failures['backend-down'].title)]),
    section([
      fact(words.draft.language, words.settingsCard.languageNote),
      fact(words.settingsCard.version, ADDON_VERSION),
    ]),
  ])
}

export function privacyCard(view: View, me: Me | null, consentGiven: boolean): Card {
  const { words } = view
  const { disclosure, privacyCard: told } = words
  const writer = me?.writer
  return card(words.privacy, [
    section([
      fact(words.home.consent, consentGiven ? words.home.given('') : words.home.notGiven),
      buttons(
        ...(consentGiven
          ? [button(told.withdraw, 'onWithdraw', here)]
          : [button(words.home.begin, 'onShowStart', here)]),
        link(disclosure.more, 'privacy'),
      ),
    ]),
    section([paragraph(disclosure.keeps)], told.stored),
    section([
      paragraph(disclosure.sharing(escaped(backendHost()))),
      writer?.kind === 'model' ? paragraph(disclosure.model(escaped(writer.name), escaped(writer.host ?? ''))) : null,
      writer?.kind === 'template' ? paragraph(disclosure.noModel) : null,
      paragraph(disclosure.person),
    ]),
  ])
}

export function helpCard({ words }: View): Card {
  const { helpCard: told } = words
  return card(words.help, [
    section([paragraph(told.how.join('<br>'))]),
    section([paragraph(told.limits), buttons(link(told.support, 'support'))]),
  ])
}
