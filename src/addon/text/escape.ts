const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Foreign text for a plain field: without characters that reorder or hide what stands around them. */
export function plain(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '')
}

/** Foreign text for a formatted field. */
export function escaped(text: string): string {
  return htmlOf(plain(text))
}

/** Text as HTML, every character kept. */
export function htmlOf(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!).replace(/\r?\n/g, '<br>')
}
