import type { World } from '../page-contract.ts'
import { element } from './element.ts'
import { icon } from './icons.ts'
import { shadeOf } from './people.ts'

export type TopBar = { root: HTMLElement; show(world: World): void; setSearch(words: string): void }

export function createTopBar(controls: HTMLElement, search: (words: string) => void): TopBar {
  const input = element('input', {
    type: 'search',
    class: 'search-input',
    placeholder: 'Search mail',
    'aria-label': 'Search mail',
    autocomplete: 'off',
  })
  const submit = (event: Event) => {
    event.preventDefault()
    search(input.value.trim())
  }
  const avatar = element('span', { class: 'avatar account', role: 'img' })
  const root = element(
    'header',
    { class: 'top-bar' },
    element(
      'a',
      { class: 'brand', href: '#inbox' },
      element('span', { class: 'brand-icon' }, icon('email', 26)),
      element('span', { class: 'brand-name' }, 'Mail'),
      element('span', { class: 'brand-note' }, 'Local simulator'),
    ),
    element(
      'form',
      { class: 'search', role: 'search', onsubmit: submit },
      element('button', { type: 'submit', class: 'icon-button', 'aria-label': 'Search' }, icon('search')),
      input,
    ),
    controls,
    avatar,
  )
  return {
    root,
    show({ agents, controls: { agent } }) {
      const person = agents[agent]
      if (!person) return
      avatar.textContent = person.name.slice(0, 1)
      avatar.style.background = shadeOf(person.name)
      avatar.setAttribute('aria-label', `Signed in as ${person.name}, ${person.email}`)
      avatar.title = `${person.name}\n${person.email}`
    },
    setSearch(words) {
      if (document.activeElement !== input) input.value = words
    },
  }
}
