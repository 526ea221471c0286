import type * as main from './main.ts'

/** Names of the global functions, so that a button that names a renamed one does not compile. */
export type Handler = keyof typeof main

export function action(
  handler: Handler,
  parameters: Record<string, string> = {},
): GoogleAppsScript.Card_Service.Action {
  return CardService.newAction().setFunctionName(handler).setParameters(parameters)
}

/** Parameter of a button whose answer takes the place of the card it stands on. */
export const here = { place: 'here' }

/** The same for a button of a failure card, where another failure also takes that place. */
export const insteadOfFailure = { ...here, failed: 'yes' }
