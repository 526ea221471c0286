import type { CardJson } from '../page-contract.ts'
import type { CardContext } from './card-context.ts'
import { element } from './element.ts'
import { cardIcon } from './icons.ts'
import { colorOf, flagOf, numberOf, partOf, textOf } from './json-fields.ts'

/** Images come through the simulator's server, as Gmail's come through Google's. */
export function proxied(url: string, alt: string, className: string): HTMLImageElement {
  const source = url.startsWith('data:image/') ? url : `/image?url=${encodeURIComponent(url)}`
  const image = element('img', { src: source, alt, class: className })
  image.addEventListener('error', () => image.classList.add('missing'))
  return image
}

export function imageWidget(image: CardJson, context: CardContext): HTMLElement {
  const onClick = partOf(image, 'onClick')
  const shown = proxied(textOf(image, 'imageUrl'), textOf(image, 'altText'), 'card-image')
  if (!onClick) return shown
  const label = textOf(image, 'altText') || 'Image'
  const press = () => context.click(onClick)
  return element('button', { type: 'button', class: 'plain-button', 'aria-label': label, onclick: press }, shown)
}

/** card v1 Icon: a known icon, a Material icon or an address. */
export function iconWidget(json: CardJson, size = 20): Element | null {
  const material = partOf(json, 'materialIcon')
  const known = textOf(json, 'knownIcon')
  const alt = textOf(json, 'altText')
  const url = textOf(json, 'iconUrl')
  if (url) {
    const round = textOf(json, 'imageType') === 'CIRCLE' ? ' round' : ''
    const image = proxied(url, alt, `card-icon${round}`)
    image.width = size
    image.height = size
    return image
  }
  if (!material && (known === '' || known === 'NONE')) return null
  const drawn = cardIcon(material ? textOf(material, 'name') : known, size)
  if (!alt) return drawn
  return element('span', { role: 'img', 'aria-label': alt, class: 'card-icon', title: alt }, drawn)
}

/** card v1 ImageComponent, of grid items. */
export function imageComponent(json: CardJson): HTMLElement {
  const crop = textOf(partOf(json, 'cropStyle') ?? {}, 'type').toLowerCase()
  const image = proxied(textOf(json, 'imageUri'), textOf(json, 'altText'), `grid-image ${crop}`)
  applyBorder(image, partOf(json, 'borderStyle'))
  return image
}

export function applyBorder(shown: HTMLElement, border: CardJson | null): void {
  if (!border) return
  const radius = numberOf(border, 'cornerRadius')
  if (radius !== null) shown.style.borderRadius = `${radius}px`
  if (textOf(border, 'type') === 'STROKE')
    shown.style.border = `1px solid ${colorOf(border, 'strokeColor') ?? '#dadce0'}`
}

export const isDisabled = (json: CardJson): boolean => flagOf(json, 'disabled')
