import { CivilDate, TimeZone } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  civilDate,
  DAY_MS,
  dateOfDay,
  dayNumber,
  daysBetween,
  startOfDay,
} from './civil-date.ts'

const date = (text: string) => CivilDate.parse(text)
const ZONES = [
  'UTC',
  'Europe/Vienna',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
].map((zone) => TimeZone.parse(zone))
const zone = (name: string) => TimeZone.parse(name)

describe('the civil date', () => {
  it('still belongs to the evening before until four in the morning (D01)', () => {
    const vienna = zone('Europe/Vienna') // UTC+1 in January
    expect(civilDate(Date.UTC(2027, 0, 15, 2, 59, 59, 999), vienna)).toBe('2027-01-14')
    expect(civilDate(Date.UTC(2027, 0, 15, 3, 0), vienna)).toBe('2027-01-15')
  })

  it('follows the local clock in zones with odd or very large offsets (D01)', () => {
    const noon = Date.UTC(2027, 5, 1, 12, 0)
    expect(civilDate(noon, zone('Pacific/Kiritimati'))).toBe('2027-06-01') // 02:00 on the 2nd
    expect(civilDate(noon + 2 * 3_600_000, zone('Pacific/Kiritimati'))).toBe('2027-06-02')
    // Kathmandu is at UTC+05:45: its day starts at 22:15 UTC.
    expect(civilDate(Date.UTC(2027, 5, 1, 22, 14), zone('Asia/Kathmandu'))).toBe('2027-06-01')
    expect(civilDate(Date.UTC(2027, 5, 1, 22, 15), zone('Asia/Kathmandu'))).toBe('2027-06-02')
  })

  it('starts the day at four on the clock before and after a clock change (D02)', () => {
    const vienna = zone('Europe/Vienna')
    expect(startOfDay(date('2027-03-27'), vienna)).toBe(Date.UTC(2027, 2, 27, 3))
    expect(startOfDay(date('2027-03-28'), vienna)).toBe(Date.UTC(2027, 2, 28, 2)) // spring forward
    expect(startOfDay(date('2027-10-31'), vienna)).toBe(Date.UTC(2027, 9, 31, 3)) // fall back
    const newYork = zone('America/New_York')
    expect(startOfDay(date('2027-03-14'), newYork)).toBe(Date.UTC(2027, 2, 14, 8))
    expect(startOfDay(date('2027-11-07'), newYork)).toBe(Date.UTC(2027, 10, 7, 9))
  })

  it('agrees with the start of the day to the millisecond in every zone (D02)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: dayNumber(date('2015-01-01')), max: dayNumber(date('2040-01-01')) }),
        (timeZone, day) => {
          const start = startOfDay(dateOfDay(day), timeZone)
          expect(civilDate(start, timeZone)).toBe(dateOfDay(day))
          expect(civilDate(start - 1, timeZone)).toBe(dateOfDay(day - 1))
          expect(civilDate(start + DAY_MS - 3_600_001, timeZone)).toBe(dateOfDay(day))
        },
      ),
    )
  })

  it('never goes back as time goes on (D02)', () => {
    const moment = fc.integer({ min: Date.UTC(2020), max: Date.UTC(2035) })
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), moment, fc.nat(40 * 3_600_000), (tz, now, later) => {
        expect(civilDate(now + later, tz) >= civilDate(now, tz)).toBe(true)
      }),
    )
  })
})

describe('calendar arithmetic', () => {
  it('adds days across months, leap years and centuries (D03)', () => {
    expect(addDays(date('2028-02-28'), 1)).toBe('2028-02-29')
    expect(addDays(date('2027-02-28'), 1)).toBe('2027-03-01')
    expect(addDays(date('2099-12-31'), 60)).toBe('2100-03-01')
    expect(addDays(date('2027-01-01'), -1)).toBe('2026-12-31')
    expect(daysBetween(date('2026-11-21'), date('2027-11-21'))).toBe(365)
  })

  it('undoes what it adds, and names the same day as the ICU calendar does (D03)', () => {
    const iso = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'UTC',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 500_000 }),
        fc.integer({ min: -9999, max: 9999 }),
        (day, n) => {
          expect(dayNumber(dateOfDay(day))).toBe(day)
          expect(daysBetween(dateOfDay(day), addDays(dateOfDay(day), n))).toBe(n)
          expect(dateOfDay(day)).toBe(iso.format(day * DAY_MS))
        },
      ),
    )
  })
})
