import type { CardJson, PanelLook, PanelView } from '../page-contract.ts'
import { element, setShown } from './element.ts'
import { icon } from './icons.ts'
import { listOf, partOf, textOf } from './json-fields.ts'
import { logo } from './logo.ts'
import { type MenuItem, menuButton } from './menu.ts'

export type ToolbarActions = {
  back(): void
  refresh(): void
  close(): void
  click(onClick: CardJson): void
  universal(index: number): void
}

export type PanelToolbar = { root: HTMLElement; show(view: PanelView | null): void }

export function panelToolbar(look: PanelLook, actions: ToolbarActions): PanelToolbar {
  let shown: PanelView | null = null
  const back = iconButton('Back', 'back', actions.back)
  const menu = menuButton(`${look.name} menu`, 'more', () => menuItems(shown, look, actions))
  const root = element(
    'div',
    { class: 'panel-toolbar', role: 'toolbar', 'aria-label': `${look.name} toolbar` },
    back,
    logo(look, 24),
    element('span', { class: 'panel-name' }, look.name),
    iconButton('Refresh', 'refresh', actions.refresh),
    menu,
    iconButton('Close', 'close', actions.close),
  )
  setShown(back, false)
  return {
    root,
    show(view) {
      shown = view
      setShown(back, (view?.depth ?? 0) > 0)
    },
  }
}

function menuItems(view: PanelView | null, look: PanelLook, actions: ToolbarActions): MenuItem[] {
  const ofCard = listOf(view?.card ?? {}, 'cardActions').map((action) => ({
    label: textOf(action, 'actionLabel'),
    run: () => actions.click(partOf(action, 'onClick') ?? {}),
  }))
  const ofAddOn = look.universalActions.map(({ label }, index) => ({ label, run: () => actions.universal(index) }))
  return ofCard.length > 0 && ofAddOn.length > 0 ? [...ofCard, 'line', ...ofAddOn] : [...ofCard, ...ofAddOn]
}

export function iconButton(label: string, name: string, run: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, onclick: run },
    icon(name),
  )
}
