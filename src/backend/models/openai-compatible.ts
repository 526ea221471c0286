import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { APICallError, generateText, jsonSchema, NoObjectGeneratedError, Output } from 'ai'
import { type AnswerSchema, type Model, type ModelAnswer, ModelFailure, type Prompt } from '../ports/model.ts'
import { jsonObjectIn } from './json-object-in.ts'

Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })

/** How much of the wanted shape the server can be told: a schema, "JSON", or only words. */
const manners = ['schema', 'json', 'words'] as const

/** Any server that speaks OpenAI's chat completions: hosted models, Ollama, llama.cpp, vLLM. */
export function openAiCompatible(options: { url: string; model: string; key: string | null }): Model {
  const base = new URL(options.url)
  let manner = 0
  return {
    name: options.model,
    host: base.host,
    async write(prompt, schema, signal) {
      for (;;) {
        const tried = manner
        try {
          return await ask(options, manners[tried]!, prompt, schema, signal)
        } catch (error) {
          if (!understandsLess(error) || tried + 1 >= manners.length) throw failureOf(error, signal)
          manner = Math.max(manner, tried + 1)
        }
      }
    },
  }
}

async function ask(
  { url, model, key }: { url: string; model: string; key: string | null },
  manner: (typeof manners)[number],
  prompt: Prompt,
  schema: AnswerSchema,
  abortSignal: AbortSignal,
): Promise<ModelAnswer> {
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL: url.replace(/\/+$/, ''),
    ...(key === null ? {} : { apiKey: key }),
    supportsStructuredOutputs: manner === 'schema',
    fetch: reach,
  })
  const told = manner === 'schema' ? prompt.system : `${prompt.system}\n\n${shapeInWords(schema)}`
  const call = { model: provider(model), system: told, prompt: prompt.user, maxRetries: 0, abortSignal }
  try {
    const result =
      manner === 'words'
        ? await generateText(call)
        : await generateText({ ...call, output: Output.object({ schema: jsonSchema(schema) }) })
    if (result.finishReason === 'content-filter') throw new ModelFailure('refused', 'The model refused to answer.')
    return answer(result.text, result.usage)
  } catch (error) {
    if (!NoObjectGeneratedError.isInstance(error)) throw error
    return answer(error.text ?? '', error.usage ?? {})
  }
}

/** A redirect would carry the prompt to a host nobody agreed to, so it is an error like a server that is not there. */
async function reach(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(input, { ...init, redirect: 'error' })
  } catch (error) {
    if (init?.signal?.aborted) throw error
    throw new ModelFailure('failed', 'The model server could not be reached.')
  }
}

function answer(text: string, usage: { inputTokens?: number | undefined; outputTokens?: number | undefined }) {
  const object = jsonObjectIn(text)
  if (object === null) throw new ModelFailure('unusable', 'The model did not answer with a JSON object.')
  return { text: object, inputTokens: usage.inputTokens ?? null, outputTokens: usage.outputTokens ?? null }
}

function shapeInWords(schema: AnswerSchema): string {
  return `Answer with one JSON object and nothing else. It follows this JSON Schema:\n${JSON.stringify(schema)}`
}

/** A server that does not know the asked response format says 400, 415, 422 or 501 and names the field. */
function understandsLess(error: unknown): boolean {
  if (!APICallError.isInstance(error) || ![400, 415, 422, 501].includes(error.statusCode ?? 0)) return false
  return /response_format|json_schema|json_object|structured|schema|grammar/i.test(error.responseBody ?? '')
}

/** Never keeps the error itself: the library's errors hold the prompt and the answer. */
function failureOf(error: unknown, signal: AbortSignal): ModelFailure {
  if (error instanceof ModelFailure) return error
  if (signal.aborted) return new ModelFailure('late', 'The model was stopped before it answered.')
  if (!APICallError.isInstance(error))
    return new ModelFailure('unusable', 'The answer of the model server could not be read.')
  const status = error.statusCode ?? 0
  if (status < 400) return new ModelFailure('unusable', 'The answer of the model server could not be read.')
  const kind = status === 401 || status === 403 || status === 404 || status === 429 ? 'refused' : 'failed'
  return new ModelFailure(kind, `The model server answered ${status}.`)
}
