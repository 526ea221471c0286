import type { PanelView } from '../page-contract.ts'
import { element } from './element.ts'
import { icon } from './icons.ts'

/** Gmail's own box when the add-on threw, timed out or answered with the wrong thing. */
export function errorBox(error: NonNullable<PanelView['error']>, retry: () => void): HTMLElement {
  return element(
    'div',
    { class: 'prompt error-box', role: 'alert' },
    icon('warning', 32),
    element('h2', {}, error.title),
    element('p', { class: 'error-detail' }, error.detail),
    element('button', { type: 'button', class: 'card-button outlined', onclick: retry }, 'Try again'),
  )
}

export function authorizationPrompt(addOn: string, resource: string, authorize: () => void): HTMLElement {
  return element(
    'div',
    { class: 'prompt', role: 'group', 'aria-label': 'Authorization' },
    icon('lock', 32),
    element('h2', {}, `${addOn} needs your permission`),
    element('p', {}, `To go on, ${addOn} must be allowed to use ${resource || 'data of your account'}.`),
    element('button', { type: 'button', class: 'card-button filled', onclick: authorize }, 'Authorize access'),
  )
}

export function waiting(): HTMLElement {
  return element('div', { class: 'prompt' }, element('p', {}, 'Loading…'))
}
