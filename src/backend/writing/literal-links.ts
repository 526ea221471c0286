import type { Literal } from './literals.ts'

const written =
  /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.)[^\s<>"'`]+|\b(?:javascript|data|vbscript|file|tel|sms|mailto):[^\s<>"'`]+/giu
const bare =
  /(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:com|net|org|info|biz|io|dk|no|se|de|nl|fi|is|eu|uk|co|app|dev|shop|store|online|site|xyz|top|link|click|ru|cn|example|test|invalid)(?![\p{L}\p{N}.-]{0,200}[\p{L}\p{N}@])(?:\/[^\s<>"'`]*)?|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}[a-z]{2,24}\/[^\s<>"'`]+|(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?:\/[^\s<>"'`]*)?(?![\d.])/giu

/** Everything a mail program would make clickable. */
export function linksIn(text: string): Literal[] {
  const spans: { start: number; text: string }[] = []
  for (const pattern of [written, bare])
    for (const match of text.matchAll(pattern)) {
      const piece = match[0].replace(/[.,;:!?)\]}*]+$/, '')
      if (
        !spans.some(
          ({ start, text: other }) => match.index < start + other.length && start < match.index + piece.length,
        )
      )
        spans.push({ start: match.index, text: piece })
    }
  return spans.map(({ start, text: piece }) => ({
    kind: 'link',
    key: `l:${canonicalLink(piece) ?? piece.toLowerCase()}`,
    text: piece,
    start,
    end: start + piece.length,
  }))
}

/** The address a browser would open, or null when it is none that may be sent: only plain https. */
export function canonicalLink(text: string): string | null {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(whole)) return null
  const url = new URL(whole)
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return null
  return url.href.replace(/\/$/, '')
}

export function hostOfLink(text: string): string | null {
  const link = canonicalLink(text)
  return link === null ? null : new URL(link).hostname
}
