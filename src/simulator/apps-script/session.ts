import type { Host } from '../runtime/host.ts'
import { type Execution, hasScope } from './execution.ts'

class User implements GoogleAppsScript.Base.User {
  readonly #email: string

  constructor(email: string) {
    this.#email = email
  }

  getEmail() {
    return this.#email
  }

  getUserLoginId() {
    return this.#email
  }

  toString() {
    return this.#email
  }
}

class Session {
  readonly #host: Host
  readonly #execution: Execution

  constructor(host: Host, execution: Execution) {
    this.#host = host
    this.#execution = execution
  }

  getActiveUser() {
    return new User(hasScope(this.#execution, 'userinfo.email') ? this.#execution.user.email : '')
  }

  getActiveUserLocale() {
    return this.#execution.locale
  }

  getEffectiveUser() {
    return this.getActiveUser()
  }

  getScriptTimeZone() {
    return this.#execution.timeZone
  }

  getTemporaryActiveUserKey() {
    return this.#host.call('session.key', {}) as string
  }
}

export function createSession(host: Host, execution: Execution): GoogleAppsScript.Base.Session {
  return new Session(host, execution) as unknown as GoogleAppsScript.Base.Session
}
