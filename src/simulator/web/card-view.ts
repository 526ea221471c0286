import type { CardJson } from '../page-contract.ts'
import type { CardContext } from './card-context.ts'
import { element } from './element.ts'
import { listOf, partOf, textOf } from './json-fields.ts'
import { renderSection } from './section-view.ts'
import { buttonWidget } from './widget-button.ts'
import { proxied } from './widget-image.ts'

export function renderCard(card: CardJson, context: CardContext): HTMLElement {
  const footer = partOf(card, 'fixedFooter')
  return element(
    'article',
    { class: 'card', 'data-name': textOf(card, 'name') || null },
    cardHeader(card),
    ...listOf(card, 'sections').map((section) => renderSection(section, context)),
    footer && cardFooter(footer, context),
  )
}

/** The header has one line each for title and subtitle. */
function cardHeader(card: CardJson): HTMLElement | null {
  const header = partOf(card, 'header')
  if (!header) return null
  const image = textOf(header, 'imageUrl')
  const shape = textOf(header, 'imageType') === 'CIRCLE' ? 'header-image round' : 'header-image'
  const subtitle = textOf(header, 'subtitle')
  return element(
    'header',
    { class: 'card-header' },
    image ? proxied(image, textOf(header, 'imageAltText'), shape) : null,
    element(
      'div',
      { class: 'card-titles' },
      element('h2', { class: 'card-title', title: textOf(header, 'title') }, textOf(header, 'title')),
      subtitle ? element('div', { class: 'card-subtitle', title: subtitle }, subtitle) : null,
    ),
  )
}

function cardFooter(footer: CardJson, context: CardContext): HTMLElement {
  const buttons = ['secondaryButton', 'primaryButton'].map((field) => {
    const button = partOf(footer, field)
    const type = field === 'primaryButton' ? 'FILLED' : 'OUTLINED'
    return button && buttonWidget({ type, ...button }, context)
  })
  return element('footer', { class: 'card-footer' }, ...buttons)
}
