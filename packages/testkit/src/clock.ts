import type { Millis } from '@warmstart/schema'

/** 2026-11-21T10:00Z, a Saturday: where tests begin unless they say otherwise. */
export const TEST_EPOCH: Millis = Date.UTC(2026, 10, 21, 10)

/** A clock that moves only when a test says so. */
export interface FakeClock {
  /** Milliseconds since 1970. */
  now(): Millis
  /** Moves forward by so many milliseconds and gives the new time. */
  advance(milliseconds: number): Millis
}

/** A clock that stands still at `start`. */
export function fakeClock(start: Millis = TEST_EPOCH): FakeClock {
  let time = start
  return {
    now: () => time,
    advance(milliseconds) {
      time += milliseconds
      return time
    },
  }
}
