import * as z from 'zod/mini'

/** Changes with every change of the disclosure's words: who agreed to another version is asked again. */
export const consentVersion = '2026-11-24'

export const RegisterRequest = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  company: z.string().check(z.minLength(1), z.maxLength(200)),
  /** the data-processing terms were accepted */
  acceptTerms: z.literal(true),
})
export type RegisterRequest = z.infer<typeof RegisterRequest>

export const ConsentRequest = z.object({
  version: z.string().check(z.maxLength(64)),
  locale: z.string().check(z.maxLength(20)),
})
export type ConsentRequest = z.infer<typeof ConsentRequest>

/** Who is asking, and what stands between them and the first mail. */
export const Me = z.object({
  person: z.object({ email: z.string(), name: z.nullable(z.string()) }),
  company: z.nullable(z.object({ name: z.string(), role: z.enum(['owner', 'agent']) })),
  consent: z.object({ given: z.boolean(), version: z.nullable(z.string()), at: z.nullable(z.string()) }),
  writer: z.object({ kind: z.enum(['template', 'model']), name: z.string(), host: z.nullable(z.string()) }),
  shop: z.nullable(z.string()),
})
export type Me = z.infer<typeof Me>
