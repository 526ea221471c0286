import type { CacheStore } from '../apps-script/cache.ts'
import type { PropertyStore } from '../apps-script/properties.ts'
import type { HostCalls } from './host.ts'

type Properties = Map<string, string>
type Cached = Map<string, { value: string; expires: number }>

const valueLimit = 9 * 1024
const storeLimit = 500 * 1024
const cacheLimit = 1000
const cacheKept = 900

/** What outlives a run: properties and caches, of the script and of each agent. */
export function createStoredState(now: () => Date) {
  const properties = new Map<string, Properties>()
  const caches = new Map<string, Cached>()

  return {
    calls(agent: string): HostCalls {
      const propertiesOf = (store: PropertyStore) => storeOf(properties, store, agent)
      const cacheOf = (store: CacheStore) => storeOf(caches, store, agent)
      return {
        'properties.all': ({ store }: { store: PropertyStore }) => Object.fromEntries(propertiesOf(store)),
        'properties.remove': ({ store, key }: { store: PropertyStore; key: string }) => {
          propertiesOf(store).delete(key)
        },
        'properties.replace': ({ store, values }: { store: PropertyStore; values: Record<string, string> }) =>
          replace(propertiesOf(store), Object.entries(values)),
        'cache.get': ({ store, keys }: { store: CacheStore; keys: string[] }) =>
          readCache(cacheOf(store), keys, now().getTime()),
        'cache.put': (entry: { store: CacheStore; values: Record<string, string>; seconds: number }) =>
          writeCache(cacheOf(entry.store), Object.entries(entry.values), now().getTime() + entry.seconds * 1000),
        'cache.remove': ({ store, keys }: { store: CacheStore; keys: string[] }) => {
          for (const key of keys) cacheOf(store).delete(key)
        },
      }
    },
    reset() {
      properties.clear()
      caches.clear()
    },
  }
}

function storeOf<V>(stores: Map<string, Map<string, V>>, store: 'user' | 'script', agent: string): Map<string, V> {
  const name = store === 'user' ? `user ${agent}` : 'script'
  const found = stores.get(name) ?? new Map<string, V>()
  stores.set(name, found)
  return found
}

function replace(store: Properties, entries: [string, string][]): void {
  if (entries.some(([, value]) => Buffer.byteLength(value) > valueLimit)) throw new Error('Argument too large: value')
  const size = entries.reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0)
  if (size > storeLimit)
    throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.')
  store.clear()
  for (const [key, value] of entries) store.set(key, value)
}

function readCache(cache: Cached, keys: string[], time: number): Record<string, string> {
  const found: Record<string, string> = {}
  for (const key of keys) {
    const entry = cache.get(key)
    if (entry && entry.expires > time) found[key] = entry.value
  }
  return found
}

/** A full cache keeps the entries that would live longest. */
function writeCache(cache: Cached, entries: [string, string][], expires: number): void {
  for (const [key, value] of entries) cache.set(key, { value, expires })
  if (cache.size <= cacheLimit) return
  const kept = [...cache].sort(([, one], [, other]) => other.expires - one.expires).slice(0, cacheKept)
  cache.clear()
  for (const [key, entry] of kept) cache.set(key, entry)
}
