/**
 * The functions of zod/mini that the contract is written with. The build puts this file in zod's place for the
 * add-on: zod itself takes 26 KB of a bundle that may have 60, and Gmail parses the bundle anew for every click.
 * tests/addon/schema.test.ts holds it to zod's own answers.
 */
type Result = { success: true; data: unknown } | { success: false }
type Check = (value: { length: number } & number) => boolean
type Schema = {
  read(value: unknown): unknown
  safeParse(value: unknown): Result
  check(...checks: Check[]): Schema
  shape?: Record<string, Schema>
  mayMiss?: true
}

const mismatch = new Error('mismatch')

function schema(read: Schema['read'], more?: Pick<Schema, 'shape' | 'mayMiss'>): Schema {
  return {
    read,
    check: (...checks) =>
      schema((value) => {
        const data = read(value)
        return accept(
          checks.every((passes) => passes(data as Parameters<Check>[0])),
          data,
        )
      }),
    safeParse(value) {
      try {
        return { success: true, data: read(value) }
      } catch (error) {
        if (error !== mismatch) throw error
        return { success: false }
      }
    },
    ...more,
  }
}

function accept<T>(good: boolean, value: T): T {
  if (!good) throw mismatch
  return value
}

const ofType = (type: string) => () => schema((value) => accept(typeof value === type, value))

export const string = ofType('string')
export const boolean = ofType('boolean')
export const number = () => schema((value) => accept(Number.isFinite(value), value))
export const unknown = () => schema((value) => value)
export const literal = (wanted: unknown) => schema((value) => accept(value === wanted, value))
export const nullable = (inner: Schema) => schema((value) => (value === null ? value : inner.read(value)))
export const optional = (inner: Schema) =>
  schema((value) => (value === undefined ? value : inner.read(value)), { mayMiss: true })

export const array = (item: Schema) =>
  schema((value) => accept(Array.isArray(value), value as unknown[]).map(item.read))

export const tuple = (items: Schema[]) =>
  schema((value) => {
    const list = accept(Array.isArray(value) && value.length === items.length, value as unknown[])
    return items.map((item, index) => item.read(list[index]))
  })

/** Keys that the shape does not name are left out; only optional ones may be absent. */
export const object = (shape: Record<string, Schema>) =>
  schema(
    (value) => {
      const from = fieldsOf(value)
      const data: Record<string, unknown> = {}
      for (const [key, field] of Object.entries(shape)) {
        if (key in from) data[key] = field.read(from[key])
        else accept(field.mayMiss === true, key)
      }
      return data
    },
    { shape },
  )

export const record = (key: Schema, item: Schema) =>
  schema((value) => {
    const entries = Object.entries(fieldsOf(value))
    return Object.fromEntries(entries.map(([name, one]) => [key.read(name), item.read(one)]))
  })

const oneOf = (values: readonly string[]) => schema((value) => accept(values.includes(value as string), value))

export { oneOf as enum }

export const minLength =
  (least: number): Check =>
  ({ length }) =>
    length >= least
export const maxLength =
  (most: number): Check =>
  ({ length }) =>
    length <= most
export const gte =
  (least: number): Check =>
  (value) =>
    value >= least
export const lte =
  (most: number): Check =>
  (value) =>
    value <= most

function fieldsOf(value: unknown): Record<string, unknown> {
  const is = typeof value === 'object' && value !== null && !Array.isArray(value)
  return accept(is, value as Record<string, unknown>)
}
