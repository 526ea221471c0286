import * as z from 'zod/mini'
import { type Language, languageOf } from './text/words.ts'

/** What the add-on uses of an event: of a homepage or a blank draft, `message` is null. */
export type AddonEvent = {
  language: Language
  timeZone: string
  message: { id: string; accessToken: string } | null
  /** threads are named even where the message cannot be read */
  threadId: string | null
  /** field name -> values as the shown card holds them; unticked and empty fields are absent */
  inputs: Record<string, string[]>
  parameters: Record<string, string>
}

const Text = z.string()
const Zone = z.object({ id: Text })
const Parameters = z.record(Text, Text)
const Input = z.object({ stringInputs: z.object({ value: z.array(Text) }) })
const Parts = z.record(Text, z.unknown())

/** Google's event, part by part: one that is missing or of another shape takes no other with it. */
export function readEvent(raw: unknown): AddonEvent {
  const event = read(Parts, raw, {})
  const common = read(Parts, event.commonEventObject, {})
  const gmail = read(Parts, event.gmail, {})
  const id = read(Text, gmail.messageId, '')
  const parameters = read(Parameters, common.parameters, {})
  return {
    language: languageOf(read(Text, common.userLocale, '')),
    timeZone: read(Zone, common.timeZone, { id: 'Etc/UTC' }).id,
    message: id ? { id, accessToken: read(Text, gmail.accessToken, '') } : null,
    threadId: read(Text, gmail.threadId, '') || null,
    inputs: { ...keptInputs(parameters), ...inputsOf(read(Parts, common.formInputs, {})) },
    parameters,
  }
}

export function inputOf(event: AddonEvent, field: string): string {
  return event.inputs[field]?.[0] ?? ''
}

const keptPrefix = 'input.'

/** Short inputs as parameters of a button on another card, for trying the same again from there. */
export function inputsAsParameters({ inputs }: AddonEvent): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const [name, [value = '']] of Object.entries(inputs))
    if (value.length <= 500) parameters[keptPrefix + name] = value
  return parameters
}

function keptInputs(parameters: Record<string, string>): AddonEvent['inputs'] {
  const kept = Object.entries(parameters).filter(([name]) => name.startsWith(keptPrefix))
  return Object.fromEntries(kept.map(([name, value]) => [name.slice(keptPrefix.length), [value]]))
}

function inputsOf(fields: Record<string, unknown>): AddonEvent['inputs'] {
  const none = { stringInputs: { value: [] } }
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, read(Input, field, none).stringInputs.value]),
  )
}

function read<T>(schema: z.ZodMiniType<T>, value: unknown, otherwise: T): T {
  const result = schema.safeParse(value)
  return result.success ? result.data : otherwise
}
