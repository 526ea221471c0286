import type { Me } from '../../contract/account.ts'
import { here } from '../actions.ts'
import { escaped } from '../text/escape.ts'
import type { View } from '../text/view.ts'
import {
  backendHost,
  button,
  buttons,
  type Card,
  card,
  field,
  link,
  paragraph,
  primary,
  section,
  tick,
} from './widgets.ts'

/** What is read, why, who gets it and how long it stays, directly above the one button that agrees to it. */
export function disclosureCard({ words }: View, { writer }: Me): Card {
  const told = words.disclosure
  return card(
    told.title,
    [
      section([
        paragraph(told.reads),
        paragraph(told.uses),
        paragraph(told.sharing(escaped(backendHost()))),
        paragraph(
          writer.kind === 'model' ? told.model(escaped(writer.name), escaped(writer.host ?? '')) : told.noModel,
        ),
        paragraph(told.keeps),
        paragraph(told.person),
        paragraph(told.withdraw),
        buttons(link(told.more, 'privacy')),
      ]),
    ],
    { primary: primary(told.agree, 'onAgree', here) },
  )
}

export function registerCard({ words }: View, { person }: Me): Card {
  const told = words.register
  return card(
    told.title,
    [
      section([
        paragraph(told.why),
        field('name', told.name, person.name ?? ''),
        field('company', told.company),
        tick('terms', told.terms),
        buttons(link(told.readTerms, 'terms')),
      ]),
    ],
    { primary: primary(told.submit, 'onRegister', here) },
  )
}

export function withdrawnCard({ words }: View): Card {
  return card(words.privacy, [
    section([paragraph(words.privacyCard.withdrawn), buttons(button(words.home.begin, 'onShowStart', here))]),
  ])
}
