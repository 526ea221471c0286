/** Formatters of the platform are slow to make and quick to use, so each is made once. */
const dates = new Map<string, Intl.DateTimeFormat>()
const amounts = new Map<string, Intl.NumberFormat>()

export function dateFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, options)
  dates.set(key, format)
  return format
}

export function moneyFormatter(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const format = amounts.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency })
  amounts.set(key, format)
  return format
}
