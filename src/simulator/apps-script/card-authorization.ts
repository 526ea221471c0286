import { text } from './card-fields.ts'
import { copyOf, Part, put } from './card-part.ts'
import { exception } from './exception.ts'
import { AuthorizationNeeded } from './result.ts'

export class AuthorizationException extends Part implements GoogleAppsScript.Card_Service.AuthorizationException {
  constructor() {
    super('AuthorizationException')
  }

  printJson() {
    return JSON.stringify(copyOf(this))
  }

  setAuthorizationUrl(authUrl: string) {
    return put(this, 'authorizationUrl', text(authUrl, 'AuthorizationException.setAuthorizationUrl'))
  }

  setCustomUiCallback(callback: string) {
    return put(this, 'customUiCallback', text(callback, 'AuthorizationException.setCustomUiCallback'))
  }

  setResourceDisplayName(name: string) {
    return put(this, 'resourceDisplayName', text(name, 'AuthorizationException.setResourceDisplayName'))
  }

  throwException(): never {
    const { authorizationUrl, resourceDisplayName, customUiCallback } = copyOf(this) as Record<string, string>
    if (!authorizationUrl) throw exception('AuthorizationException.throwException: the authorization URL is missing.')
    if (!resourceDisplayName) {
      throw exception('AuthorizationException.throwException: the resource display name is missing.')
    }
    throw new AuthorizationNeeded(authorizationUrl, resourceDisplayName, customUiCallback ?? null)
  }
}
