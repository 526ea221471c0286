/** As Gmail's list: the time today, the day this year, else the date. */
export function shortDate(iso: string, now = new Date()): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  if (date.toDateString() === now.toDateString()) return format(date, { hour: '2-digit', minute: '2-digit' })
  if (date.getFullYear() === now.getFullYear()) return format(date, { day: 'numeric', month: 'short' })
  return format(date, { day: '2-digit', month: '2-digit', year: 'numeric' })
}

export function longDate(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  return format(date, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}

const format = (date: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { hour12: false, ...options }).format(date)
