import type { Me } from '../../contract/account.ts'
import type { FailureCode } from '../../contract/failure.ts'
import type { View } from '../text/view.ts'
import { accountFacts } from './account-facts.ts'
import { button, buttons, type Card, card, paragraph, primary, section } from './widgets.ts'

export type Home = { me: Me; ready: boolean } | { failure: FailureCode }

/** The start page: it says what Senty is even when nothing else can be said. */
export function homeCard(view: View, home: Home): Card {
  const { words } = view
  const about = section([paragraph(words.home.does)])
  const menu = section([
    buttons(
      button(words.settings, 'onShowSettings'),
      button(words.privacy, 'onShowPrivacy'),
      button(words.help, 'onShowHelp'),
    ),
  ])
  if ('failure' in home) {
    const { title, text } = words.failures[home.failure]
    const again =
      home.failure === 'scope-missing'
        ? primary(words.draft.grant, 'onGrantAccess')
        : primary(words.again, 'onHomeReload')
    return card(words.name, [about, section([paragraph(text)], title), menu], { primary: again })
  }
  const { me, ready } = home
  const facts = section([
    ...accountFacts(view, me, ready && me.consent.given),
    ready ? paragraph(words.home.open) : null,
  ])
  return card(
    words.name,
    [about, facts, menu],
    ready ? undefined : { primary: primary(words.home.begin, 'onShowStart') },
  )
}
