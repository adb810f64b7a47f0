const MS_PER_DAY = 86_400_000

const words = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })

const LONG = words({ weekday: 'long', day: 'numeric', month: 'long' })
const LONG_WITH_YEAR = words({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

const midnight = (date: string) => Date.parse(`${date}T00:00:00Z`)

/**
 * A day in words: "Tuesday 24 November", with the year where it is not that of `today`.
 *
 * @param date  `YYYY-MM-DD`
 * @param today  `YYYY-MM-DD`; without it the year is left out
 */
export function dayInWords(date: string, today?: string): string {
  const sameYear = today === undefined || today.slice(0, 4) === date.slice(0, 4)
  return (sameYear ? LONG : LONG_WITH_YEAR).format(midnight(date)).replace(',', '')
}

/** Whole days from one `YYYY-MM-DD` to another; negative where `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / MS_PER_DAY)
}

/**
 * The day of a moment in a time zone.
 *
 * @param at  milliseconds since 1970
 * @param timeZone  IANA name; default: that of the browser
 * @returns `YYYY-MM-DD`
 */
export function civilDateOf(at: number, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** "today", "tomorrow", "in 5 days", "yesterday" or "5 days ago", counted from `today`. */
export function distanceInWords(date: string, today: string): string {
  const days = daysBetween(today, date)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}
