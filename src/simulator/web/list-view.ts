import type { Folder, ListedMail } from '../page-contract.ts'
import { shortDate } from './dates.ts'
import { element, setShown } from './element.ts'
import { iconButton } from './panel-toolbar.ts'
import { nameOf } from './people.ts'

export type ListView = {
  root: HTMLElement
  show(folder: Folder, search: string, mails: ListedMail[]): void
  focus(messageId: string | null): void
}

export type ListEvents = { open(mail: ListedMail): void; refresh(): void }

const empty: Record<Folder, string> = {
  inbox: 'Your inbox is empty.',
  drafts: 'You don’t have any saved drafts.',
  sent: 'No sent messages.',
}

export function createListView(events: ListEvents): ListView {
  /** messageId -> the row, and what it was made from */
  let rows = new Map<string, { root: HTMLElement; json: string }>()
  const count = element('span', { class: 'list-count', role: 'status' })
  const list = element('ul', { class: 'mail-list' })
  const nothing = element('p', { class: 'list-empty' })
  const root = element(
    'section',
    { class: 'list', 'aria-label': 'Messages' },
    element('div', { class: 'list-toolbar' }, iconButton('Refresh the list', 'refresh', events.refresh), count),
    nothing,
    list,
  )
  list.addEventListener('keydown', (event) => {
    const by =
      event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const buttons = [...list.querySelectorAll('button')]
    buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + by]?.focus()
  })
  return {
    root,
    show(folder, search, mails) {
      const made = new Map<string, { root: HTMLElement; json: string }>()
      for (const mail of mails) {
        const json = JSON.stringify(mail)
        const before = rows.get(mail.messageId)
        made.set(mail.messageId, before?.json === json ? before : { json, root: row(mail, events) })
      }
      const wanted = [...made.values()].map((entry) => entry.root)
      const same =
        wanted.length === list.children.length && wanted.every((entry, index) => list.children[index] === entry)
      rows = made
      if (!same) list.replaceChildren(...wanted)
      nothing.textContent = search ? 'No messages matched your search.' : empty[folder]
      setShown(nothing, mails.length === 0)
      count.textContent = mails.length === 1 ? '1 conversation' : `${mails.length} conversations`
    },
    focus(messageId) {
      const wanted = messageId === null ? undefined : rows.get(messageId)?.root
      const button = (wanted ?? list).querySelector('button')
      button?.focus()
    },
  }
}

function row(mail: ListedMail, events: ListEvents): HTMLElement {
  const from = mail.from.startsWith('To: ') ? `To: ${nameOf(mail.from.slice(4))}` : nameOf(mail.from)
  const button = element(
    'button',
    { type: 'button', class: 'mail-row', 'data-thread': mail.threadId, onclick: () => events.open(mail) },
    mail.unread ? element('span', { class: 'visually-hidden' }, 'Unread: ') : null,
    element(
      'span',
      { class: 'row-from' },
      from,
      mail.count > 1 ? element('span', { class: 'row-count' }, String(mail.count)) : null,
      mail.hasDraft ? element('span', { class: 'row-draft' }, 'Draft') : null,
    ),
    element(
      'span',
      { class: 'row-text' },
      element('span', { class: 'row-subject' }, mail.subject || '(no subject)'),
      element('span', { class: 'row-snippet' }, mail.snippet ? ` - ${mail.snippet}` : ''),
    ),
    element('time', { class: 'row-date', datetime: mail.date }, shortDate(mail.date)),
  )
  return element('li', { class: mail.unread ? 'unread' : '' }, button)
}
