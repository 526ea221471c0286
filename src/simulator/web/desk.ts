import type { Controls, DraftMail, ListedMail, PanelStep, ShownThread, World } from '../page-contract.ts'
import { api } from './api.ts'
import type { ComposeEvents, ComposeView } from './compose-view.ts'
import { createDock } from './dock.ts'
import { createListView } from './list-view.ts'
import { createPlaces } from './mail-places.ts'
import { createPanel } from './panel-view.ts'
import { goTo } from './place.ts'
import { createRail } from './rail-view.ts'
import type { Snackbar } from './snackbar.ts'
import { createThreadView } from './thread-view.ts'

const wideEnoughForPanel = '(min-width: 900px)'

export type DeskEvents = {
  world(world: World): void
  search(words: string): void
  panel(open: boolean): void
}

/** Joins list, conversation, compose windows and side panel: what one does to the others. */
export function createDesk(world: World, { say }: Snackbar, events: DeskEvents) {
  let panelOpen = false
  /** the draft beside which the panel stands */
  let composed: string | null = null
  const failed = (error: Error) => say(error.message)

  const composing: ComposeEvents = { sent, discarded, addOn, say }
  const list = createListView({ open: openRow, refresh: () => void places.loadList().catch(failed) })
  const thread = createThreadView(world.look, { ...composing, back: () => places.leave(), reply })
  const dock = createDock(world.look, composing, () => void draftGone().catch(failed))
  const rail = createRail(() => void newMessage().catch(failed))
  const places = createPlaces(
    { list, thread, rail },
    { changed: ({ search }) => events.search(search), threadShown: otherMail, threadLeft: otherMail },
  )
  const panel = createPanel(world.look, {
    say,
    draftOpened: openDraft,
    async draftUpdated(draftId) {
      const compose = composeOf(draftId)
      if (compose) compose.reload(await api.draft(draftId))
    },
    cursor: async () => (composed === null ? null : (composeOf(composed)?.cursor() ?? null)),
    authorized: async () => events.world(await api.world()),
    closed: () => setPanel(false),
  })

  function composeOf(draftId: string): ComposeView | null {
    return thread.compose(draftId) ?? dock.compose(draftId)
  }

  function setPanel(open: boolean): void {
    panelOpen = open
    panel.root.hidden = !open
    events.panel(open)
    runTrigger()
  }

  /** The trigger of what the page shows: a draft the person asked about, the open conversation, or the homepage. */
  function runTrigger(): void {
    if (panelOpen) void panel.trigger(triggerNow())
  }

  function triggerNow(): PanelStep {
    if (composed !== null && composeOf(composed)) return { step: 'compose', draftId: composed }
    const { threadId } = places.now()
    return threadId !== null && thread.shownId() === threadId
      ? { step: 'open', messageId: thread.newest() }
      : { step: 'home' }
  }

  function otherMail(): void {
    composed = null
    runTrigger()
  }

  function openRow(mail: ListedMail): void {
    if (mail.threadId === '') void openDraft(mail.messageId).catch(failed)
    else places.open(mail)
  }

  function reply(messageId: string, all: boolean): void {
    const opened = api.reply(messageId, all).then(({ draftId }) => openDraft(draftId))
    void opened.catch(failed)
  }

  async function newMessage(): Promise<void> {
    await openDraft((await api.newDraft()).draftId)
  }

  /** A draft stands in its conversation if that is open, else in the window at the lower right. */
  async function openDraft(draftId: string): Promise<void> {
    const draft = await api.draft(draftId)
    if (draft.threadId !== null) await places.refreshThread(draft.threadId)
    const compose = thread.compose(draftId) ?? (await dock.open(draft))
    if (!matchMedia(wideEnoughForPanel).matches) setPanel(false)
    compose.root.scrollIntoView({ block: 'nearest' })
    compose.focus()
    await places.loadList()
  }

  async function sent({ threadId }: ShownThread): Promise<void> {
    say('Message sent')
    await closeCompose(threadId)
  }

  async function discarded({ threadId }: DraftMail): Promise<void> {
    say('Draft discarded')
    await closeCompose(threadId)
  }

  async function closeCompose(threadId: string | null): Promise<void> {
    if (threadId !== null && places.now().threadId === threadId) {
      await places.refreshThread(threadId)
      thread.focus()
    } else dock.clear()
    await draftGone()
  }

  async function draftGone(): Promise<void> {
    await places.loadList()
    if (composed !== null && !composeOf(composed)) otherMail()
  }

  function addOn(draftId: string): void {
    composed = draftId
    setPanel(true)
  }

  async function control(patch: Partial<Controls>): Promise<void> {
    events.world(await api.control(patch))
    const reloads = ['locale', 'agent', 'platform', 'refusedScopes'].some((name) => name in patch)
    if (reloads) runTrigger()
    if ('agent' in patch) await places.loadList()
  }

  async function reset(): Promise<void> {
    dock.clear()
    thread.clear()
    events.world(await api.reset())
    goTo({ folder: 'inbox', search: '', threadId: null })
    await places.show()
    otherMail()
    say('The mailbox and the panel are as at the start.')
  }

  return {
    folders: rail.root,
    list: list.root,
    thread: thread.root,
    panel: panel.root,
    dock: dock.root,
    togglePanel: () => setPanel(!panelOpen),
    search: (words: string) => goTo({ folder: 'inbox', search: words, threadId: null }),
    control: (patch: Partial<Controls>) => control(patch).catch(failed),
    reset: () => reset().catch(failed),
    async start() {
      events.world(world)
      window.addEventListener('hashchange', () => void places.show().catch(failed))
      await places.show()
      setPanel(matchMedia(wideEnoughForPanel).matches)
    },
  }
}
