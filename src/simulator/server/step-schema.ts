import { z } from 'zod'

const id = z.string().min(1).max(200)
const inputs = z.record(z.string().max(200), z.array(z.string().max(200_000)).max(200))
const cursor = z.strictObject({ draftId: id, offset: z.int().min(0), length: z.int().min(0) })

export const stepSchema = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('home') }),
  z.strictObject({ step: z.literal('open'), messageId: id }),
  z.strictObject({ step: z.literal('compose'), draftId: id }),
  z.strictObject({ step: z.literal('refresh') }),
  z.strictObject({ step: z.literal('back') }),
  z.strictObject({ step: z.literal('authorize') }),
  z.strictObject({ step: z.literal('universal'), index: z.int().min(0), inputs }),
  z.strictObject({
    step: z.literal('press'),
    action: z.record(z.string(), z.unknown()),
    inputs,
    cursor: cursor.optional(),
  }),
])

export const surfaceSchema = z.enum(['home', 'message', 'compose'])
export const folderSchema = z.enum(['inbox', 'drafts', 'sent'])

export const controlsSchema = z.strictObject({
  locale: z.enum(['en', 'da']).optional(),
  platform: z.enum(['WEB', 'ANDROID', 'IOS']).optional(),
  agent: z.int().min(0).optional(),
  backendDown: z.boolean().optional(),
  backendDelaySeconds: z.number().min(0).max(120).optional(),
  refusedScopes: z.array(z.string().max(200)).max(50).optional(),
})

export const newDraftSchema = z.strictObject({
  messageId: id.optional(),
  threadId: id.optional(),
  all: z.boolean().optional(),
})

const header = z.string().max(20_000)
export const draftPatchSchema = z.strictObject({
  to: header.optional(),
  cc: header.optional(),
  bcc: header.optional(),
  subject: header.optional(),
  html: z.string().max(4_000_000).optional(),
})
