import { CivilDate } from '@warmstart/schema'
import { expect, test } from 'vitest'
import { dayInWords, distanceInWords } from './civil-date.ts'

const day = (text: string) => CivilDate.parse(text)

test('A day is written with its weekday, and with the year only where it is another year.', () => {
  expect(dayInWords(day('2026-11-24'), day('2026-11-21'))).toBe('Tuesday 24 November')
  expect(dayInWords(day('2027-01-01'), day('2026-11-21'))).toBe('Friday 1 January 2027')
  expect(dayInWords(day('2026-03-29'))).toBe('Sunday 29 March')
})

test('A distance is said the way a person says it.', () => {
  const from = (date: string) => distanceInWords(day(date), day('2026-11-21'))
  expect(from('2026-11-21')).toBe('today')
  expect(from('2026-11-22')).toBe('tomorrow')
  expect(from('2026-11-20')).toBe('yesterday')
  expect(from('2026-11-30')).toBe('in 9 days')
  expect(from('2026-11-11')).toBe('10 days ago')
})
