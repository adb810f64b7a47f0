import { daysBetween } from '@warmstart/core/civil-date'
import type { CivilDate } from '@warmstart/schema'

const words = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })

const LONG = words({ weekday: 'long', day: 'numeric', month: 'long' })
const LONG_WITH_YEAR = words({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/**
 * A day in words: "Tuesday 24 November", with the year where it is not that of `today`.
 *
 * @param today  without it the year is left out
 */
export function dayInWords(date: CivilDate, today?: CivilDate): string {
  const sameYear = today === undefined || today.slice(0, 4) === date.slice(0, 4)
  const midnight = Date.parse(`${date}T00:00:00Z`)
  return (sameYear ? LONG : LONG_WITH_YEAR).format(midnight).replace(',', '')
}

/** "today", "tomorrow", "in 5 days", "yesterday" or "5 days ago", counted from `today`. */
export function distanceInWords(date: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, date)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}
