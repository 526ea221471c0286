import type { CardJson } from '../page-contract.ts'
import type { CardContext } from './card-context.ts'
import { element, freshId, setShown } from './element.ts'
import { icon } from './icons.ts'
import { flagOf, listOf, numberOf, textOf } from './json-fields.ts'
import { renderWidget } from './widget.ts'
import { formatted } from './widget-text.ts'

export function renderSection(section: CardJson, context: CardContext): HTMLElement {
  const widgets = listOf(section, 'widgets').map((widget) => renderWidget(widget, context))
  const header = textOf(section, 'header')
  const title = header ? element('h3', { class: 'section-header' }, formatted(header, context)) : null
  const shownCount = numberOf(section, 'uncollapsibleWidgetsCount') ?? 0
  if (!flagOf(section, 'collapsible') || widgets.length <= shownCount) {
    return element('section', { class: 'card-section' }, title, ...widgets)
  }
  const rest = element('div', { id: freshId('more'), class: 'collapsed', hidden: true }, ...widgets.slice(shownCount))
  const words = element('span', {}, 'Show more')
  const arrow = element('span', { class: 'arrow' }, icon('down', 18))
  const toggle = element(
    'button',
    { type: 'button', class: 'section-toggle', 'aria-expanded': 'false', 'aria-controls': rest.id },
    words,
    arrow,
  )
  if (header) toggle.setAttribute('aria-label', `Show more: ${title?.textContent ?? ''}`)
  toggle.addEventListener('click', () => {
    const open = rest.hidden !== false
    setShown(rest, open)
    toggle.setAttribute('aria-expanded', String(open))
    words.textContent = open ? 'Show less' : 'Show more'
    if (header) toggle.setAttribute('aria-label', `${words.textContent}: ${title?.textContent ?? ''}`)
    arrow.replaceChildren(icon(open ? 'up' : 'down', 18))
  })
  return element('section', { class: 'card-section' }, title, ...widgets.slice(0, shownCount), rest, toggle)
}
