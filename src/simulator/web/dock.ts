import type { DraftMail, PanelLook } from '../page-contract.ts'
import { api } from './api.ts'
import { type ComposeEvents, type ComposeView, createCompose } from './compose-view.ts'
import { element, setShown } from './element.ts'
import { iconButton } from './panel-toolbar.ts'

export type Dock = {
  root: HTMLElement
  open(draft: DraftMail): Promise<ComposeView>
  compose(draftId: string): ComposeView | null
  close(): Promise<void>
  /** takes the window away without saving: its draft is gone */
  clear(): void
}

/** The window at the lower right, for mail that belongs to no open conversation. */
export function createDock(look: PanelLook, events: ComposeEvents, closed: () => void): Dock {
  let shown: ComposeView | null = null
  const title = element('h2', { class: 'dock-title' })
  const place = element('div', { class: 'dock-place' })
  const close = async () => {
    await keep().catch((error: Error) => events.say(error.message))
    clear()
    closed()
  }
  /** As in Gmail, a message nobody wrote anything into is not kept. */
  const keep = async () => {
    if (!shown) return
    await shown.flush()
    if (shown.isBlank()) await api.discard(shown.draftId)
  }
  const bar = element(
    'div',
    { class: 'dock-bar' },
    title,
    iconButton('Save and close', 'close', () => void close()),
  )
  const root = element(
    'div',
    { class: 'dock', role: 'dialog', 'aria-label': 'Message window', hidden: true },
    bar,
    place,
  )
  root.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') void close()
  })
  function clear(): void {
    shown = null
    place.replaceChildren()
    setShown(root, false)
  }
  return {
    root,
    async open(draft) {
      if (shown?.draftId === draft.draftId) return shown
      await keep()
      shown = createCompose(draft, look, events)
      title.textContent = draft.subject || 'New message'
      place.replaceChildren(shown.root)
      setShown(root, true)
      return shown
    },
    compose: (draftId) => (shown?.draftId === draftId ? shown : null),
    close,
    clear,
  }
}
