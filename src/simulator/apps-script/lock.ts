import type { Host } from '../runtime/host.ts'

type LockType = GoogleAppsScript.Lock.Lock

class Lock implements LockType {
  readonly #host: Host
  readonly #scope: 'user' | 'script'

  constructor(host: Host, scope: 'user' | 'script') {
    this.#host = host
    this.#scope = scope
  }

  hasLock() {
    return this.#host.call('lock.held', { scope: this.#scope }) as boolean
  }

  releaseLock() {
    this.#host.call('lock.release', { scope: this.#scope })
  }

  tryLock(timeoutInMillis: number) {
    if (typeof timeoutInMillis !== 'number' || !(timeoutInMillis >= 0))
      throw new Error('Invalid argument: timeoutInMillis')
    return this.#host.call('lock.take', { scope: this.#scope, milliseconds: timeoutInMillis }) as boolean
  }

  waitLock(timeoutInMillis: number) {
    if (!this.tryLock(timeoutInMillis))
      throw new Error('Lock timeout: another process was holding the lock for too long.')
  }
}

class LockService implements GoogleAppsScript.Lock.LockService {
  readonly #host: Host

  constructor(host: Host) {
    this.#host = host
  }

  getDocumentLock() {
    return null as unknown as LockType
  }

  getScriptLock() {
    return new Lock(this.#host, 'script')
  }

  getUserLock() {
    return new Lock(this.#host, 'user')
  }
}

export function createLockService(host: Host): GoogleAppsScript.Lock.LockService {
  return new LockService(host)
}
