import type { Me } from '../../contract/account.ts'
import { escaped } from '../text/escape.ts'
import { dayText, type View } from '../text/view.ts'
import { fact } from './widgets.ts'

/** Who is signed in and what Senty works with. */
export function accountFacts(view: View, me: Me, consentGiven: boolean) {
  const { home } = view.words
  return [
    fact(home.signedIn, escaped(me.person.name ? `${me.person.name} (${me.person.email})` : me.person.email)),
    fact(home.company, escaped(me.company?.name ?? home.noCompany)),
    fact(home.consent, consentGiven ? home.given(dayText(view, me.consent.at)) : home.notGiven),
    fact(home.writer, escaped(writerText(view, me.writer))),
    fact(home.shop, escaped(me.shop ?? home.noShop)),
  ]
}

function writerText({ words }: View, writer: Me['writer']): string {
  return writer.kind === 'model' ? words.home.model(writer.name, writer.host ?? '') : words.home.template
}
