import type { Briefing } from '../../contract/briefing.ts'
import { call } from '../backend.ts'
import { briefingCard } from '../cards/briefing-card.ts'
import { failureCard } from '../cards/failure-card.ts'
import { type ActionResponse, restart } from '../cards/responses.ts'
import type { Card } from '../cards/widgets.ts'
import type { AddonEvent } from '../event.ts'
import { asFailure } from '../failure.ts'
import { readMail } from '../gmail.ts'
import { need, openScopes } from '../scopes.ts'
import { forgetConsent, localConsent, takeFailure } from '../settings.ts'
import type { View } from '../text/view.ts'
import { nextCard } from './start.ts'

/** A mail was opened. Of its content nothing is read or sent before the person has agreed. */
export function openMessage(event: AddonEvent, view: View): Card {
  need(openScopes)
  const kept = event.message && takeFailure(event.message.id)
  if (kept) return failureCard(view, { code: kept.reply.failure, details: kept.reply, retry: null, inMail: true })
  return localConsent() === 'given' ? briefing(event, view) : nextCard(event, view, call('me', {}))
}

export function reloadMessage(event: AddonEvent, view: View): ActionResponse {
  return restart(openMessage(event, view))
}

export function briefing(event: AddonEvent, view: View): Card {
  let opened: Briefing
  try {
    opened = call('openMessage', { mail: readMail(event) })
  } catch (error) {
    const { code } = asFailure(error)
    if (code !== 'consent-needed' && code !== 'not-registered') throw error
    // Agreed on another day, to other words or for another company: the backend knows what is left to do.
    forgetConsent()
    const me = call('me', {})
    if (me.consent.given && me.company) throw error
    return nextCard(event, view, me)
  }
  return briefingCard(view, opened)
}
