import { exception } from './exception.ts'

/** RFC 4180: a quoted field may hold delimiters, line ends and doubled quotes. */
export function parseCsv(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  const endField = () => {
    rows.at(-1)!.push(field)
    field = ''
  }
  for (let at = 0; at < csv.length; at++) {
    const character = csv.charAt(at)
    if (quoted && character === '"' && csv[at + 1] === '"') field += csv.charAt(++at)
    else if (character === '"') quoted = !quoted
    else if (quoted) field += character
    else if (character === delimiter) endField()
    else if (character === '\n') {
      endField()
      rows.push([])
    } else if (character !== '\r' || csv[at + 1] !== '\n') field += character
  }
  if (quoted) throw exception('Could not parse text: a quote is not closed.')
  if (field !== '' || rows.at(-1)!.length > 0) endField()
  return rows.filter((row) => row.length > 0)
}

/** The printf of Apps Script: %s %d %i %f %e %x %o %c %j with flags, width and precision, and %%. */
export function formatString(template: string, ...values: unknown[]): string {
  const rest = [...values]
  return template.replace(/%([-+0 ]*)(\d*)(?:\.(\d+))?([sdifexXocj%])/g, (_, flags, width, precision, letter) => {
    if (letter === '%') return '%'
    if (rest.length === 0) throw exception(`formatString: there is no value for %${letter}.`)
    const text = formatted(rest.shift(), letter, precision === undefined ? undefined : Number(precision))
    const number = /[dife]/.test(letter)
    const sign = number && flags.includes('+') && !text.startsWith('-') ? '+' : ''
    if (flags.includes('-')) return (sign + text).padEnd(Number(width))
    if (!flags.includes('0') || !number) return (sign + text).padStart(Number(width))
    const digits = text.replace('-', '')
    const mark = text.startsWith('-') ? '-' : sign
    return mark + digits.padStart(Number(width) - mark.length, '0')
  })
}

function formatted(value: unknown, letter: string, precision: number | undefined): string {
  if (letter === 's') return String(value).slice(0, precision)
  if (letter === 'j') return JSON.stringify(value)
  if (letter === 'c') return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1)
  const number = Number(value)
  if (letter === 'f') return number.toFixed(precision ?? 6)
  if (letter === 'e') return number.toExponential(precision ?? 6)
  const whole = Math.trunc(number)
  if (letter === 'x' || letter === 'X' || letter === 'o') {
    const digits = (whole >>> 0).toString(letter === 'o' ? 8 : 16)
    return letter === 'X' ? digits.toUpperCase() : digits
  }
  return String(whole)
}
