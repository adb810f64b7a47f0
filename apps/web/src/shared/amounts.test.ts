import { expect, test } from 'vitest'
import { clock, count, minutesInWords, percent, percentRange, wordCount } from './amounts.ts'

test('A clock shows minutes and two digits of seconds, and never a negative time.', () => {
  expect(clock(0)).toBe('0:00')
  expect(clock(65_999)).toBe('1:05')
  expect(clock(600_000)).toBe('10:00')
  expect(clock(-5)).toBe('0:00')
})

test('Minutes are rounded, and something is never written as nothing.', () => {
  expect(minutesInWords(0)).toBe('0\u00a0min')
  expect(minutesInWords(0.2)).toBe('1\u00a0min')
  expect(minutesInWords(12.4)).toBe('12\u00a0min')
  expect(minutesInWords(60)).toBe('1\u00a0h')
  expect(minutesInWords(95)).toBe('1\u00a0h 35\u00a0min')
})

test('Shares are written as whole percentages.', () => {
  expect(percent(0.666)).toBe('67\u00a0%')
  expect(percentRange([0.58, 0.841])).toBe('58–84\u00a0%')
})

test('One thing is singular and every other number is plural.', () => {
  expect(count(1, 'question')).toBe('1 question')
  expect(count(0, 'question')).toBe('0 questions')
  expect(count(2, 'entry', 'entries')).toBe('2 entries')
})

test('Words are counted by the white space between them.', () => {
  expect(wordCount('')).toBe(0)
  expect(wordCount('  bias²  plus\nvariance ')).toBe(3)
})
