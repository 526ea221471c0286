/** Universal Postal Union S10: eight digits weighted 8 6 4 2 3 5 9 7, and a check digit. */
export function checksUpu(number: string): boolean {
  const digits = number.slice(2, 11)
  const weights = [8, 6, 4, 2, 3, 5, 9, 7]
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  const rest = 11 - (sum % 11)
  return Number(digits[8]) === (rest === 10 ? 0 : rest === 11 ? 5 : rest)
}

/** UPS and OnTrac: letters count as their place in the alphabet, every second character twice; the last is the check. */
export function checksDoubled(body: string): boolean {
  let sum = 0
  for (let place = 0; place < body.length - 1; place++) {
    const code = body.charCodeAt(place)
    const value = code >= 65 ? (code - 63) % 10 : code - 48
    sum += place % 2 === 1 ? value * 2 : value
  }
  return Number(body.at(-1)) === (10 - (sum % 10)) % 10
}

/** GS1 (SSCC and others): weights 3 and 1 from the right. */
export function checksWeighted(number: string): boolean {
  return Number(number.at(-1)) === (10 - (weightedSum(number, [3, 1]) % 10)) % 10
}

/** FedEx: weights 1, 3 and 7 from the right, the rest of eleven, of which ten counts as nought. */
export function checksFedex(number: string): boolean {
  return Number(number.at(-1)) === (weightedSum(number, [1, 3, 7]) % 11) % 10
}

/** Luhn: every second digit from the right twice, as the sum of its digits. */
export function checksLuhn(number: string): boolean {
  let sum = 0
  for (let place = 0; place < number.length; place++) {
    const value = Number(number[number.length - 1 - place]) * (place % 2 === 1 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

/** DHL Express: the last digit is the rest of seven of those before it. */
export function checksSevens(number: string): boolean {
  return Number(number.at(-1)) === Number(number.slice(0, -1)) % 7
}

/** DPD: ISO 7064, modulus 37 over 36 characters. */
export function checksThirtySeven(number: string): boolean {
  const worth = (character: string) => Number.parseInt(character, 36)
  let rest = 36
  for (const character of number.slice(0, -1)) rest = (((rest + worth(character)) % 36 || 36) * 2) % 37
  return worth(number.at(-1)!) === (37 - rest) % 36
}

function weightedSum(number: string, weights: number[]): number {
  let sum = 0
  for (let place = 0; place < number.length - 1; place++)
    sum += Number(number[number.length - 2 - place]) * weights[place % weights.length]!
  return sum
}
