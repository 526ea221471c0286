import type { Controls, World } from '../page-contract.ts'
import { element, freshId, setShown } from './element.ts'
import { icon } from './icons.ts'

export type ControlsView = { root: HTMLElement; show(world: World): void }

export type ControlsEvents = { change(patch: Partial<Controls>): void; reset(): void }

/** The simulator's own switches: who is signed in, in which language, and what goes wrong. */
export function createControls(events: ControlsEvents): ControlsView {
  const box = element('div', {
    class: 'controls',
    role: 'dialog',
    'aria-label': 'Simulator',
    id: freshId('controls'),
    hidden: true,
  })
  const button = element(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': 'Simulator settings',
      title: 'Simulator settings',
      'aria-expanded': 'false',
      'aria-controls': box.id,
    },
    icon('gear'),
  )
  const root = element('div', { class: 'controls-root' }, button, box)
  const open = (visible: boolean) => {
    setShown(box, visible)
    button.setAttribute('aria-expanded', String(visible))
  }
  button.addEventListener('click', () => {
    open(box.hidden !== false)
    if (!box.hidden) box.querySelector<HTMLElement>('select')?.focus()
  })
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || box.hidden) return
    open(false)
    button.focus()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (!root.contains(target as Node)) open(false)
  })
  let shown = ''
  return {
    root,
    show(world) {
      const json = JSON.stringify(world)
      if (json === shown) return
      shown = json
      const focused = document.activeElement?.getAttribute('name')
      box.replaceChildren(...contents(world, events))
      if (focused) box.querySelector<HTMLElement>(`[name="${CSS.escape(focused)}"]`)?.focus()
    },
  }
}

function contents({ controls, agents, scopes }: World, { change, reset }: ControlsEvents): HTMLElement[] {
  const scopeTicks = scopes.map((scope) =>
    tick(
      scope.replace(/^https:\/\/www\.googleapis\.com\/auth\//, ''),
      controls.refusedScopes.includes(scope),
      (refused) => {
        const others = controls.refusedScopes.filter((one) => one !== scope)
        change({ refusedScopes: refused ? [...others, scope] : others })
      },
    ),
  )
  const people = agents.map(({ name, email }, index): [string, string] => [String(index), `${name} (${email})`])
  return [
    element('h2', {}, 'Simulator'),
    choice(
      'Language',
      [
        ['en', 'English'],
        ['da', 'Dansk'],
      ],
      controls.locale,
      (locale) => change({ locale: locale as Controls['locale'] }),
    ),
    choice('Agent', people, String(controls.agent), (agent) => change({ agent: Number(agent) })),
    choice(
      'Platform',
      [
        ['WEB', 'Web'],
        ['ANDROID', 'Android'],
        ['IOS', 'iPhone'],
      ],
      controls.platform,
      (platform) => change({ platform: platform as Controls['platform'] }),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, 'Faults'),
      tick('Backend is down', controls.backendDown, (backendDown) => change({ backendDown })),
      seconds(controls.backendDelaySeconds, (backendDelaySeconds) => change({ backendDelaySeconds })),
    ),
    element('fieldset', {}, element('legend', {}, 'Permissions the agent refused'), ...scopeTicks),
    element('button', { type: 'button', class: 'card-button outlined', onclick: reset }, 'Reset mailbox and panel'),
  ]
}

function choice(label: string, options: [string, string][], value: string, set: (value: string) => void): HTMLElement {
  const id = freshId('control')
  const select = element(
    'select',
    { id, name: label },
    ...options.map(([key, text]) => element('option', { value: key }, text)),
  )
  select.value = value
  select.addEventListener('change', () => set(select.value))
  return element('div', { class: 'control' }, element('label', { for: id }, label), select)
}

function tick(label: string, checked: boolean, set: (checked: boolean) => void): HTMLElement {
  const input = element('input', { type: 'checkbox', name: label })
  input.checked = checked
  input.addEventListener('change', () => set(input.checked))
  return element('label', { class: 'tick' }, input, element('span', {}, label))
}

function seconds(value: number, set: (value: number) => void): HTMLElement {
  const id = freshId('control')
  const input = element('input', { id, name: 'delay', type: 'number', min: 0, max: 120, step: 1 })
  input.value = String(value)
  input.addEventListener('change', () => set(Math.min(Math.max(Number(input.value) || 0, 0), 120)))
  return element(
    'div',
    { class: 'control' },
    element('label', { for: id }, 'Backend answers later by (seconds)'),
    input,
  )
}
