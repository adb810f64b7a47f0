import { expect, test } from 'vitest'
import { civilDateOf, dayInWords, daysBetween, distanceInWords } from './civil-date.ts'

test('A day is written with its weekday, and with the year only where it is another year.', () => {
  expect(dayInWords('2026-11-24', '2026-11-21')).toBe('Tuesday 24 November')
  expect(dayInWords('2027-01-01', '2026-11-21')).toBe('Friday 1 January 2027')
  expect(dayInWords('2026-03-29')).toBe('Sunday 29 March')
})

test('Days are counted by the calendar, over months, leap days and changes of the clock.', () => {
  expect(daysBetween('2026-11-21', '2026-11-21')).toBe(0)
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-12-01', '2026-11-21')).toBe(-10)
})

test('The day of a moment depends on the time zone.', () => {
  const at = Date.UTC(2026, 10, 21, 23, 30)
  expect(civilDateOf(at, 'UTC')).toBe('2026-11-21')
  expect(civilDateOf(at, 'Europe/Vienna')).toBe('2026-11-22')
  expect(civilDateOf(at, 'America/Los_Angeles')).toBe('2026-11-21')
})

test('A distance is said the way a person says it.', () => {
  const from = (date: string) => distanceInWords(date, '2026-11-21')
  expect(from('2026-11-21')).toBe('today')
  expect(from('2026-11-22')).toBe('tomorrow')
  expect(from('2026-11-20')).toBe('yesterday')
  expect(from('2026-11-30')).toBe('in 9 days')
  expect(from('2026-11-11')).toBe('10 days ago')
})
