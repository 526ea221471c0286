import type { CardJson } from '../page-contract.ts'
import { ComposedEmailType, Interaction, LoadIndicator, OnClose, OpenAs } from './card-enums.ts'
import { added, choice, flag, invalid, mismatch, text } from './card-fields.ts'
import { append, nameOf, Part, put } from './card-part.ts'
import { exception } from './exception.ts'

type ActionType = GoogleAppsScript.Card_Service.Action

export class Action extends Part implements ActionType {
  constructor() {
    super('Action')
  }

  addRequiredWidget(requiredWidget: string) {
    const field = text(requiredWidget, 'Action.addRequiredWidget')
    if (!field) throw invalid('Action.addRequiredWidget', 'a field name is needed')
    return append(this, 'requiredWidgets', field)
  }

  setAllWidgetsAreRequired(allWidgetsAreRequired: boolean) {
    return put(this, 'allWidgetsAreRequired', flag(allWidgetsAreRequired, 'Action.setAllWidgetsAreRequired'))
  }

  setFunctionName(functionName: string) {
    return put(this, 'function', text(functionName, 'Action.setFunctionName'))
  }

  setInteraction(interaction: GoogleAppsScript.Card_Service.Interaction): this {
    choice(interaction, Interaction, 'Action.setInteraction')
    throw exception('CardService.Action.setInteraction works in Google Chat only, not in a Gmail add-on.')
  }

  setLoadIndicator(loadIndicator: GoogleAppsScript.Card_Service.LoadIndicator) {
    return put(this, 'loadIndicator', choice(loadIndicator, LoadIndicator, 'Action.setLoadIndicator'))
  }

  /** Deprecated name of setFunctionName. */
  setMethodName(functionName: string) {
    return this.setFunctionName(functionName)
  }

  setParameters(parameters: { [key: string]: string }) {
    return put(this, 'parameters', parameterList(parameters))
  }

  setPersistValues(persistValues: boolean) {
    return put(this, 'persistValues', flag(persistValues, 'Action.setPersistValues'))
  }
}

function parameterList(parameters: unknown): { key: string; value: string }[] | null {
  const method = 'Action.setParameters'
  if (parameters === null || parameters === undefined) return null
  if (typeof parameters !== 'object' || Array.isArray(parameters)) throw mismatch([parameters], method)
  return Object.entries(parameters).map(([key, value]) => {
    if (typeof value !== 'string') throw invalid(method, `the value of "${key}" must be a string`)
    return { key, value }
  })
}

export class OpenLink extends Part implements GoogleAppsScript.Card_Service.OpenLink {
  constructor() {
    super('OpenLink')
  }

  setOnClose(onClose: GoogleAppsScript.Card_Service.OnClose) {
    return put(this, 'onClose', choice(onClose, OnClose, 'OpenLink.setOnClose'))
  }

  setOpenAs(openAs: GoogleAppsScript.Card_Service.OpenAs) {
    return put(this, 'openAs', choice(openAs, OpenAs, 'OpenLink.setOpenAs'))
  }

  setUrl(url: string) {
    return put(this, 'url', text(url, 'OpenLink.setUrl'))
  }
}

export class AuthorizationAction extends Part implements GoogleAppsScript.Card_Service.AuthorizationAction {
  constructor() {
    super('AuthorizationAction')
  }

  setAuthorizationUrl(authorizationUrl: string) {
    return put(this, 'authorizationUrl', text(authorizationUrl, 'AuthorizationAction.setAuthorizationUrl'))
  }
}

/**
 * What can be pressed. Its `onClick` holds exactly one of `action`, `openLink`, `openDynamicLinkAction` (these three
 * are card v1), `composeAction` (an action with `composedEmailType`) and `authorizationAction`. In card v1 they
 * exclude each other, so the one set last stands.
 */
export class Clickable extends Part {
  setAuthorizationAction(action: GoogleAppsScript.Card_Service.AuthorizationAction) {
    return this.#click('authorizationAction', action, AuthorizationAction, 'setAuthorizationAction')
  }

  setComposeAction(action: ActionType, composedEmailType: GoogleAppsScript.Card_Service.ComposedEmailType) {
    const method = `${nameOf(this)}.setComposeAction`
    const type = choice(composedEmailType, ComposedEmailType, method)
    if (type === null) throw mismatch([action, composedEmailType], method)
    return this.#click('composeAction', action, Action, 'setComposeAction', { composedEmailType: type })
  }

  setOnClickAction(action: ActionType) {
    return this.#click('action', action, Action, 'setOnClickAction')
  }

  setOnClickOpenLinkAction(action: ActionType) {
    return this.#click('openDynamicLinkAction', action, Action, 'setOnClickOpenLinkAction')
  }

  setOpenLink(openLink: GoogleAppsScript.Card_Service.OpenLink) {
    return this.#click('openLink', openLink, OpenLink, 'setOpenLink')
  }

  #click(kind: string, value: unknown, type: new () => Part, method: string, more: CardJson = {}): this {
    const nothing = value === null || value === undefined
    return put(
      this,
      'onClick',
      nothing ? null : { [kind]: { ...added(value, type, `${nameOf(this)}.${method}`), ...more } },
    )
  }
}
