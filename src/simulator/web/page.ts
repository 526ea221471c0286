import { api } from './api.ts'
import { createControls } from './controls-view.ts'
import { createDesk } from './desk.ts'
import { element } from './element.ts'
import { createPanelRail } from './panel-rail.ts'
import { createSnackbar } from './snackbar.ts'
import { createTopBar } from './top-bar.ts'

const snackbar = createSnackbar()

async function start(): Promise<void> {
  const world = await api.world()
  const desk = createDesk(world, snackbar, {
    world(now) {
      controls.show(now)
      top.show(now)
      desk.panel.lang = now.controls.locale
    },
    search: (words) => top.setSearch(words),
    panel(open) {
      rail.setOpen(open)
      document.body.classList.toggle('panel-open', open)
    },
  })
  const controls = createControls({ change: (patch) => void desk.control(patch), reset: () => void desk.reset() })
  const top = createTopBar(controls.root, desk.search)
  const rail = createPanelRail(world.look, desk.togglePanel)
  document.body.replaceChildren(
    top.root,
    desk.folders,
    element('main', { class: 'content' }, desk.list, desk.thread),
    desk.panel,
    rail.root,
    desk.dock,
    snackbar.root,
  )
  await desk.start()
  if (world.notices.length > 0) snackbar.say(world.notices.join(' '))
}

start().catch((error: Error) => {
  document.body.replaceChildren(element('main', { class: 'prompt' }, element('p', { role: 'alert' }, error.message)))
})
