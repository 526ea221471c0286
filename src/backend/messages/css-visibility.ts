/** What decides whether a reader sees the text of an element; it is inherited from element to element. */
export type Look = {
  /** display none, zero size, off-screen: nothing inside can come back */
  gone: boolean
  invisible: boolean
  tiny: boolean
  color: Rgb | null
  background: Rgb
}
type Rgb = readonly [number, number, number]

export const pageLook: Look = {
  gone: false,
  invisible: false,
  tiny: false,
  color: [0, 0, 0],
  background: [255, 255, 255],
}

export function isSeen(look: Look): boolean {
  return !look.gone && !look.invisible && !look.tiny && look.color !== null && apart(look.color, look.background) > 24
}

export type Declarations = Map<string, string>

export function declarationsOf(style: string): Declarations {
  const found: Declarations = new Map()
  for (const part of style.slice(0, 4_000).split(';')) {
    const colon = part.indexOf(':')
    if (colon < 1) continue
    const value = part
      .slice(colon + 1)
      .toLowerCase()
      .replace('!important', '')
      .trim()
    found.set(part.slice(0, colon).trim().toLowerCase(), value)
  }
  return found
}

export function lookOf(outer: Look, style: Declarations): Look {
  const size = style.get('font-size')
  const visibility = style.get('visibility')
  const color = style.get('color')
  const background = rgbOf(style.get('background-color') ?? style.get('background') ?? '')
  return {
    gone: outer.gone || isGone(style),
    invisible: visibility === undefined ? outer.invisible : visibility === 'hidden' || visibility === 'collapse',
    tiny: size === undefined ? outer.tiny : isTinyFont(size),
    color: color === undefined ? outer.color : isTransparent(color) ? null : (rgbOf(color) ?? outer.color),
    background: background ?? outer.background,
  }
}

function isGone(style: Declarations): boolean {
  if (style.get('display') === 'none' || style.get('mso-hide') === 'all') return true
  const opacity = style.get('opacity')
  if (opacity !== undefined && amountOf(opacity) < (opacity.endsWith('%') ? 5 : 0.05)) return true
  if (/scale(?:3d|x|y)?\(\s*0(?:\.0+)?\s*[,)]/.test(style.get('transform') ?? '')) return true
  const placed = style.get('position') === 'absolute' || style.get('position') === 'fixed'
  if (placed && ['left', 'top', 'right', 'bottom'].some((side) => isFarOff(style.get(side)))) return true
  if (isFarOff(style.get('text-indent')) || isFarOff(style.get('margin-left'))) return true
  const clip = style.get('clip') ?? ''
  if (placed && /^rect\((?:\s*[01](?:px)?[\s,]*){4}\)$/.test(clip)) return true
  if (/inset\(\s*(?:50|100)%/.test(style.get('clip-path') ?? '')) return true
  const cut = /hidden|clip/.test(style.get('overflow') ?? '')
  return cut && ['height', 'max-height', 'width', 'max-width'].some((side) => isNothing(style.get(side)))
}

function isNothing(value: string | undefined): boolean {
  return value !== undefined && /^[01](?:\.\d+)?(?:px|pt|em|rem|%)?$/.test(value) && amountOf(value) <= 1
}

function isFarOff(value: string | undefined): boolean {
  if (value === undefined) return false
  const limit = /(?:em|rem|vw|vh|%)$/.test(value) ? -60 : -900
  return amountOf(value) <= limit
}

function isTinyFont(value: string): boolean {
  const amount = amountOf(value)
  if (Number.isNaN(amount)) return false
  if (value.endsWith('em')) return amount < 0.15
  return value.endsWith('%') ? amount < 15 : amount <= 2
}

function amountOf(value: string): number {
  return Number.parseFloat(value)
}

function isTransparent(value: string): boolean {
  if (value === 'transparent') return true
  const alpha = /^(?:rgba|hsla)\([^)]{0,60}[,/]\s*([\d.]{1,6})%?\s*\)$/.exec(value)?.[1]
  return alpha !== undefined && Number(alpha) < 0.05
}

const names: Record<string, Rgb> = {
  white: [255, 255, 255],
  black: [0, 0, 0],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  ghostwhite: [248, 248, 255],
  whitesmoke: [245, 245, 245],
  red: [255, 0, 0],
  blue: [0, 0, 255],
  green: [0, 128, 0],
  yellow: [255, 255, 0],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
}

export function rgbOf(value: string): Rgb | null {
  const word = value.trim().split(' ')[0]!
  if (word in names) return names[word] ?? null
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/.exec(word)
  if (long) return [hex(long[1]), hex(long[2]), hex(long[3])]
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])[0-9a-f]?$/.exec(word)
  if (short) return [hex(short[1], 2), hex(short[2], 2), hex(short[3], 2)]
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]{1,3}(\d{1,3})[\s,]{1,3}(\d{1,3})/.exec(value)
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null
}

function hex(digits: string | undefined, times = 1): number {
  return Number.parseInt((digits ?? '0').repeat(times), 16)
}

function apart(a: Rgb, b: Rgb): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2])
}
