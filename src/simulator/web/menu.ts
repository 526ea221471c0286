import { element, freshId, setShown } from './element.ts'
import { icon } from './icons.ts'

export type MenuItem = { label: string; run(): void } | 'line'

/** A button with a menu that is made when it opens. Arrows move, Esc and a click elsewhere close. */
export function menuButton(label: string, iconName: string, itemsNow: () => MenuItem[]): HTMLElement {
  const id = freshId('menu')
  const list = element('div', { role: 'menu', id, class: 'menu', 'aria-label': label, hidden: true })
  const button = element(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': label,
      title: label,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': id,
    },
    icon(iconName),
  )
  const root = element('div', { class: 'menu-root' }, button, list)
  const close = (refocus: boolean) => {
    if (list.hidden) return
    setShown(list, false)
    button.setAttribute('aria-expanded', 'false')
    if (refocus) button.focus()
  }
  const open = () => {
    list.replaceChildren(...itemsNow().map((item) => (item === 'line' ? element('hr') : itemButton(item))))
    setShown(list, true)
    button.setAttribute('aria-expanded', 'true')
    list.querySelector('button')?.focus()
  }
  const itemButton = (item: Exclude<MenuItem, 'line'>) =>
    element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: 'menu-item',
        tabindex: '-1',
        onclick: () => {
          close(true)
          item.run()
        },
      },
      item.label,
    )
  button.addEventListener('click', () => (list.hidden ? open() : close(true)))
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!root.contains(relatedTarget as Node | null)) close(false)
  })
  root.addEventListener('keydown', (event) => {
    if (list.hidden) return
    if (event.key === 'Escape') close(true)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1)
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  const step = (by: number) => {
    const items = [...list.querySelectorAll('button')]
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    items[(at + by + items.length) % items.length]?.focus()
  }
  return root
}
