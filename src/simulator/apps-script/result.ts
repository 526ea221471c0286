import type { CardJson } from '../page-contract.ts'
import { Card } from './card-builder.ts'
import { ComposeActionResponse } from './card-compose.ts'
import { UpdateDraftActionResponse } from './card-drafts.ts'
import { typeName } from './card-fields.ts'
import { copyOf, nameOf, Part } from './card-part.ts'
import { ActionResponse, UniversalActionResponse } from './card-responses.ts'
import { SuggestionsResponse } from './card-suggestions.ts'

/** What a function of the add-on gave back. */
export type ScriptResult =
  | { kind: 'cards'; cards: CardJson[] }
  | { kind: 'action'; json: CardJson }
  | { kind: 'compose'; draftId: string | null; threadId: string | null; json: CardJson }
  | { kind: 'update-draft'; json: CardJson }
  | { kind: 'universal'; json: CardJson }
  | { kind: 'suggestions'; json: CardJson }
  | { kind: 'nothing' }
  | { kind: 'wrong'; message: string }

/** Thrown into the script when a service must be authorised first; left uncaught, Gmail shows its prompt. */
export class AuthorizationNeeded extends Error {
  readonly url: string
  readonly resource: string
  readonly customUiCallback: string | null

  constructor(url: string, resource: string, customUiCallback: string | null) {
    super(`Authorization is needed for ${resource || 'this service'}.`)
    this.name = 'AuthorizationException'
    this.url = url
    this.resource = resource
    this.customUiCallback = customUiCallback
  }
}

/** The script's own objects come from another realm, so only our classes are told apart by instanceof. */
export function readResult(value: unknown): ScriptResult {
  if (value === null || value === undefined) return { kind: 'nothing' }
  if (value instanceof Card) return { kind: 'cards', cards: [copyOf(value)] }
  if (Array.isArray(value)) return readCards(value)
  if (value instanceof ActionResponse) return { kind: 'action', json: copyOf(value) }
  if (value instanceof UniversalActionResponse) return { kind: 'universal', json: copyOf(value) }
  if (value instanceof UpdateDraftActionResponse) return { kind: 'update-draft', json: copyOf(value) }
  if (value instanceof SuggestionsResponse) return { kind: 'suggestions', json: copyOf(value) }
  if (value instanceof ComposeActionResponse) return readCompose(copyOf(value))
  return wrong(value)
}

function readCards(values: unknown[]): ScriptResult {
  const strangers = values.filter((value) => !(value instanceof Card))
  if (values.length === 0) return wrong(values, 'The list holds no card.')
  if (strangers.length > 0) return wrong(strangers[0])
  return { kind: 'cards', cards: values.map((value) => copyOf(value as Card)) }
}

type ComposeJson = {
  renderActions: {
    hostAppAction: {
      gmailAction: { openCreatedDraftActionMarkup: { draftId?: string; draftThreadId?: string } }
    }
  }
}

function readCompose(json: CardJson): ScriptResult {
  const { gmailAction } = (json as ComposeJson).renderActions.hostAppAction
  const { draftId = null, draftThreadId = null } = gmailAction.openCreatedDraftActionMarkup
  return { kind: 'compose', draftId, threadId: draftThreadId, json }
}

function wrong(value: unknown, hint = hintFor(value)): ScriptResult {
  return {
    kind: 'wrong',
    message: `The add-on's function returned ${describe(value)}, which Gmail cannot show. ${hint}`,
  }
}

function describe(value: unknown): string {
  if (value instanceof Part) return `${/^[AEIOU]/.test(nameOf(value)) ? 'an' : 'a'} ${nameOf(value)}`
  if (Array.isArray(value)) return 'an empty list'
  if (Object.prototype.toString.call(value) === '[object Promise]') return 'a Promise'
  if (typeof value === 'object') return 'a plain object'
  return `a ${typeName(value).toLowerCase()}`
}

function hintFor(value: unknown): string {
  if (value instanceof Part && 'build' in value) return 'Call build() on the builder before returning it.'
  if (value instanceof Part) return 'Return a built card or a built response that holds it.'
  if (Object.prototype.toString.call(value) === '[object Promise]') return 'The function must not be async.'
  return 'Return a card or a response that was built with CardService, or nothing.'
}
