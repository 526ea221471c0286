import type { CardJson } from '../page-contract.ts'
import { listIn } from './card-places.ts'

const kinds = ['action', 'composeAction', 'openDynamicLinkAction']

/** The action behind what was pressed: an `onClick` holds it under its kind, an `onChangeAction` is it. */
export function pressedAction(pressed: CardJson): CardJson {
  const kind = kinds.find((name) => typeof pressed[name] === 'object')
  return kind ? (pressed[kind] as CardJson) : pressed
}

/** The action as the card holds it: Gmail adds a parameter that tells which item of a grid was pressed. */
export function actionOnCard(action: CardJson): CardJson {
  const { parameters: _parameters, ...rest } = action
  const parameters = listIn(action, 'parameters').filter(({ key }) => key !== 'grid_item_identifier')
  return parameters.length > 0 ? { ...rest, parameters } : rest
}
