import { expect, test } from 'vitest'
import { countdown } from './countdown.ts'

test('Before the start the whole time is left.', () => {
  expect(countdown('three-minutes', null, 5)).toEqual({ label: '3:00', over: false, gone: 0 })
  expect(countdown('one-breath', null, 5).label).toBe('0:30')
})

test('A started second is shown until it is over.', () => {
  expect(countdown('one-breath', 0, 1).label).toBe('0:30')
  expect(countdown('one-breath', 0, 1_000).label).toBe('0:29')
  expect(countdown('three-minutes', 0, 78_500)).toMatchObject({ label: '1:42', over: false })
})

test('After the end it counts up, without a limit.', () => {
  expect(countdown('one-breath', 0, 30_000)).toEqual({ label: '+0:00', over: true, gone: 1 })
  expect(countdown('one-breath', 0, 42_300).label).toBe('+0:12')
})

test('The share that is gone grows evenly.', () => {
  expect(countdown('three-minutes', 0, 90_000).gone).toBe(0.5)
})
