import { listIn, placesOf } from '../apps-script/card-places.ts'
import type { CardJson } from '../page-contract.ts'
import { withoutHtml } from './visible-text.ts'

export type Pressable = { label: string; onClick: CardJson; disabled: boolean }

/** Everything on a card that can be pressed, by the words a person reads on it. */
export function pressables(card: CardJson): Pressable[] {
  return placesOf(card).flatMap(({ field, object }) => {
    const { onClick, disabled } = object
    if (!isObject(onClick)) return []
    if (field === 'grid') return listIn(object, 'items').map((item) => gridItem(item, onClick))
    return [{ label: labelOf(object), onClick, disabled: disabled === true }]
  })
}

/** A press on a grid tells the add-on which item it was. */
function gridItem(item: CardJson, onClick: CardJson): Pressable {
  const told = { key: 'grid_item_identifier', value: String(item.id ?? '') }
  const action = isObject(onClick.action)
    ? { ...onClick.action, parameters: [...listIn(onClick.action, 'parameters'), told] }
    : undefined
  return { label: labelOf(item), onClick: { ...onClick, ...(action && { action }) }, disabled: false }
}

/** The one with this label; throws with the labels there are. */
export function findPressable(card: CardJson, label: string): Pressable {
  const all = pressables(card)
  const wanted = simple(label)
  const found = all.find((one) => simple(one.label) === wanted)
  if (!found) throw new Error(`There is no "${label}" to press. There is: ${listed(all.map((one) => one.label))}`)
  if (found.disabled) throw new Error(`"${label}" is disabled.`)
  return found
}

/** What Gmail runs for a click: an action of the add-on, or null when a link opens. */
export function actionOf({ onClick }: Pressable): CardJson | null {
  const action = onClick.action ?? onClick.composeAction ?? onClick.openDynamicLinkAction
  return isObject(action) ? action : null
}

export function linkOf({ onClick }: Pressable): { url: string; openAs: string; onClose: string } | null {
  const link = onClick.openLink
  if (isObject(link)) {
    const { url, openAs = 'FULL_SIZE', onClose = 'NOTHING' } = link
    return { url: String(url), openAs: String(openAs), onClose: String(onClose) }
  }
  const authorization = onClick.authorizationAction
  if (!isObject(authorization)) return null
  return { url: String(authorization.authorizationUrl), openAs: 'OVERLAY', onClose: 'RELOAD' }
}

export function listed(labels: string[]): string {
  return labels.length === 0 ? 'nothing' : labels.map((label) => `"${label}"`).join(', ')
}

export function simple(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase()
}

function labelOf({ text, actionLabel, altText, topLabel, title, icon }: CardJson): string {
  const inner = isObject(icon) ? icon.altText : undefined
  const label = [actionLabel, text, title, altText, inner, topLabel].find(
    (one) => typeof one === 'string' && one !== '',
  )
  return withoutHtml(String(label ?? ''))
}

function isObject(value: unknown): value is CardJson {
  return typeof value === 'object' && value !== null
}
