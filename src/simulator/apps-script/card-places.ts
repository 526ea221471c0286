import type { CardJson } from '../page-contract.ts'

/** An object somewhere in a card: the field that holds it tells what it is, the path where it stands. */
export type Place = { field: string; object: CardJson; path: string }

/** The card and every object in it, in reading order. */
export function placesOf(object: CardJson, field = 'card', path = 'card'): Place[] {
  const inner = Object.entries(object).flatMap(([name, value]) =>
    [value].flat().flatMap((item, index) => {
      if (typeof item !== 'object' || item === null) return []
      return placesOf(item as CardJson, name, Array.isArray(value) ? `${path}.${name}[${index}]` : `${path}.${name}`)
    }),
  )
  return [{ field, object, path }, ...inner]
}

export function listIn(object: CardJson, field: string): CardJson[] {
  const list = object[field]
  return Array.isArray(list) ? (list as CardJson[]) : []
}
