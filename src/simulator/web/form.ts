import type { CardJson, FormInputs } from '../page-contract.ts'
import { flagOf } from './json-fields.ts'

/** One input of the shown card. */
export type Field = {
  name: string
  /** the values the card came with */
  served: string[]
  read(): string[]
  write(values: string[]): void
  /** a sentence when the typed value is not allowed */
  wrong(): string | null
  mark(sentence: string | null): void
  focus(): void
}

export type Kept = { served: string[]; typed: string[] }

export type Form = {
  add(field: Field): void
  values(): FormInputs
  kept(): Map<string, Kept>
  /** puts back what was typed: always when `always`, else where the card did not bring another value */
  restore(kept: Map<string, Kept>, always: boolean): void
  /** false when a field the action needs is empty or wrong: it is marked and focused */
  ready(action: CardJson): boolean
}

export function createForm(): Form {
  const fields: Field[] = []
  return {
    add: (field) => fields.push(field),
    values() {
      const values: FormInputs = {}
      for (const { name, read } of fields) {
        const chosen = read()
        if (name !== '' && chosen.length > 0) values[name] = [...(values[name] ?? []), ...chosen]
      }
      return values
    },
    kept: () => new Map(fields.map(({ name, served, read }) => [name, { served, typed: read() }])),
    restore(kept, always) {
      for (const field of fields) {
        const before = kept.get(field.name)
        if (before && (always || same(before.served, field.served))) field.write(before.typed)
      }
    },
    ready(action) {
      const named = Array.isArray(action.requiredWidgets) ? action.requiredWidgets : []
      const needed = ({ name }: Field) => flagOf(action, 'allWidgetsAreRequired') || named.includes(name)
      const faults = fields.map((field) => {
        const empty = needed(field) && field.read().every((value) => value.trim() === '')
        return { field, fault: empty ? 'This field is required.' : field.wrong() }
      })
      for (const { field, fault } of faults) field.mark(fault)
      const first = faults.find(({ fault }) => fault !== null)
      first?.field.focus()
      return first === undefined
    },
  }
}

const same = (one: string[], other: string[]) => JSON.stringify(one) === JSON.stringify(other)
