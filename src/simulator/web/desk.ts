import type { Controls, DraftMail, ListedMail, PanelStep, ShownThread, World } from '../page-contract.ts'
import { api } from './api.ts'
import type { ComposeEvents, ComposeView } from './compose-view.ts'
import { createDock } from './dock.ts'
import { createListView } from './list-view.ts'
import { createPanel } from './panel-view.ts'
import { goTo, type Place, placeNow } from './place.ts'
import { createRail } from './rail-view.ts'
import type { Snackbar } from './snackbar.ts'
import { createThreadView } from './thread-view.ts'

const wideEnoughForPanel = '(min-width: 900px)'

/** Joins list, conversation, compose windows and side panel: what one does to the others. */
export function createDesk(world: World, { say }: Snackbar) {
  const worldListeners: ((world: World) => void)[] = []
  const placeListeners: ((place: Place) => void)[] = []
  const panelListeners: ((open: boolean) => void)[] = []
  let place = placeNow()
  let panelOpen = false
  let lastOpened: string | null = null
  const failed = (error: Error) => say(error.message)

  const composing: ComposeEvents = { sent, discarded, addOn, say }
  const list = createListView({ open: openRow, refresh: () => void loadList().catch(failed) })
  const thread = createThreadView(world.look, { ...composing, back: leaveThread, reply })
  const dock = createDock(world.look, composing, () => void draftGone().catch(failed))
  const rail = createRail(() => void newMessage().catch(failed))
  const panel = createPanel(world.look, {
    say,
    draftOpened: openDraft,
    async draftUpdated(draftId) {
      const compose = composeOf(draftId)
      if (compose) compose.reload(await api.draft(draftId))
    },
    cursor: async () => (composed && composeOf(composed) ? composeOf(composed)!.cursor() : null),
    authorized: async () => tellWorld(await api.world()),
    closed: () => setPanel(false),
  })
  /** the draft beside which the panel stands */
  let composed: string | null = null

  function composeOf(draftId: string): ComposeView | null {
    return thread.compose(draftId) ?? dock.compose(draftId)
  }

  function tellWorld(now: World): void {
    for (const listener of worldListeners) listener(now)
  }

  function setPanel(open: boolean): void {
    panelOpen = open
    panel.root.hidden = !open
    for (const listener of panelListeners) listener(open)
    if (open) runTrigger()
  }

  /** The trigger of what the page shows: a draft the person asked about, the open conversation, or the homepage. */
  function runTrigger(): void {
    if (!panelOpen) return
    const messageId = openMessageId()
    const draftStep: PanelStep | null = composed && composeOf(composed) ? { step: 'compose', draftId: composed } : null
    void panel.trigger(draftStep ?? (messageId ? { step: 'open', messageId } : { step: 'home' }))
  }

  function openMessageId(): string | null {
    if (place.threadId === null || thread.shownId() !== place.threadId) return null
    return thread.newest()
  }

  async function loadList(): Promise<void> {
    const { folder, search } = place
    const [mails, inbox, drafts] = await Promise.all([
      api.folder(folder, search),
      api.folder('inbox', ''),
      api.folder('drafts', ''),
    ])
    rail.count('inbox', inbox.filter(({ unread }) => unread).length)
    rail.count('drafts', drafts.length)
    if (folder !== place.folder || search !== place.search) return
    list.show(folder, search, mails)
  }

  async function showPlace(): Promise<void> {
    const before = thread.shownId()
    await thread.flush()
    const wanted = placeNow()
    place = wanted
    for (const listener of placeListeners) listener(place)
    rail.select(place.folder)
    list.root.hidden = place.threadId !== null
    thread.root.hidden = place.threadId === null
    if (place.threadId === null) await showList(before !== null)
    else if (before !== place.threadId) await showThread(place.threadId, () => place === wanted)
  }

  async function showList(leftThread: boolean): Promise<void> {
    thread.clear()
    await loadList()
    if (leftThread) {
      list.focus(lastOpened)
      composed = null
      runTrigger()
    }
  }

  async function showThread(threadId: string, wanted: () => boolean): Promise<void> {
    thread.clear()
    const shown = await api.thread(threadId)
    if (!wanted()) return
    thread.show(shown)
    thread.focus()
    composed = null
    await api.markRead(threadId)
    runTrigger()
    await loadList()
  }

  async function refreshThread(threadId: string): Promise<void> {
    if (place.threadId === threadId) thread.show(await api.thread(threadId))
  }

  function openRow(mail: ListedMail): void {
    lastOpened = mail.messageId
    if (mail.threadId === '') void openDraft(mail.messageId).catch(failed)
    else goTo({ ...place, threadId: mail.threadId })
  }

  function leaveThread(): void {
    goTo({ ...place, threadId: null })
  }

  function reply(messageId: string, all: boolean): void {
    void api
      .reply(messageId, all)
      .then((draft) => openDraft(draft.draftId))
      .catch(failed)
  }

  async function newMessage(): Promise<void> {
    await openDraft((await api.newDraft()).draftId)
  }

  /** A draft stands in its conversation if that is open, else in the window at the lower right. */
  async function openDraft(draftId: string): Promise<void> {
    const draft = await api.draft(draftId)
    if (draft.threadId !== null && draft.threadId === place.threadId) await refreshThread(draft.threadId)
    const compose = thread.compose(draftId) ?? (await dock.open(draft))
    if (matchMedia(wideEnoughForPanel).matches === false) setPanel(false)
    compose.root.scrollIntoView({ block: 'nearest' })
    compose.focus()
    await loadList()
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
    if (threadId !== null && place.threadId === threadId) {
      await refreshThread(threadId)
      thread.focus()
    } else dock.clear()
    await draftGone()
  }

  async function draftGone(): Promise<void> {
    await loadList()
    if (composed === null || composeOf(composed)) return
    composed = null
    runTrigger()
  }

  function addOn(draftId: string): void {
    composed = draftId
    setPanel(true)
  }

  async function control(patch: Partial<Controls>): Promise<void> {
    try {
      tellWorld(await api.control(patch))
      const reloads = ['locale', 'agent', 'platform', 'refusedScopes'].some((name) => name in patch)
      if (reloads) runTrigger()
      if ('agent' in patch) await loadList()
    } catch (error) {
      failed(error as Error)
    }
  }

  async function reset(): Promise<void> {
    dock.clear()
    thread.clear()
    composed = null
    tellWorld(await api.reset())
    goTo({ folder: 'inbox', search: '', threadId: null })
    await showPlace()
    runTrigger()
    say('The mailbox and the panel are as at the start.')
  }

  return {
    folders: rail.root,
    list: list.root,
    thread: thread.root,
    panel: panel.root,
    dock: dock.root,
    onWorld: (listener: (world: World) => void) => worldListeners.push(listener),
    onPlace: (listener: (place: Place) => void) => placeListeners.push(listener),
    onPanel: (listener: (open: boolean) => void) => panelListeners.push(listener),
    togglePanel: () => setPanel(!panelOpen),
    search: (words: string) => goTo({ folder: 'inbox', search: words, threadId: null }),
    control,
    reset: () => reset().catch(failed),
    async start() {
      tellWorld(world)
      window.addEventListener('hashchange', () => void showPlace().catch(failed))
      await showPlace()
      setPanel(matchMedia(wideEnoughForPanel).matches)
    },
  }
}
