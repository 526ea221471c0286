const shape = /\[\[\s*(?:[\p{L} ]{2,20}:)?\s*([^\][\n]{0,300}?)\s*\]\]/gu

const labels: Record<string, string> = { da: 'udfyld', nb: 'fyll inn', sv: 'fyll i', de: 'ausfüllen', en: 'fill in' }

/** A place the agent must fill: it stands out in the text and stops an approval until it is gone. */
export function hole(what: string, language: string): string {
  return `[[${labels[language] ?? labels.en}: ${what.replace(/[[\]\n]/g, ' ').trim()}]]`
}

/** What the agent must fill in, in the order it stands in the text. */
export function holesIn(text: string): string[] {
  return [...text.matchAll(shape)].map((match) => match[1] || '…')
}

/** Marks of a hole, half a one included: what an agent left over while editing. */
export function holeMarksIn(text: string): string[] {
  return [...(text.match(shape) ?? []), ...(text.replace(shape, '').match(/\[\[|\]\]/g) ?? [])]
}
