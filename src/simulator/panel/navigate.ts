import type { CardJson } from '../page-contract.ts'

export type NavigationStep =
  | { pushCard: CardJson }
  | { updateCard: CardJson }
  | { pop: true }
  | { popToRoot: true }
  | { popToCard: string }

/** The stack after the steps, in order. The root stays, whatever is popped. */
export function navigate(stack: CardJson[], steps: NavigationStep[]): CardJson[] {
  return steps.reduce(after, stack)
}

function after(stack: CardJson[], step: NavigationStep): CardJson[] {
  if ('pushCard' in step) return [...stack, step.pushCard]
  if ('updateCard' in step) return [...stack.slice(0, -1), step.updateCard]
  if ('popToRoot' in step) return stack.slice(0, 1)
  if ('pop' in step) return stack.slice(0, Math.max(1, stack.length - 1))
  const found = stack.findLastIndex((card) => card.name === step.popToCard)
  return found === -1 ? stack : stack.slice(0, found + 1)
}

export function cardsIn(steps: NavigationStep[]): CardJson[] {
  return steps.flatMap((step) => ('pushCard' in step ? [step.pushCard] : 'updateCard' in step ? [step.updateCard] : []))
}
