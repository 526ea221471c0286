import { type Model, type ModelAnswer, ModelFailure, type Prompt } from '../ports/model.ts'

export type ScriptedAnswer = string | ModelFailure
type Script = ScriptedAnswer[] | ((prompt: Prompt, signal: AbortSignal) => ScriptedAnswer | Promise<ScriptedAnswer>)

/** A model that answers as told, call by call (the last answer repeats); it keeps the prompts it was given. */
export function scriptedModel(script: Script): Model & { prompts: Prompt[] } {
  const prompts: Prompt[] = []
  return {
    name: 'scripted',
    host: 'scripted.invalid',
    prompts,
    async write(prompt, _schema, signal): Promise<ModelAnswer> {
      if (signal.aborted) throw new ModelFailure('late', 'The model was stopped.')
      prompts.push(prompt)
      const answer =
        typeof script === 'function'
          ? await untilAborted(Promise.resolve(script(prompt, signal)), signal)
          : script[Math.min(prompts.length, script.length) - 1]
      if (answer === undefined) throw new ModelFailure('failed', 'The script has no answer.')
      if (answer instanceof ModelFailure) throw answer
      if (answer.trim() === '') throw new ModelFailure('unusable', 'The model answered nothing.')
      return { text: answer, inputTokens: null, outputTokens: null }
    },
  }
}

async function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new ModelFailure('late', 'The model was stopped.'))
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([answer, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
