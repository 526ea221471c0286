import { Failure } from '../failure.ts'

const deepest = 32
const mostValues = 20_000

/**
 * JSON of a request body. Shape is looked at before it is parsed: a body that is deeper or holds more values than any
 * call of the contract costs nothing more than reading it once.
 */
export function parseBody(text: string): unknown {
  requireSaneShape(text)
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure('bad-request', 'The body is not JSON.')
  }
}

function requireSaneShape(text: string): void {
  let depth = 0
  let values = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (quoted) {
      if (character === backslash) at++
      else if (character === quote) quoted = false
    } else if (character === quote) quoted = true
    else if (character === openBrace || character === openBracket) {
      if (++depth > deepest) throw new Failure('bad-request', 'The body is nested too deeply.')
    } else if (character === closeBrace || character === closeBracket) depth--
    else if (character === comma && ++values > mostValues) throw new Failure('bad-request', 'The body holds too much.')
  }
}

const [quote, backslash, comma, openBrace, closeBrace, openBracket, closeBracket] = Array.from('"\\,{}[]', (sign) =>
  sign.charCodeAt(0),
)
