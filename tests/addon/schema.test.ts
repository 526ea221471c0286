import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import * as zod from 'zod/mini'
import * as small from '../../src/addon/schema.ts'

type Library = typeof small
type Made = { safeParse(value: unknown): { success: boolean; data?: unknown } }

/** The same schema, made by zod and by the add-on's small stand-in. */
type Recipe = (z: Library) => ReturnType<Library['string']>

const leaf: fc.Arbitrary<Recipe> = fc.constantFrom<Recipe[]>(
  (z) => z.string(),
  (z) => z.string().check(z.minLength(1), z.maxLength(3)),
  (z) => z.number(),
  (z) => z.number().check(z.gte(0), z.lte(18)),
  (z) => z.boolean(),
  (z) => z.literal(true),
  (z) => z.enum(['found', 'none']),
  (z) => z.unknown(),
)

const recipe = fc.letrec<{ any: Recipe }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    tie('any').map(
      (inner): Recipe =>
        (z) =>
          z.nullable(inner(z)),
    ),
    tie('any').map(
      (inner): Recipe =>
        (z) =>
          z.array(inner(z)).check(z.maxLength(2)),
    ),
    tie('any').map(
      (inner): Recipe =>
        (z) =>
          z.record(z.string(), inner(z)),
    ),
    fc.tuple(tie('any'), tie('any')).map(
      ([a, b]): Recipe =>
        (z) =>
          z.tuple([a(z), b(z)]),
    ),
    fc.tuple(tie('any'), tie('any')).map(
      ([a, b]): Recipe =>
        (z) =>
          z.object({ a: a(z), b: z.optional(b(z)) }),
    ),
  ),
})).any

const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      null,
      undefined,
      true,
      false,
      '',
      'a',
      'abcd',
      'found',
      0,
      -1,
      18.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.record({ a: tie('any'), b: tie('any'), c: tie('any') }, { requiredKeys: [] }),
  ),
})).any

test('the small schemas accept, refuse and return what zod does', () => {
  fc.assert(
    fc.property(recipe, fc.array(value, { minLength: 1, maxLength: 8 }), (make, values) => {
      const theirs = make(zod as unknown as Library) as unknown as Made
      const ours = make(small)
      for (const one of values) {
        const wanted = theirs.safeParse(one)
        const got = ours.safeParse(one)
        expect({ one, success: got.success }).toEqual({ one, success: wanted.success })
        if (got.success) expect(got.data).toEqual(wanted.data)
      }
    }),
    { numRuns: 500 },
  )
})
