import type { ListedMail } from '../page-contract.ts'
import { api } from './api.ts'
import type { ListView } from './list-view.ts'
import { goTo, type Place, placeNow } from './place.ts'
import type { Rail } from './rail-view.ts'
import type { ThreadView } from './thread-view.ts'

export type PlaceEvents = {
  changed(place: Place): void
  threadShown(): void
  threadLeft(): void
}

export type MailPlaces = {
  now(): Place
  loadList(): Promise<void>
  /** shows what the address bar says */
  show(): Promise<void>
  /** shows what is new in a conversation, if it is open */
  refreshThread(threadId: string): Promise<void>
  open(mail: ListedMail): void
  leave(): void
}

type Views = { list: ListView; thread: ThreadView; rail: Rail }

/** Going from folder to folder and into conversations, by the address bar. */
export function createPlaces({ list, thread, rail }: Views, events: PlaceEvents): MailPlaces {
  let place = placeNow()
  let lastOpened: string | null = null

  async function loadList(): Promise<void> {
    const { folder, search } = place
    const [mails, inbox, drafts] = await Promise.all([
      api.folder(folder, search),
      api.folder('inbox', ''),
      api.folder('drafts', ''),
    ])
    rail.count('inbox', inbox.filter(({ unread }) => unread).length)
    rail.count('drafts', drafts.length)
    if (folder === place.folder && search === place.search) list.show(folder, search, mails)
  }

  async function show(): Promise<void> {
    const before = thread.shownId()
    await thread.flush()
    const wanted = placeNow()
    place = wanted
    events.changed(place)
    rail.select(place.folder)
    list.root.hidden = place.threadId !== null
    thread.root.hidden = place.threadId === null
    if (place.threadId === null) await showList(before !== null)
    else if (before !== place.threadId) await showThread(place.threadId, () => place === wanted)
  }

  async function showList(leftThread: boolean): Promise<void> {
    thread.clear()
    await loadList()
    if (!leftThread) return
    list.focus(lastOpened)
    events.threadLeft()
  }

  async function showThread(threadId: string, stillWanted: () => boolean): Promise<void> {
    thread.clear()
    const shown = await api.thread(threadId)
    if (!stillWanted()) return
    thread.show(shown)
    thread.focus()
    await api.markRead(threadId)
    events.threadShown()
    await loadList()
  }

  return {
    now: () => place,
    loadList,
    show,
    async refreshThread(threadId) {
      if (place.threadId === threadId) thread.show(await api.thread(threadId))
    },
    open(mail) {
      lastOpened = mail.messageId
      goTo({ ...place, threadId: mail.threadId })
    },
    leave: () => goTo({ ...place, threadId: null }),
  }
}
