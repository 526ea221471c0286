import type { Money } from '../../contract/order.ts'

const withoutMinorUnits = ['ISK', 'JPY', 'KRW', 'VND', 'CLP']

/** "1,299.00 DKK"; the separators are the language's. */
export function moneyText({ minor, currency }: Money, thousands: string, decimal: string): string {
  const digits = withoutMinorUnits.includes(currency) ? 0 : 2
  const [units = '0', fraction] = Math.abs(minor / 10 ** digits)
    .toFixed(digits)
    .split('.')
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, thousands)
  return `${minor < 0 ? '-' : ''}${grouped}${fraction ? decimal + fraction : ''} ${currency}`
}
