import type { PanelLook } from '../page-contract.ts'
import { element } from './element.ts'
import { proxied } from './widget-image.ts'

/** The add-on's logo, or its first letter where the logo cannot be had. */
export function logo(look: PanelLook, size: number): HTMLElement {
  const holder = element('span', { class: 'logo', style: `width:${size}px;height:${size}px`, 'aria-hidden': 'true' })
  const letter = element('span', { class: 'logo-letter' }, look.name.slice(0, 1))
  letter.style.background = look.primaryColor
  const image = proxied(look.logoUrl, '', 'logo-image')
  image.addEventListener('error', () => image.replaceWith(letter))
  holder.append(image)
  return holder
}
