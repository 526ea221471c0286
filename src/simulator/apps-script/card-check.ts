import type { CardJson } from '../page-contract.ts'
import { brokenMarkup, isLink } from './card-markup.ts'
import { listIn, type Place, placesOf } from './card-places.ts'
import { brokenRequirements } from './card-requirements.ts'

/** Documented limits the card breaks, one sentence each; what build() refuses comes first. */
export function checkCard(card: CardJson): string[] {
  const places = placesOf(card)
  return [
    ...brokenRequirements(card),
    ...widgetCount(places),
    ...places.flatMap((place) => [...identifiers(place), ...images(place), ...links(place), ...amounts(place)]),
    ...places.flatMap((place) => [...labels(place), ...pressables(place)]),
    ...places.flatMap(brokenMarkup),
    ...requiredWidgets(places),
  ]
}

function widgetCount(places: Place[]): string[] {
  const count = places.filter(({ field }) => field === 'widgets').length
  return count < 100 ? [] : [`The card has ${count} widgets; Gmail ignores those beyond 100, so stay below.`]
}

function identifiers({ object, path, field }: Place): string[] {
  const { id } = object
  if (field === 'items' || id === undefined || (typeof id === 'string' && /^[a-zA-Z0-9-]{1,64}$/.test(id))) return []
  return [`${path}.id must be 1 to 64 letters, digits or hyphens.`]
}

const imageFields = ['imageUrl', 'imageUri', 'iconUrl', 'startIconUri']

function images({ object, path }: Place): string[] {
  return imageFields.flatMap((name) => {
    const url = object[name]
    if (typeof url !== 'string') return []
    if (!url.startsWith('https://')) return [`${path}.${name} must be a public https address.`]
    return /\.svg($|[?#])/i.test(url) ? [`${path}.${name} is an SVG, which Gmail does not show.`] : []
  })
}

function links({ field, object, path }: Place): string[] {
  const name = field === 'authorizationAction' ? 'authorizationUrl' : 'url'
  const url = object[name]
  if ((field !== 'openLink' && field !== 'authorizationAction') || typeof url !== 'string' || isLink(url)) return []
  return [`${path}.${name} must begin with https://, mailto: or tel:.`]
}

/** Which list of which part may hold how many entries. */
const most: [field: string, list: string, count: number][] = [
  ['selectionInput', 'items', 100],
  ['columns', 'columnItems', 2],
]

function amounts({ field, object, path }: Place): string[] {
  const { columnCount } = object
  const grid = field === 'grid' && typeof columnCount === 'number' && columnCount > 2
  return [
    ...most
      .filter(([part, list, count]) => field === part && listIn(object, list).length > count)
      .map(([, list, count]) => `${path}.${list} has ${listIn(object, list).length} entries; ${count} are allowed.`),
    ...(grid ? [`${path} has ${columnCount} columns; the side panel shows 2.`] : []),
  ]
}

function labels({ field, object, path }: Place): string[] {
  if ((field === 'header' || field === 'peekCardHeader') && !object.title) return [`${path} needs a title.`]
  if (field === 'selectionInput' && listIn(object, 'items').length === 0) return [`${path} has no items.`]
  if (field === 'textInput' && object.initialSuggestions && object.type === 'MULTIPLE_LINE') {
    return [`${path} has suggestions, so Gmail shows a single line although several were asked for.`]
  }
  return []
}

function pressables({ field, object, path }: Place): string[] {
  const button = ['buttons', 'button', 'primaryButton', 'secondaryButton'].includes(field)
  return button && !object.onClick && !object.disabled ? [`${path} does nothing when pressed.`] : []
}

function requiredWidgets(places: Place[]): string[] {
  const names = new Set(places.map(({ object }) => object.name))
  return places.flatMap(({ object, path }) =>
    ((object.requiredWidgets as string[] | undefined) ?? [])
      .filter((name) => !names.has(name))
      .map((name) => `${path} requires the field "${name}", which the card does not have.`),
  )
}
