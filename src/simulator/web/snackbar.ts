import { element, setShown } from './element.ts'
import { icon } from './icons.ts'

export type Snackbar = { root: HTMLElement; say(text: string): void }

const secondsShown = 8

/** Gmail's note at the lower left. The live region stays in the page, so that screen readers hear what is put in. */
export function createSnackbar(): Snackbar {
  const text = element('span', { class: 'snackbar-text' })
  const close = element(
    'button',
    { type: 'button', class: 'snackbar-close', 'aria-label': 'Dismiss' },
    icon('close', 18),
  )
  const box = element('div', { class: 'snackbar', hidden: true }, text, close)
  const root = element('div', { role: 'status', 'aria-live': 'polite', class: 'snackbar-region' }, box)
  let hiding = 0
  const hide = () => setShown(box, false)
  close.addEventListener('click', hide)
  return {
    root,
    say(sentence) {
      text.textContent = sentence
      setShown(box, true)
      window.clearTimeout(hiding)
      hiding = window.setTimeout(hide, secondsShown * 1000)
    },
  }
}
