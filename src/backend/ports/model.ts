/** What is sent to a model: the stable part first, so that providers can cache it. */
export type Prompt = { system: string; user: string }

/** JSON Schema (2020-12) of the object the model must answer with. */
export type AnswerSchema = Record<string, unknown>

export type ModelAnswer = { text: string; inputTokens: number | null; outputTokens: number | null }

export type ModelFailureKind = 'late' | 'refused' | 'failed' | 'unusable'

export class ModelFailure extends Error {
  readonly kind: ModelFailureKind
  constructor(kind: ModelFailureKind, message: string) {
    super(message)
    this.name = 'ModelFailure'
    this.kind = kind
  }
}

/** One call, no retries, no memory. Throws only ModelFailure; its message holds neither prompt nor answer. */
export type Model = {
  name: string
  /** host the prompt is sent to */
  host: string
  write(prompt: Prompt, schema: AnswerSchema, signal: AbortSignal): Promise<ModelAnswer>
}
