import type { CardJson } from '../page-contract.ts'
import { listIn, type Place, placesOf } from './card-places.ts'

/** Field of a card -> what an object there must carry. */
const required: Record<string, string[]> = {
  action: ['function'],
  authorizationAction: ['authorizationUrl'],
  autoCompleteAction: ['function'],
  cardActions: ['actionLabel', 'onClick'],
  composeAction: ['function'],
  dateTimePicker: ['name'],
  decoratedText: ['text'],
  fixedFooter: ['primaryButton'],
  materialIcon: ['name'],
  onChangeAction: ['function'],
  openDynamicLinkAction: ['function'],
  openLink: ['url'],
  selectionInput: ['name'],
  switchControl: ['name'],
  textInput: ['name'],
  textParagraph: ['text'],
}

/** Field of a card -> the list an object there must not leave empty. */
const filled: Record<string, string> = {
  buttonList: 'buttons',
  card: 'sections',
  columns: 'columnItems',
  grid: 'items',
  sections: 'widgets',
}

const inputs = ['dateTimePicker', 'selectionInput', 'switchControl', 'textInput']

/** What CardBuilder.build() refuses, one sentence each. */
export function brokenRequirements(card: CardJson): string[] {
  const places = placesOf(card)
  return [...places.flatMap(missing), ...places.flatMap(footer), ...tooMany(card), ...sharedNames(places)]
}

function missing({ field, object, path }: Place): string[] {
  const list = filled[field]
  if (list && listIn(object, list).length === 0) return [`${path} needs at least one entry in "${list}".`]
  const lacks = (name: string) => object[name] === undefined || (object[name] === '' && name !== 'text')
  if (field === 'buttons' && !object.text && !object.icon) return [`${path} needs a text or an icon.`]
  if (field === 'image' && !object.imageUrl && !object.imageUri) return [`${path} needs an image URL.`]
  return (required[field] ?? []).filter(lacks).map((name) => `${path} needs "${name}".`)
}

/** A footer's buttons have fixed looks; one whose style was left open takes that look. */
function footer({ field, object, path }: Place): string[] {
  const [look, name] = field === 'primaryButton' ? ['FILLED', 'primary'] : ['OUTLINED', 'secondary']
  if (field !== 'primaryButton' && field !== 'secondaryButton') return []
  if (!object.text) return [`${path} needs "text".`]
  const { type } = object
  return type === undefined || type === look
    ? []
    : [`The ${name} button of a fixed footer must be ${look}, not ${type}.`]
}

function tooMany(card: CardJson): string[] {
  const sections = listIn(card, 'sections')
  const full = sections.findIndex((section) => listIn(section, 'widgets').length > 100)
  return [
    ...(sections.length > 100 ? [`The card has ${sections.length} sections; 100 are allowed.`] : []),
    ...(full === -1 ? [] : [`card.sections[${full}] has more than 100 widgets.`]),
  ]
}

function sharedNames(places: Place[]): string[] {
  const names = places.filter(({ field }) => inputs.includes(field)).map(({ object }) => object.name)
  const shared = new Set(names.filter((name, index) => name !== undefined && names.indexOf(name) !== index))
  return [...shared].map((name) => `The field name "${name}" is used by more than one input of the card.`)
}
