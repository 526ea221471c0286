import * as z from 'zod/mini'
import { limits } from './limits.ts'

/**
 * What a check found. `hard` kinds stop an approval until the text is changed; `soft` kinds need the agent's word that
 * the marked place was checked.
 */
export const findingSeverity = {
  'token-left': 'hard',
  'hole-left': 'hard',
  'foreign-data': 'hard',
  'empty-text': 'hard',
  'too-long': 'hard',
  'link-not-allowed': 'hard',
  'sensitive-number': 'hard',
  'unsupported-number': 'soft',
  'unsupported-contact': 'soft',
  'promise-without-rule': 'soft',
  'wrong-language': 'soft',
} as const
export type FindingKind = keyof typeof findingSeverity
export const findingKinds = Object.keys(findingSeverity) as [FindingKind, ...FindingKind[]]

export const Finding = z.object({
  kind: z.enum(findingKinds),
  severity: z.enum(['hard', 'soft']),
  /** the piece of the draft it is about */
  span: z.string(),
})
export type Finding = z.infer<typeof Finding>

/** One fact that stands in the draft: where it came from and when it was fetched. */
export const Evidence = z.object({
  label: z.string(),
  value: z.string(),
  source: z.string(),
  at: z.nullable(z.string()),
})
export type Evidence = z.infer<typeof Evidence>

/** What left the backend for this draft. Counts only, no content. */
export const Receipt = z.object({
  /** host of the model's server, or null when no model was asked */
  sentTo: z.nullable(z.string()),
  model: z.nullable(z.string()),
  characters: z.number(),
  inputTokens: z.nullable(z.number()),
  outputTokens: z.nullable(z.number()),
  /** kind of personal value -> how many were replaced by tokens */
  replaced: z.record(z.string(), z.number()),
})
export type Receipt = z.infer<typeof Receipt>

export const draftStates = ['none', 'writing', 'proposed', 'approved', 'discarded', 'expired'] as const
export const DraftState = z.enum(draftStates)
export type DraftState = z.infer<typeof DraftState>

/** Why the template writer wrote and not the model. */
export const TemplateReason = z.enum(['no-model', 'model-late', 'model-failed', 'model-unusable'])
export type TemplateReason = z.infer<typeof TemplateReason>

export const Draft = z.object({
  draftId: z.string(),
  messageId: z.string(),
  state: DraftState,
  version: z.number(),
  language: z.string(),
  writtenBy: z.enum(['model', 'template', 'nobody']),
  templateReason: z.nullable(TemplateReason),
  text: z.string(),
  /** what an approval of this text is bound to */
  digest: z.string(),
  ready: z.boolean(),
  findings: z.array(Finding),
  evidence: z.array(Evidence),
  /** what the agent must fill in, in the order it stands in the text */
  holes: z.array(z.string()),
  asks: z.array(z.object({ text: z.string(), state: z.enum(['answered', 'needs-agent', 'not-answered']) })),
  receipt: z.nullable(Receipt),
  approvedAt: z.nullable(z.string()),
})
export type Draft = z.infer<typeof Draft>

/** How the agent wants the reply written. */
export const Wishes = z.object({
  instruction: z.optional(z.string().check(z.maxLength(limits.instructionCharacters))),
  language: z.optional(z.string().check(z.maxLength(10))),
  tone: z.optional(z.enum(['neutral', 'warm', 'formal'])),
  length: z.optional(z.enum(['short', 'normal', 'long'])),
  /** order number the agent says is the writer's; logged */
  confirmOrder: z.optional(z.string().check(z.maxLength(64))),
})
export type Wishes = z.infer<typeof Wishes>
