import type { CardJson, Controls, FormInputs } from '../page-contract.ts'
import type { Manifest } from '../runtime/manifest.ts'
import { type ShownField, shownFields } from './shown-fields.ts'

export type GmailContext = {
  messageId?: string
  threadId?: string
  accessToken?: string
  toRecipients?: string[]
  ccRecipients?: string[]
  bccRecipients?: string[]
}

export type EventFacts = {
  manifest: Manifest
  controls: Controls
  grantedScopes: string[]
  /** null on homepages */
  gmail: GmailContext | null
  now: Date
  /** absent for triggers */
  pressed?: { parameters: Record<string, string>; inputs: FormInputs; card: CardJson | null }
}

const localeScope = 'https://www.googleapis.com/auth/script.locale'

/** The event object of one callback, with the older duplicates Google still sends. */
export function eventObject({ manifest, controls, grantedScopes, gmail, now, pressed }: EventFacts) {
  const { platform, locale } = controls
  const knowsLocale = manifest.addOns.common.useLocaleFromApp && grantedScopes.includes(localeScope)
  const timeZone = { id: manifest.timeZone, offset: offsetOf(manifest.timeZone, now) }
  const fields = pressed?.card ? sentFields(pressed.card, pressed.inputs) : []
  return {
    commonEventObject: {
      platform,
      hostApp: 'GMAIL',
      ...(knowsLocale && { userLocale: locale, timeZone }),
      ...(pressed && {
        parameters: pressed.parameters,
        formInputs: Object.fromEntries(fields.map(({ field, values }) => [field.name, inputOf(field, values)])),
      }),
    },
    ...(gmail && { gmail }),
    clientPlatform: platform.toLowerCase(),
    hostApp: 'gmail',
    ...(knowsLocale && { userLocale: locale, userTimezone: { id: timeZone.id, offSet: String(timeZone.offset) } }),
    ...(gmail?.messageId && { messageMetadata: { messageId: gmail.messageId, accessToken: gmail.accessToken } }),
    ...(pressed && {
      parameters: pressed.parameters,
      formInput: Object.fromEntries(fields.map(({ field, values }) => [field.name, values[0]])),
      formInputs: Object.fromEntries(fields.map(({ field, values }) => [field.name, values])),
    }),
  }
}

/** Only the shown card's inputs are sent; empty ones are absent. */
function sentFields(card: CardJson, inputs: FormInputs): { field: ShownField; values: string[] }[] {
  return shownFields(card)
    .map((field) => ({ field, values: (inputs[field.name] ?? []).filter((value) => value !== '') }))
    .filter(({ values }) => values.length > 0)
}

function inputOf({ kind }: ShownField, values: string[]) {
  const [first = ''] = values
  if (kind === 'date') return { dateInput: { msSinceEpoch: Number(first) } }
  if (kind === 'dateTime') return { dateTimeInput: { hasDate: true, hasTime: true, msSinceEpoch: Number(first) } }
  if (kind === 'time') {
    const time = new Date(Number(first))
    return { timeInput: { hours: time.getUTCHours(), minutes: time.getUTCMinutes() } }
  }
  return { stringInputs: { value: values } }
}

/** Milliseconds from UTC. */
function offsetOf(timeZone: string, now: Date): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
