import type { FormInputs, PanelView } from '../page-contract.ts'
import { shownFields } from './shown-fields.ts'

/**
 * What was typed, per card of each stack. A card that replaces another keeps what stands in fields of the same name;
 * a card below keeps its own for when it shows again; a new card begins with what the add-on set.
 */
export function createTypedValues() {
  const typed = new Map<string, FormInputs>()
  const keyOf = ({ surface, depth }: PanelView) => `${surface} ${depth}`

  return {
    of: (view: PanelView): FormInputs => typed.get(keyOf(view)) ?? {},
    set(view: PanelView, name: string, values: string[]) {
      typed.set(keyOf(view), { ...typed.get(keyOf(view)), [name]: values })
    },
    forget(surface: PanelView['surface']) {
      for (const key of typed.keys()) if (key.startsWith(`${surface} `)) typed.delete(key)
    },
    follow(before: PanelView, after: PanelView) {
      if (!after.card) return
      if (before.surface !== after.surface || after.depth > before.depth) typed.delete(keyOf(after))
      const names = shownFields(after.card).map(({ name }) => name)
      const kept = Object.entries(typed.get(keyOf(after)) ?? {}).filter(([name]) => names.includes(name))
      typed.set(keyOf(after), Object.fromEntries(kept))
    },
  }
}
