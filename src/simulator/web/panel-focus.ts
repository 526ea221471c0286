const focusable = 'button, input, textarea, select, a[href], [tabindex]'

/**
 * Remembers what has the focus in a part of the page that is about to change, and gives it back: to the same element,
 * else to the one of the same kind and name, else to the part itself.
 */
export function rememberFocus(part: HTMLElement): () => void {
  const before = document.activeElement
  if (!(before instanceof HTMLElement) || !part.contains(before)) return () => {}
  const key = keyOf(before)
  return () => {
    const lost = document.activeElement === null || document.activeElement === document.body
    if (!lost && document.activeElement !== part) return
    const same = part.contains(before)
      ? before
      : [...part.querySelectorAll<HTMLElement>(focusable)].find((candidate) => keyOf(candidate) === key)
    const target = same ?? part
    target.focus({ preventScroll: true })
  }
}

function keyOf(shown: HTMLElement): string {
  const name = shown.getAttribute('name') ?? shown.getAttribute('aria-label') ?? shown.textContent
  return `${shown.tagName} ${name}`
}
