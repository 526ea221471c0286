import { type Handler, here } from './actions.ts'
import { failureCard, failureSentence } from './cards/failure-card.ts'
import { type ActionResponse, show } from './cards/responses.ts'
import type { Card } from './cards/widgets.ts'
import { type AddonEvent, inputsAsParameters, readEvent } from './event.ts'
import { asFailure, Failure, Told } from './failure.ts'
import { askForScopes } from './scopes.ts'
import { keepFailure, takeFailure } from './settings.ts'
import type { View } from './text/view.ts'
import { wordsOf } from './text/words.ts'

type Handling<T> = (event: AddonEvent, view: View) => T

/** A trigger of the manifest: answers with a card. `retry` is the button's handler that does the same again. */
export function trigger(retry: Handler | null, handle: Handling<Card>) {
  return (event: unknown): Card => attempt(event, handle, (failed) => cardOf(failed, retry))
}

/** A press of a button. A failure comes on top, so that what was typed below is kept. */
export function click<T = ActionResponse>(name: Handler, handle: Handling<T>) {
  return (event: unknown): T | ActionResponse =>
    attempt<T | ActionResponse>(event, handle, (failed) =>
      show(cardOf(failed, name), failed.event.parameters.failed ? here : {}),
    )
}

/** An entry of the add-on's menu. */
export function universal(handle: Handling<Card>) {
  return (event: unknown): GoogleAppsScript.Card_Service.UniversalActionResponse => {
    const card = attempt(event, handle, (failed) => cardOf(failed, null))
    return CardService.newUniversalActionResponseBuilder().displayAddOnCards([card]).build()
  }
}

/**
 * A press that opens Gmail's editor. It can show no card: the person reads the error's message, and the details wait
 * for the next card of this mail.
 */
export function composing<T>(handle: Handling<T>) {
  const handleAnew = (event: AddonEvent, view: View) => {
    const answer = handle(event, view)
    safely(() => event.message && takeFailure(event.message.id))
    return answer
  }
  return (event: unknown): T =>
    attempt(event, handleAnew, ({ failure, event: { message }, view }) => {
      const reply = { failure: failure.code, message: '', ...failure.details }
      safely(() => message && keepFailure({ messageId: message.id, reply }))
      throw new Told(failureSentence(view, failure))
    })
}

/** Google's own question for permissions ends the run by an exception that must reach Gmail. */
export function granting(name: Handler, handle: Handling<ActionResponse>) {
  const after = click(name, handle)
  return (event: unknown): ActionResponse => {
    askForScopes()
    return after(event)
  }
}

type Failed = { failure: Failure; event: AddonEvent; view: View }

function attempt<T>(raw: unknown, handle: Handling<T>, otherwise: (failed: Failed) => T): T {
  const [event, view] = known(raw)
  try {
    return handle(event, view)
  } catch (error) {
    if (error instanceof Told) throw error
    log(error)
    return otherwise({ failure: asFailure(error), event, view })
  }
}

function known(raw: unknown): [AddonEvent, View] {
  const event = readEvent(raw)
  return [event, { words: wordsOf(event.language), timeZone: event.timeZone }]
}

function cardOf({ failure, event, view }: Failed, retry: Handler | null): Card {
  return failureCard(view, {
    code: failure.code,
    details: failure.details,
    retry: retry && { handler: retry, parameters: { ...event.parameters, ...inputsAsParameters(event) } },
    inMail: event.message !== null,
  })
}

/** What is kept for the next card must not undo what was done, nor hide why it was not. */
function safely(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    log(error)
  }
}

/** Codes and places in our own code; a message of an unknown error could hold a mail's words. */
function log(error: unknown): void {
  if (error instanceof Failure) console.warn(error.code)
  else if (error instanceof Error)
    console.error([error.name, ...(error.stack ?? '').split('\n').slice(1, 5)].join('\n'))
  else console.error('unknown error')
}
