import type { Host } from '../runtime/host.ts'
import { enumOf } from './enum-member.ts'
import { type Execution, fullScope } from './execution.ts'
import { AuthorizationNeeded } from './result.ts'

type Types = GoogleAppsScript.Script.ScriptApp

const AuthMode = enumOf<Types['AuthMode']>({ NONE: 0, CUSTOM_FUNCTION: 1, LIMITED: 2, FULL: 3 })
const AuthorizationStatus = enumOf<Types['AuthorizationStatus']>({ REQUIRED: 0, NOT_REQUIRED: 1 })
const EventType = enumOf<Types['EventType']>({
  CLOCK: 0,
  ON_OPEN: 1,
  ON_EDIT: 2,
  ON_FORM_SUBMIT: 3,
  ON_CHANGE: 4,
  ON_EVENT_UPDATED: 5,
})
const InstallationSource = enumOf<Types['InstallationSource']>({
  APPS_MARKETPLACE_DOMAIN_ADD_ON: 0,
  NONE: 1,
  WEB_STORE_ADD_ON: 2,
})
const TriggerSource = enumOf<Types['TriggerSource']>({ SPREADSHEETS: 0, CLOCK: 1, FORMS: 2, DOCUMENTS: 3, CALENDAR: 4 })

class AuthorizationInfo implements GoogleAppsScript.Script.AuthorizationInfo {
  readonly #granted: string[]
  readonly #missing: string[]
  readonly #url: string

  constructor(granted: string[], missing: string[], url: string) {
    this.#granted = granted
    this.#missing = missing
    this.#url = url
  }

  getAuthorizationStatus() {
    return this.#missing.length > 0 ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED
  }

  getAuthorizationUrl() {
    return this.#missing.length > 0 ? this.#url : (null as unknown as string)
  }

  getAuthorizedScopes() {
    return this.#granted
  }
}

/** Only what an add-on of Gmail may use. Triggers, web apps and libraries are refused. */
class ScriptApp {
  readonly AuthMode = AuthMode
  readonly AuthorizationStatus = AuthorizationStatus
  readonly EventType = EventType
  readonly InstallationSource = InstallationSource
  readonly TriggerSource = TriggerSource
  readonly #host: Host
  readonly #execution: Execution

  constructor(host: Host, execution: Execution) {
    this.#host = host
    this.#execution = execution
  }

  getAuthorizationInfo(authMode: unknown, oAuthScopes?: string[]) {
    const wanted = this.#wanted('getAuthorizationInfo', authMode, oAuthScopes)
    return new AuthorizationInfo(this.#execution.grantedScopes, this.#missing(wanted), this.#url(wanted))
  }

  getIdentityToken() {
    return this.#host.call('identity.token', {}) as string
  }

  getInstallationSource() {
    return InstallationSource.WEB_STORE_ADD_ON
  }

  getOAuthToken() {
    return this.#host.call('identity.accessToken', {}) as string
  }

  getProjectTriggers() {
    return []
  }

  getScriptId() {
    return this.#execution.scriptId
  }

  invalidateAuth() {
    this.#host.call('identity.forget', {})
  }

  requireAllScopes(authMode: unknown) {
    this.requireScopes(authMode, this.#execution.manifestScopes)
  }

  requireScopes(authMode: unknown, oAuthScopes: string[]) {
    const missing = this.#missing(this.#wanted('requireScopes', authMode, oAuthScopes))
    if (missing.length === 0) return
    throw new AuthorizationNeeded(this.#url(missing), 'your Google Account', null)
  }

  newTrigger(): never {
    throw refused('newTrigger')
  }

  deleteTrigger(): never {
    throw refused('deleteTrigger')
  }

  getUserTriggers(): never {
    throw refused('getUserTriggers')
  }

  getService(): never {
    throw refused('getService')
  }

  newStateToken(): never {
    throw refused('newStateToken')
  }

  #wanted(method: string, authMode: unknown, scopes: string[] | undefined | null): string[] {
    if (authMode !== AuthMode.FULL)
      throw new Error(`ScriptApp.${method}: an add-on of Gmail runs in AuthMode.FULL only.`)
    if (scopes !== undefined && scopes !== null && !Array.isArray(scopes))
      throw new Error(`The parameters don't match the method signature for ScriptApp.${method}.`)
    const wanted = (scopes ?? this.#execution.manifestScopes).map(fullScope)
    const unknown = wanted.find((scope) => !this.#execution.manifestScopes.includes(scope))
    if (unknown) throw new Error(`ScriptApp.${method}: ${unknown} is not among the scopes of the manifest.`)
    return wanted
  }

  #missing(scopes: string[]): string[] {
    return scopes.filter((scope) => !this.#execution.grantedScopes.includes(scope))
  }

  #url(scopes: string[]): string {
    return `https://accounts.google.com/o/oauth2/v2/auth?scope=${encodeURIComponent(scopes.join(' '))}`
  }
}

export function createScriptApp(host: Host, execution: Execution): Types {
  return new ScriptApp(host, execution) as unknown as Types
}

function refused(method: string): Error {
  return new Error(`ScriptApp.${method} is not available to an add-on of Gmail in the simulator.`)
}
