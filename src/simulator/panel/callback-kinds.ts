import type { ScriptResult } from '../apps-script/result.ts'
import type { CardJson } from '../page-contract.ts'

export type Callback =
  | 'homepage trigger'
  | 'contextual trigger'
  | 'compose trigger'
  | 'action'
  | 'compose action'
  | 'universal action'

type Kind = ScriptResult['kind']

const allowed: Record<Callback, { kinds: Kind[]; words: string }> = {
  'homepage trigger': { kinds: ['cards'], words: 'a built card' },
  'contextual trigger': { kinds: ['cards'], words: 'a built card' },
  'compose trigger': { kinds: ['cards'], words: 'a built card' },
  action: { kinds: ['action', 'nothing'], words: 'an ActionResponse or nothing' },
  'compose action': { kinds: ['compose'], words: 'a ComposeActionResponse' },
  'universal action': { kinds: ['universal', 'nothing'], words: 'a UniversalActionResponse or nothing' },
}

const names: Record<Kind, string> = {
  cards: 'a card',
  action: 'an ActionResponse',
  compose: 'a ComposeActionResponse',
  'update-draft': 'an UpdateDraftActionResponse',
  universal: 'a UniversalActionResponse',
  suggestions: 'a SuggestionsResponse',
  nothing: 'nothing',
  wrong: 'something else',
}

/** Why Gmail cannot use what the function returned, or null. Only a click beside an open draft may change the draft. */
export function wrongAnswer(
  callback: Callback,
  name: string,
  result: ScriptResult,
  beside: 'draft' | null,
): string | null {
  if (result.kind === 'wrong') return result.message
  const { kinds, words } = allowed[callback]
  const changesDraft = result.kind === 'update-draft' && callback === 'action' && beside === 'draft'
  if (kinds.includes(result.kind) || changesDraft) return null
  return `${name} returned ${names[result.kind]}; ${callback === 'action' ? 'an' : 'a'} ${callback} must return ${words}.`
}

/** An action that opens the editor carries the kind of draft; any other is a click. */
export function callbackOf(action: CardJson): Callback {
  return 'composedEmailType' in action ? 'compose action' : 'action'
}
