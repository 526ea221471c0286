import { describe, expect, test } from '@jest/globals'
import { type Model, ModelFailure } from '../../src/backend/ports/model.ts'

/** What a driver is brought into before it is asked. */
export type ModelSituation =
  | { is: 'answers'; text: string }
  | { is: 'stalls' }
  | { is: 'refuses' }
  | { is: 'breaks' }
  | { is: 'says-nothing' }

type Driver = { model: Model; close(): Promise<void> }

export const secretPrompt = { system: 'System words Kryptonit.', user: 'Mail words Ultraviolet.' }
export const anySchema = {
  type: 'object',
  properties: { paragraphs: { type: 'array', items: { type: 'string' } } },
  required: ['paragraphs'],
  additionalProperties: false,
}
const signal = () => AbortSignal.timeout(10_000)

/** Every driver of the model port passes these. */
export function modelConformance(name: string, open: (situation: ModelSituation) => Promise<Driver>): void {
  const withModel = async <T>(situation: ModelSituation, work: (model: Model) => Promise<T>): Promise<T> => {
    const { model, close } = await open(situation)
    try {
      return await work(model)
    } finally {
      await close()
    }
  }

  describe(`${name} as a model`, () => {
    test('hands back the text the model wrote', async () => {
      const answer = await withModel({ is: 'answers', text: '{"paragraphs":["Hej ⟦K7Q2A-3F⟧"]}' }, (model) =>
        model.write(secretPrompt, anySchema, signal()),
      )
      expect(JSON.parse(answer.text)).toEqual({ paragraphs: ['Hej ⟦K7Q2A-3F⟧'] })
    })

    test('says where the prompt goes and to which model', async () => {
      await withModel({ is: 'answers', text: '{}' }, async (model) => {
        expect(model.name).not.toBe('')
        expect(model.host).not.toBe('')
      })
    })

    test('stops at the signal and calls it late', async () => {
      const stop = new AbortController()
      const failure = await withModel({ is: 'stalls' }, async (model) => {
        const asked = failureOf(model.write(secretPrompt, anySchema, stop.signal))
        setImmediate(() => stop.abort())
        return asked
      })
      expect(failure.kind).toBe('late')
    })

    test('asks nothing when the signal is already past', async () => {
      const failure = await withModel({ is: 'answers', text: '{}' }, (model) =>
        failureOf(model.write(secretPrompt, anySchema, AbortSignal.abort())),
      )
      expect(failure.kind).toBe('late')
    })

    test.each([
      ['refuses', 'refused'],
      ['breaks', 'failed'],
      ['says-nothing', 'unusable'],
    ] as const)('a model that %s is %s, and the error holds neither prompt nor answer', async (is, kind) => {
      const failure = await withModel({ is }, (model) => failureOf(model.write(secretPrompt, anySchema, signal())))
      expect(failure.kind).toBe(kind)
      expect(JSON.stringify({ ...failure, message: failure.message, cause: failure.cause })).not.toMatch(
        /Kryptonit|Ultraviolet/,
      )
    })
  })
}

export async function failureOf(work: Promise<unknown>): Promise<ModelFailure> {
  const failure = await work.then(
    () => new Error('it did not fail'),
    (error: unknown) => error,
  )
  if (!(failure instanceof ModelFailure)) throw failure
  return failure
}
