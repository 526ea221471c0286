import type { Me } from '../../contract/account.ts'
import { call } from '../backend.ts'
import { homeCard } from '../cards/home-card.ts'
import { helpCard, privacyCard, settingsCard } from '../cards/menu-cards.ts'
import { type ActionResponse, restart, show } from '../cards/responses.ts'
import type { Card } from '../cards/widgets.ts'
import type { AddonEvent } from '../event.ts'
import { asFailure } from '../failure.ts'
import { backendScopes, need } from '../scopes.ts'
import { localConsent } from '../settings.ts'
import type { View } from '../text/view.ts'
import { reloadMessage } from './open-message.ts'
import { hasAgreed, isReady } from './start.ts'

export function openHome(_event: AddonEvent, view: View): Card {
  try {
    need(backendScopes)
    const me = call('me', {})
    return homeCard(view, { me, ready: isReady(me) })
  } catch (error) {
    return homeCard(view, { failure: asFailure(error).code })
  }
}

export function reloadHome(event: AddonEvent, view: View): ActionResponse {
  return restart(openHome(event, view))
}

/** After a permission was given: whatever the person was at begins anew. */
export function reopen(event: AddonEvent, view: View): ActionResponse {
  return event.message ? reloadMessage(event, view) : reloadHome(event, view)
}

export function openSettings(_event: AddonEvent, view: View): Card {
  const me = meIfKnown()
  return settingsCard(view, me, agreed(me))
}

export function openPrivacy(_event: AddonEvent, view: View): Card {
  const me = meIfKnown()
  return privacyCard(view, me, agreed(me))
}

export function openHelp(_event: AddonEvent, view: View): Card {
  return helpCard(view)
}

/** The same card as the menu's, for a button of the start page. */
export function pushed(open: (event: AddonEvent, view: View) => Card) {
  return (event: AddonEvent, view: View): ActionResponse => show(open(event, view), event.parameters)
}

/** These cards must open whatever the backend does: withdrawing is always within reach. */
function meIfKnown(): Me | null {
  try {
    need(backendScopes)
    return call('me', {})
  } catch {
    return null
  }
}

function agreed(me: Me | null): boolean {
  return me ? hasAgreed(me) : localConsent() === 'given'
}
