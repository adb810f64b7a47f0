import type { CivilDate, Millis, TimeZone } from '@warmstart/schema'

/** Length of a day without a clock change, in milliseconds. */
export const DAY_MS = 86_400_000

/**
 * Hour of the local clock at which a new day starts. Whoever studies at half past midnight
 * means "this evening": before this hour it is still the day before.
 */
export const DAY_START_HOUR = 4

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formatters.set(timeZone, formatter)
  }
  return formatter
}

/** What the clock on the wall shows at `now`, written as if it were UTC, in milliseconds. */
function wallClock(now: Millis, timeZone: string): number {
  if (timeZone === 'UTC') return now
  const fields: Record<string, number> = {}
  for (const { type, value } of formatterOf(timeZone).formatToParts(now)) {
    fields[type] = Number(value)
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields
  return Date.UTC(year, month - 1, day, hour, minute, second) + (now % 1000)
}

/**
 * Number of a calendar day: days since 1970-01-01. Sorts and subtracts like a plain number.
 *
 * @example dayNumber(CivilDate.parse('1970-01-03')) // 2
 */
export function dayNumber(date: CivilDate): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS)
}

/** The calendar day with this number; the inverse of {@link dayNumber}. */
export function dateOfDay(day: number): CivilDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as CivilDate
}

/** Number of the learner's day at `now`; days start at {@link DAY_START_HOUR} local time. */
export function civilDay(now: Millis, timeZone: TimeZone): number {
  return Math.floor((wallClock(now, timeZone) - DAY_START_HOUR * 3_600_000) / DAY_MS)
}

/** The learner's day at `now`; days start at {@link DAY_START_HOUR} local time. */
export function civilDate(now: Millis, timeZone: TimeZone): CivilDate {
  return dateOfDay(civilDay(now, timeZone))
}

/** Whole calendar days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day `days` (whole, may be negative) after `date`. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDay(dayNumber(date) + days)
}

/**
 * First moment of a learner's day: {@link DAY_START_HOUR} on the local clock. Where the clock
 * jumps over that hour it is the moment of the jump; where the hour comes twice, the first one.
 * A day that a zone left out (Samoa, 30 December 2011) starts with the day after it.
 */
export function startOfDay(date: CivilDate, timeZone: TimeZone): Millis {
  const wall = dayNumber(date) * DAY_MS + DAY_START_HOUR * 3_600_000
  // The offset to UTC is one of those in force a day before and a day after.
  const guesses = [wall - DAY_MS, wall + DAY_MS].map(
    (near) => wall - (wallClock(near, timeZone) - near),
  )
  const [first = wall, second = wall] = guesses.sort((a, b) => a - b)
  return wallClock(first, timeZone) >= wall ? first : second
}
