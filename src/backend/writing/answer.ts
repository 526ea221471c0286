import * as z from 'zod'

/** What the model must answer with. Indexes and ids point into the prompt; everything is text to be checked. */
export const Answer = z.strictObject({
  paragraphs: z.array(z.strictObject({ text: z.string(), answers: z.array(z.number()), rules: z.array(z.string()) })),
  asks: z.array(z.strictObject({ ask: z.number(), state: z.enum(['answered', 'needs-agent', 'not-answered']) })),
  holes: z.array(z.string()),
  question: z.nullable(z.string()),
})
export type Answer = z.infer<typeof Answer>

export const answerSchema = z.toJSONSchema(Answer) as Record<string, unknown>

export function readAnswer(text: string): Answer | null {
  try {
    const parsed = Answer.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
