import type { CardJson } from '../page-contract.ts'

/** Card JSON is what a script printed: each field is read with its type checked. */
export function textOf(json: CardJson, field: string): string {
  const value = json[field]
  return typeof value === 'string' ? value : ''
}

export function partOf(json: CardJson, field: string): CardJson | null {
  const value = json[field]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as CardJson) : null
}

export function listOf(json: CardJson, field: string): CardJson[] {
  const value = json[field]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : []
}

export function numberOf(json: CardJson, field: string): number | null {
  const value = json[field]
  return typeof value === 'number' ? value : null
}

export function flagOf(json: CardJson, field: string): boolean {
  return json[field] === true
}

/** A card v1 colour as CSS. */
export function colorOf(json: CardJson, field: string): string | null {
  const color = partOf(json, field)
  if (!color) return null
  const [red, green, blue] = ['red', 'green', 'blue'].map((name) => Math.round((numberOf(color, name) ?? 0) * 255))
  return `rgb(${red} ${green} ${blue})`
}
