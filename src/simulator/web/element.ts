type Value = string | number | boolean | null | undefined | EventListener
type Child = Node | string | null | undefined | false

/** `on…` listens, `true` sets an empty attribute, false and null leave it out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value)
    else if (value === true) made.setAttribute(name, '')
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value))
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return made
}

let lastId = 0
export const freshId = (prefix: string): string => `${prefix}-${++lastId}`

export function setShown(shown: HTMLElement, visible: boolean): void {
  shown.hidden = !visible
}
