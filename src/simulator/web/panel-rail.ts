import type { PanelLook } from '../page-contract.ts'
import { element } from './element.ts'
import { logo } from './logo.ts'

/** The strip at the right edge whose icon opens and closes the side panel. */
export function createPanelRail(look: PanelLook, toggle: () => void) {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'add-on-button',
      'aria-label': look.name,
      title: look.name,
      'aria-expanded': 'false',
      onclick: toggle,
    },
    logo(look, 24),
  )
  return {
    root: element('nav', { class: 'panel-rail', 'aria-label': 'Side panel' }, button),
    setOpen: (open: boolean) => button.setAttribute('aria-expanded', String(open)),
  }
}
