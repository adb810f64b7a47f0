import { expect, test } from 'vitest'
import { IDLE_AFTER_MS, pauseClock, signOfLife, startClock } from './active-clock.ts'

test('Time between signs of life counts in full while it is short.', () => {
  const clock = signOfLife(signOfLife(startClock(500, 1_000), 4_000), 9_000)
  expect(clock.activeMs).toBe(500 + 8_000)
})

test('A long silence counts as thinking for two minutes and no longer.', () => {
  const clock = signOfLife(startClock(0, 0), 3_600_000)
  expect(clock.activeMs).toBe(IDLE_AFTER_MS)
})

test('Nothing counts while the page is out of sight.', () => {
  const away = pauseClock(startClock(0, 0), 5_000)
  expect(away.activeMs).toBe(5_000)
  expect(pauseClock(away, 9_000)).toEqual(away)
  const back = signOfLife(away, 60_000)
  expect(back.activeMs).toBe(5_000)
  expect(signOfLife(back, 61_000).activeMs).toBe(6_000)
})

test('A clock of the machine that is set back takes no time away.', () => {
  expect(signOfLife(startClock(700, 10_000), 2_000).activeMs).toBe(700)
})
