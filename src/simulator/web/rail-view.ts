import type { Folder } from '../page-contract.ts'
import { element } from './element.ts'
import { icon } from './icons.ts'

export type Rail = { root: HTMLElement; select(folder: Folder): void; count(folder: Folder, count: number): void }

const folders: [Folder, string][] = [
  ['inbox', 'Inbox'],
  ['drafts', 'Drafts'],
  ['sent', 'Sent'],
]

export function createRail(compose: () => void): Rail {
  const counts = new Map(folders.map(([folder]) => [folder, element('span', { class: 'rail-count' })]))
  const links = new Map(
    folders.map(([folder, label]) => [
      folder,
      element(
        'a',
        { href: `#${folder}`, class: 'rail-link' },
        icon(folder === 'sent' ? 'send' : folder),
        element('span', { class: 'rail-label' }, label),
        counts.get(folder),
      ),
    ]),
  )
  const root = element(
    'nav',
    { class: 'rail', 'aria-label': 'Mail folders' },
    element('button', { type: 'button', class: 'compose-button', onclick: compose }, icon('pencil', 22), 'Compose'),
    ...links.values(),
  )
  return {
    root,
    select(selected) {
      for (const [folder, link] of links) {
        if (folder === selected) link.setAttribute('aria-current', 'page')
        else link.removeAttribute('aria-current')
      }
    },
    count(folder, count) {
      counts.get(folder)!.textContent = count === 0 ? '' : String(count)
    },
  }
}
