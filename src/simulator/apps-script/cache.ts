import type { Host } from '../runtime/host.ts'

type CacheType = GoogleAppsScript.Cache.Cache

export type CacheStore = 'user' | 'script'

const keyLimit = 250
const valueLimit = 100 * 1024
const defaultSeconds = 600
const longestSeconds = 21_600

class Cache implements CacheType {
  readonly #host: Host
  readonly #store: CacheStore

  constructor(host: Host, store: CacheStore) {
    this.#host = host
    this.#store = store
  }

  get(key: string) {
    return this.getAll([key])[checkedKey(key)] ?? null
  }

  getAll(keys: string[]) {
    return this.#host.call('cache.get', { store: this.#store, keys: keys.map(checkedKey) }) as Record<string, string>
  }

  put(key: string, value: string, expirationInSeconds = defaultSeconds) {
    this.putAll({ [checkedKey(key)]: value }, expirationInSeconds)
  }

  putAll(values: { [key: string]: unknown }, expirationInSeconds = defaultSeconds) {
    const entries = Object.entries(values).map(([key, value]) => [checkedKey(key), checkedValue(value)])
    const seconds = checkedSeconds(expirationInSeconds ?? defaultSeconds)
    this.#host.call('cache.put', { store: this.#store, values: Object.fromEntries(entries), seconds })
  }

  remove(key: string) {
    this.removeAll([key])
  }

  removeAll(keys: string[]) {
    this.#host.call('cache.remove', { store: this.#store, keys: keys.map(checkedKey) })
  }
}

class CacheService implements GoogleAppsScript.Cache.CacheService {
  readonly #host: Host

  constructor(host: Host) {
    this.#host = host
  }

  getDocumentCache() {
    return null
  }

  getScriptCache() {
    return new Cache(this.#host, 'script')
  }

  getUserCache() {
    return new Cache(this.#host, 'user')
  }
}

export function createCacheService(host: Host): GoogleAppsScript.Cache.CacheService {
  return new CacheService(host)
}

function checkedKey(key: unknown): string {
  if (key === null || key === undefined || key === '') throw new Error('Invalid argument: key')
  if (String(key).length > keyLimit) throw new Error('Argument too large: key')
  return String(key)
}

function checkedValue(value: unknown): string {
  if (value === null || value === undefined) throw new Error('Invalid argument: value')
  if (Buffer.byteLength(String(value)) > valueLimit) throw new Error('Argument too large: value')
  return String(value)
}

function checkedSeconds(seconds: unknown): number {
  if (typeof seconds !== 'number' || !(seconds >= 1 && seconds <= longestSeconds))
    throw new Error(`Invalid argument: expirationInSeconds must be between 1 and ${longestSeconds}`)
  return seconds
}
