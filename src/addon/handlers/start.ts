import { consentVersion, type Me } from '../../contract/account.ts'
import { call } from '../backend.ts'
import { homeCard } from '../cards/home-card.ts'
import { type ActionResponse, notify, restart, show } from '../cards/responses.ts'
import { disclosureCard, registerCard, withdrawnCard } from '../cards/start-cards.ts'
import type { Card } from '../cards/widgets.ts'
import { type AddonEvent, inputOf } from '../event.ts'
import { backendScopes, need } from '../scopes.ts'
import { forgetConsent, localConsent, rememberConsent, withdrawLocally } from '../settings.ts'
import type { View } from '../text/view.ts'
import { briefing } from './open-message.ts'

/** Whether the person has agreed to today's disclosure. A withdrawal made here counts before the backend's word. */
export function hasAgreed(me: Me): boolean {
  return me.consent.given && me.consent.version === consentVersion && localConsent() !== 'withdrawn'
}

export function isReady(me: Me): boolean {
  return hasAgreed(me) && me.company !== null
}

/** The next thing that stands between the person and the opened mail; the mail itself when nothing does. */
export function nextCard(event: AddonEvent, view: View, me: Me): Card {
  if (!hasAgreed(me)) return disclosureCard(view, me)
  if (me.company === null) return registerCard(view, me)
  rememberConsent()
  return event.message ? briefing(event, view) : homeCard(view, { me, ready: true })
}

export function showStart(event: AddonEvent, view: View): ActionResponse {
  need(backendScopes)
  return show(nextCard(event, view, call('me', {})), event.parameters)
}

export function agree(event: AddonEvent, view: View): ActionResponse {
  need(backendScopes)
  const me = call('giveConsent', { version: consentVersion, locale: event.language })
  // Agreeing anew ends an earlier withdrawal.
  if (me.consent.given) forgetConsent()
  return restart(nextCard(event, view, me))
}

export function register(event: AddonEvent, view: View): ActionResponse {
  need(backendScopes)
  const name = inputOf(event, 'name').trim().slice(0, 200)
  const company = inputOf(event, 'company').trim().slice(0, 200)
  if (!name || !company || inputOf(event, 'terms') !== 'yes') return notify(view.words.register.missing)
  return restart(nextCard(event, view, call('register', { name, company, acceptTerms: true })))
}

export function withdraw(_event: AddonEvent, view: View): ActionResponse {
  withdrawLocally()
  call('withdrawConsent', {})
  return restart(withdrawnCard(view))
}
