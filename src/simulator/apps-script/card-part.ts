import type { CardJson } from '../page-contract.ts'

type Content = { name: string; json: CardJson }

const contents = new WeakMap<object, Content>()

/**
 * Everything CardService hands out. What a part holds is card v1 JSON, kept outside the object: the script sees
 * Google's methods and nothing else. A part is always copied into another, so later changes do not reach it.
 */
export class Part {
  constructor(name: string, json: CardJson = {}) {
    contents.set(this, { name, json })
  }
}

/** Google's name of the part's class; the bundler may rename ours. */
export function nameOf(part: Part): string {
  return contents.get(part)!.name
}

export function copyOf(part: Part): CardJson {
  return structuredClone(contents.get(part)!.json)
}

/** Sets one field; null, and so undefined, takes it away again. */
export function put<P extends Part>(part: P, field: string, value: unknown): P {
  const { json } = contents.get(part)!
  if (value === null || value === undefined) delete json[field]
  else json[field] = value
  return part
}

/** Sets a field of an object within the part. */
export function putIn<P extends Part>(part: P, field: string, inner: string, value: unknown): P {
  const { json } = contents.get(part)!
  const object = { ...(json[field] as CardJson | undefined) }
  if (value === null || value === undefined) delete object[inner]
  else object[inner] = value
  return put(part, field, object)
}

export function append<P extends Part>(part: P, field: string, ...values: unknown[]): P {
  const { json } = contents.get(part)!
  json[field] = [...((json[field] as unknown[] | undefined) ?? []), ...values]
  return part
}
