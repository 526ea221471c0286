import type { CardJson } from '../page-contract.ts'
import { copyOf, nameOf, Part } from './card-part.ts'
import { EnumMember } from './enum-member.ts'
import { exception } from './exception.ts'

/** Checks of setter arguments. undefined counts as null, and null means: not set. */

export function text(value: unknown, method: string): string | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'string') throw mismatch([value], method)
  return value
}

export function flag(value: unknown, method: string): boolean | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'boolean') throw mismatch([value], method)
  return value
}

export function whole(value: unknown, method: string): number | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'number') throw mismatch([value], method)
  if (!Number.isInteger(value)) throw invalid(method, `${value} is not a whole number`)
  return value
}

export function decimal(value: unknown, method: string): number | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'number' || !Number.isFinite(value)) throw mismatch([value], method)
  return value
}

/** The name of a member of the given enum. */
export function choice(value: unknown, members: object, method: string): string | null {
  if (value === null || value === undefined) return null
  if (!(value instanceof EnumMember) || !Object.values(members).includes(value)) throw mismatch([value], method)
  return value.name()
}

export function texts(value: unknown, method: string): string[] {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) throw mismatch([value], method)
  return [...value]
}

/** "#rrggbb" as card v1 writes colours. */
export function color(value: unknown, method: string): CardJson | null {
  const written = text(value, method)
  if (written === null) return null
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(written)
  if (!digits) throw invalid(method, `"${written}" is not a colour like #1a73e8`)
  const [red, green, blue] = digits.slice(1).map((pair) => Number.parseInt(pair, 16) / 255)
  return { red, green, blue }
}

type PartClass = abstract new (...args: never[]) => Part

/** A copy of a part given to a setter. */
export function copied(value: unknown, type: PartClass, method: string): CardJson | null {
  return value === null || value === undefined ? null : added(value, type, method)
}

/** A copy of a part given to an adder, which takes no null. */
export function added(value: unknown, type: PartClass, method: string): CardJson {
  if (!(value instanceof type)) throw mismatch([value], method)
  return copyOf(value as Part)
}

export function invalid(method: string, reason: string): Error {
  return exception(`Invalid argument of CardService.${method}: ${reason}.`)
}

export function mismatch(values: unknown[], method: string): Error {
  const types = values.map(typeName).join(',')
  return exception(`The parameters (${types}) don't match the method signature for CardService.${method}.`)
}

export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (value instanceof Part) return `CardService.${nameOf(value)}`
  if (value instanceof EnumMember) return `enum ${value.name()}`
  if (Array.isArray(value)) return `${value.length ? typeName(value[0]) : 'Object'}[]`
  if (typeof value === 'string') return 'String'
  return typeof value === 'object' ? 'Object' : typeof value
}
