/**
 * The HTML of a reply, rendered from its plain text only: paragraphs, line breaks, lists, **strong**, *em* and links
 * to https addresses. Everything else is escaped.
 */
export function replyHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block.trim() !== '')
    .map(blockHtml)
    .join('\n')
}

const bullet = /^\s*[-*•]\s+/
const numbered = /^\s*\d{1,2}[.)]\s+/

/** Consecutive lines of one kind become one paragraph or one list. */
function blockHtml(block: string): string {
  const runs: { kind: 'p' | 'ul' | 'ol'; lines: string[] }[] = []
  for (const line of block.split('\n')) {
    const kind = bullet.test(line) ? 'ul' : numbered.test(line) ? 'ol' : 'p'
    const last = runs.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  return runs
    .map(({ kind, lines }) => {
      if (kind === 'p') return `<p>${lines.map(lineHtml).join('<br>')}</p>`
      const items = lines.map((line) => `<li>${lineHtml(line.replace(kind === 'ul' ? bullet : numbered, ''))}</li>`)
      const start = kind === 'ol' ? /\d+/.exec(lines[0]!)?.[0] : undefined
      if (kind === 'ol' && start !== '1') return `<p>${lines.map(lineHtml).join('<br>')}</p>`
      return `<${kind}>${items.join('')}</${kind}>`
    })
    .join('\n')
}

function lineHtml(line: string): string {
  return line
    .split(/(https:\/\/[^\s<>"'`]+)/)
    .map((piece, index) => (index % 2 === 1 ? linkHtml(piece) : wordsHtml(piece)))
    .join('')
}

function linkHtml(piece: string): string {
  const address = piece.replace(/[.,;:!?)\]}*_]+$/, '')
  const rest = escaped(piece.slice(address.length))
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || url.username !== '' || url.password !== '') return escaped(piece)
  return `<a href="${escaped(url.href)}">${escaped(address)}</a>${rest}`
}

function wordsHtml(words: string): string {
  return escaped(words)
    .replace(/\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '<em>$1</em>')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char]!)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
