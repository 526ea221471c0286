import type { DraftMail, PanelLook, ShownThread } from '../page-contract.ts'
import { type ComposeEvents, type ComposeView, createCompose } from './compose-view.ts'
import { element, setShown } from './element.ts'
import { icon } from './icons.ts'
import { mailView } from './mail-view.ts'
import { iconButton } from './panel-toolbar.ts'

export type ThreadView = {
  root: HTMLElement
  shownId(): string | null
  /** the newest mail that came in: what the add-on is asked about, and what a reply answers */
  newest(): string
  /** shows a conversation; of one that is shown already only what is new changes */
  show(thread: ShownThread): void
  compose(draftId: string): ComposeView | null
  flush(): Promise<void>
  clear(): void
  focus(): void
}

export type ThreadEvents = ComposeEvents & { back(): void; reply(messageId: string, all: boolean): void }

export function createThreadView(look: PanelLook, events: ThreadEvents): ThreadView {
  let shown: ShownThread | null = null
  const mails = new Map<string, HTMLElement>()
  const composes = new Map<string, ComposeView>()
  const subject = element('h1', { class: 'thread-subject', tabindex: '-1' })
  const mailList = element('div', { class: 'mails' })
  const composeList = element('div', { class: 'thread-drafts' })
  const replyButton = (label: string, name: string, all: boolean) =>
    element(
      'button',
      { type: 'button', class: 'card-button outlined', onclick: () => events.reply(newest(), all) },
      icon(name, 18),
      label,
    )
  const replies = element(
    'div',
    { class: 'reply-buttons' },
    replyButton('Reply', 'reply', false),
    replyButton('Reply all', 'replyAll', true),
  )
  const root = element(
    'section',
    { class: 'thread', 'aria-label': 'Conversation', hidden: true },
    element('div', { class: 'thread-toolbar' }, iconButton('Back to the list', 'back', events.back)),
    element('div', { class: 'thread-scroll' }, subject, mailList, composeList, replies),
  )

  function newest(): string {
    return shown?.mails.findLast(({ sent }) => !sent)?.messageId ?? shown?.mails.at(-1)?.messageId ?? ''
  }

  function showMails({ mails: wanted }: ShownThread): void {
    for (const [index, mail] of wanted.entries()) {
      if (mails.has(mail.messageId)) continue
      const made = mailView(mail, index === wanted.length - 1)
      mails.set(mail.messageId, made)
      mailList.append(made)
    }
  }

  function showDrafts(drafts: DraftMail[]): void {
    for (const [draftId, compose] of composes) {
      if (drafts.some((draft) => draft.draftId === draftId)) continue
      compose.root.remove()
      composes.delete(draftId)
    }
    for (const draft of drafts) {
      if (composes.has(draft.draftId)) continue
      const made = createCompose(draft, look, events)
      composes.set(draft.draftId, made)
      composeList.append(made.root)
    }
    setShown(replies, drafts.length === 0)
  }

  function clear(): void {
    shown = null
    mails.clear()
    composes.clear()
    mailList.replaceChildren()
    composeList.replaceChildren()
  }

  return {
    root,
    shownId: () => shown?.threadId ?? null,
    newest,
    show(thread) {
      if (shown?.threadId !== thread.threadId) clear()
      shown = thread
      subject.textContent = thread.subject || '(no subject)'
      showMails(thread)
      showDrafts(thread.drafts)
    },
    compose: (draftId) => composes.get(draftId) ?? null,
    async flush() {
      for (const compose of composes.values()) await compose.flush()
    },
    clear,
    focus: () => subject.focus(),
  }
}
