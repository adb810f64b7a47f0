import type { Clock } from '../clock.ts'

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves the time and runs what is due, in order. */
  advance(ms: number): void
  /** Resolves once a timer of exactly so many milliseconds is set. */
  timerOf(ms: number): Promise<void>
  /** Timers that are set now, in milliseconds from when they were set. */
  timers(): readonly number[]
}

/** 2026-11-28T10:00Z. */
export const START = Date.UTC(2026, 10, 28, 10)

/** Makes a clock for tests: nothing has to be waited for. */
export function manualClock(): ManualClock {
  interface Timer {
    readonly ms: number
    readonly at: number
    readonly run: () => void
  }
  let now = START
  const timers = new Set<Timer>()
  const waiting = new Set<{ readonly ms: number; readonly done: () => void }>()
  const isSet = (ms: number) => [...timers].some((timer) => timer.ms === ms)
  return {
    now: () => now,
    after(ms, run) {
      const timer = { ms, at: now + ms, run }
      timers.add(timer)
      for (const one of waiting) if (one.ms === ms) one.done()
      return () => void timers.delete(timer)
    },
    advance(ms) {
      const end = now + ms
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
        if (next === undefined) break
        timers.delete(next)
        now = Math.max(now, next.at)
        next.run()
      }
      now = end
    },
    timerOf: (ms) =>
      new Promise((resolve) => {
        if (isSet(ms)) resolve()
        else waiting.add({ ms, done: resolve })
      }),
    timers: () => [...timers].map(({ ms }) => ms),
  }
}
