import type { CardJson } from '../page-contract.ts'

const showFunction = 'gmail.showCard'

/** When a trigger returns several cards, Gmail first lists their headers. */
export function listOfCards(cards: CardJson[]): CardJson {
  const widgets = cards.map((card, index) => {
    const header = (card.header ?? {}) as { title?: string; subtitle?: string }
    return {
      decoratedText: {
        text: header.title ?? `Card ${index + 1}`,
        ...(header.subtitle && { bottomLabel: header.subtitle }),
        onClick: { action: { function: showFunction, parameters: [{ key: 'card', value: String(index) }] } },
      },
    }
  })
  return { sections: [{ widgets }] }
}

/** Which of the listed cards this action shows; null when it is an action of the add-on. */
export function listedCard(action: CardJson): number | null {
  if (action.function !== showFunction) return null
  const [parameter] = action.parameters as { value: string }[]
  return Number(parameter?.value)
}
