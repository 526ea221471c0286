import type { Host } from '../runtime/host.ts'

type Store = GoogleAppsScript.Properties.Properties

export type PropertyStore = 'user' | 'script'

class Properties implements Store {
  readonly #host: Host
  readonly #store: PropertyStore

  constructor(host: Host, store: PropertyStore) {
    this.#host = host
    this.#store = store
  }

  deleteAllProperties() {
    this.#host.call('properties.replace', { store: this.#store, values: {} })
    return this
  }

  deleteProperty(key: string) {
    this.#host.call('properties.remove', { store: this.#store, key: String(key) })
    return this
  }

  getKeys() {
    return Object.keys(this.getProperties())
  }

  getProperties() {
    return this.#host.call('properties.all', { store: this.#store }) as Record<string, string>
  }

  getProperty(key: string) {
    return this.getProperties()[String(key)] ?? null
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false) {
    const kept = deleteAllOthers === true ? {} : this.getProperties()
    const values = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]))
    this.#host.call('properties.replace', { store: this.#store, values: { ...kept, ...values } })
    return this
  }

  setProperty(key: string, value: string) {
    if (key === null || key === undefined) throw new Error('Attribute provided with no value: key')
    if (value === null || value === undefined) throw new Error('Attribute provided with no value: value')
    return this.setProperties({ [key]: value })
  }
}

class PropertiesService implements GoogleAppsScript.Properties.PropertiesService {
  readonly #host: Host

  constructor(host: Host) {
    this.#host = host
  }

  /** An add-on of Gmail belongs to no document. */
  getDocumentProperties() {
    return null as unknown as Store
  }

  getScriptProperties() {
    return new Properties(this.#host, 'script')
  }

  getUserProperties() {
    return new Properties(this.#host, 'user')
  }
}

export function createPropertiesService(host: Host): GoogleAppsScript.Properties.PropertiesService {
  return new PropertiesService(host)
}
