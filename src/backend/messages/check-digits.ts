/** Universal Postal Union S10: eight digits weighted 8 6 4 2 3 5 9 7, and a check digit. */
export function checksUpu(number: string): boolean {
  const digits = number.slice(2, 11)
  const weights = [8, 6, 4, 2, 3, 5, 9, 7]
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  const rest = 11 - (sum % 11)
  return Number(digits[8]) === (rest === 10 ? 0 : rest === 11 ? 5 : rest)
}

/** UPS 1Z: letters count as their place in the alphabet, every second character twice. */
export function checksUps(number: string): boolean {
  const body = number.slice(2, -1)
  let sum = 0
  for (let place = 0; place < body.length; place++) {
    const code = body.charCodeAt(place)
    const value = code >= 65 ? (code - 63) % 10 : code - 48
    sum += place % 2 === 1 ? value * 2 : value
  }
  return Number(number.at(-1)) === (10 - (sum % 10)) % 10
}

/** GS1 (SSCC and others): weights 3 and 1 from the right. */
export function checksWeighted(number: string): boolean {
  let sum = 0
  for (let place = 0; place < number.length - 1; place++) {
    sum += Number(number[number.length - 2 - place]) * (place % 2 === 0 ? 3 : 1)
  }
  return Number(number.at(-1)) === (10 - (sum % 10)) % 10
}
