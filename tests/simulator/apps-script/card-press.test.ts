import { expect, test } from '@jest/globals'
import { actionOnCard, pressedAction } from '../../../src/simulator/apps-script/card-press.ts'

const action = { function: 'go', parameters: [{ key: 'id', value: '1' }] }

test('a press is known by its onClick or by its change action', () => {
  expect(pressedAction({ action })).toBe(action)
  expect(pressedAction({ openDynamicLinkAction: action })).toBe(action)
  expect(pressedAction({ composeAction: { ...action, composedEmailType: 'REPLY_AS_DRAFT' } })).toEqual({
    ...action,
    composedEmailType: 'REPLY_AS_DRAFT',
  })
  expect(pressedAction(action)).toBe(action)
})

test('the item of a grid is not part of the action on the card', () => {
  const item = { key: 'grid_item_identifier', value: 'cup' }
  expect(actionOnCard({ function: 'go', parameters: [item] })).toEqual(actionOnCard({ function: 'go' }))
  expect(actionOnCard({ ...action, parameters: [...action.parameters, item] })).toEqual(action)
})
