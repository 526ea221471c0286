/** The first whole JSON object in a text: small models wrap it in a code fence, a greeting or their thoughts. */
export function jsonObjectIn(text: string): string | null {
  const plain = text.replace(/<think>[\s\S]*?<\/think>/g, '')
  for (
    let start = plain.indexOf('{'), tries = 0;
    start >= 0 && tries < 5;
    start = plain.indexOf('{', start + 1), tries++
  ) {
    const object = balancedFrom(plain, start)
    if (object !== null && isObject(object)) return object
  }
  return null
}

function balancedFrom(text: string, start: number): string | null {
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (inString) {
      if (char === '\\') at++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return text.slice(start, at + 1)
  }
  return null
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
