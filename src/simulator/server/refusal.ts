import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'

/** What the page is told in one sentence. */
export class Refusal extends Error {
  readonly status: 400 | 403 | 404 | 413 | 415

  constructor(status: Refusal['status'], sentence: string) {
    super(sentence)
    this.status = status
  }
}

export const limitBody = bodyLimit({
  maxSize: 6 * 1024 * 1024,
  onError: () => {
    throw new Refusal(413, 'The request is larger than 6 MB.')
  },
})

export async function bodyOf<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  if (!context.req.header('content-type')?.startsWith('application/json')) {
    throw new Refusal(415, 'The request must be JSON.')
  }
  let value: unknown
  try {
    value = await context.req.json()
  } catch {
    throw new Refusal(400, 'The request is not well-formed JSON.')
  }
  return checked(value, schema)
}

export function checked<T>(value: unknown, schema: z.ZodType<T>): T {
  const { success, data, error } = schema.safeParse(value)
  if (success) return data
  const issue = error.issues[0]!
  throw new Refusal(400, `The request is wrong at "${issue.path.join('.')}": ${issue.message}.`)
}

/** The mailbox says in a sentence what it cannot do. */
export function asked<T>(ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    throw new Refusal(400, (error as Error).message)
  }
}

export function found<T>(value: T | null, what: string): T {
  if (value === null) throw new Refusal(404, `There is no such ${what}.`)
  return value
}

export function answerError(error: Error, context: Context): Response {
  const status = error instanceof Refusal ? error.status : 500
  return context.json({ error: error.message.split('\n')[0] ?? '' }, status)
}
