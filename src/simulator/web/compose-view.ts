import type { DraftCursor, DraftMail, PanelLook, ShownThread } from '../page-contract.ts'
import { api } from './api.ts'
import { composeFields } from './compose-fields.ts'
import { placeOf } from './cursor.ts'
import { element } from './element.ts'
import { icon } from './icons.ts'
import { logo } from './logo.ts'
import { iconButton } from './panel-toolbar.ts'
import { draftBody } from './sanitise.ts'

export type ComposeEvents = {
  sent(thread: ShownThread): Promise<void>
  discarded(draft: DraftMail): Promise<void>
  /** the add-on's button in the compose toolbar */
  addOn(draftId: string): void
  say(text: string): void
}

export type ComposeView = {
  draftId: string
  root: HTMLElement
  /** saves what was typed */
  flush(): Promise<void>
  cursor(): Promise<DraftCursor | null>
  reload(draft: DraftMail): void
  /** nobody has written anything */
  isBlank(): boolean
  focus(): void
}

const saveAfter = 700

export function createCompose(draft: DraftMail, look: PanelLook, events: ComposeEvents): ComposeView {
  const { draftId } = draft
  let saved = draft
  let timer = 0
  let saving: Promise<void> = Promise.resolve()
  let selection: Range | null = null
  const status = element('span', { class: 'compose-status', role: 'status' })
  const fields = composeFields(draft)
  const body = element('div', {
    class: 'compose-body',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Message body',
    tabindex: '0',
  })
  body.innerHTML = draftBody(draft.html)
  let html = body.innerHTML

  const save = async (force: boolean) => {
    const bodyChanged = force ? body.innerHTML !== saved.html : body.innerHTML !== html
    const changes = { ...fields.changes(saved), ...(bodyChanged && { html: body.innerHTML }) }
    if (Object.keys(changes).length === 0) return
    html = body.innerHTML
    saved = await api.saveDraft(draftId, changes)
    status.textContent = 'Draft saved'
  }
  const flush = (force = false) => {
    window.clearTimeout(timer)
    saving = saving.catch(() => {}).then(() => save(force))
    return saving
  }
  const failed = (error: Error) => events.say(error.message)
  const later = () => {
    status.textContent = ''
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void flush().catch(failed), saveAfter)
  }
  const send = async () => {
    try {
      await flush()
      await events.sent(await api.send(draftId))
    } catch (error) {
      failed(error as Error)
      fields.focus()
    }
  }
  const discard = async () => {
    window.clearTimeout(timer)
    await saving.catch(() => {})
    await api.discard(draftId).then(() => events.discarded(saved), failed)
  }

  /** The last place of the cursor: it outlives the focus going to the side panel. */
  const remember = () => {
    const now = document.getSelection()
    const range = now && now.rangeCount > 0 ? now.getRangeAt(0) : null
    if (range && body.contains(range.commonAncestorContainer)) selection = range.cloneRange()
  }
  body.addEventListener('input', remember)
  for (const event of ['keyup', 'pointerup', 'focus', 'blur']) body.addEventListener(event, remember)

  const { composeAction } = look
  const root = element(
    'section',
    { class: 'compose', 'aria-label': saved.threadId ? 'Reply' : 'New message' },
    fields.root,
    body,
    element(
      'div',
      { class: 'compose-toolbar', role: 'toolbar', 'aria-label': 'Compose' },
      element('button', { type: 'button', class: 'send-button', onclick: () => void send() }, icon('send', 18), 'Send'),
      composeAction &&
        element(
          'button',
          {
            type: 'button',
            class: 'icon-button',
            'aria-label': composeAction.label,
            title: composeAction.label,
            onclick: () => void flush().then(() => events.addOn(draftId), failed),
          },
          logo(look, 20),
        ),
      status,
      iconButton('Discard draft', 'trash', () => void discard()),
    ),
  )
  root.addEventListener('input', later)
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
  })

  return {
    draftId,
    root,
    flush: () => flush(),
    async cursor() {
      await flush(true)
      return selection && body.contains(selection.commonAncestorContainer)
        ? { draftId, ...placeOf(selection, body) }
        : null
    },
    reload(fresh) {
      window.clearTimeout(timer)
      saved = fresh
      selection = null
      fields.show(fresh)
      body.innerHTML = draftBody(fresh.html)
      html = body.innerHTML
    },
    isBlank: () => fields.isBlank() && body.textContent.trim() === '',
    focus: () => (fields.isEmpty() ? fields.focus() : body.focus()),
  }
}
