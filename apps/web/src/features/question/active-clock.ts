/** Time spent on an answer, without breaks. Times in milliseconds. */
export interface ActiveClock {
  readonly activeMs: number
  /** Last sign of life, or null while the page is out of sight. */
  readonly lastSignAt: number | null
}

/** Longest silence that still counts as thinking. */
export const IDLE_AFTER_MS = 120_000

/** A clock that goes on from time already spent. */
export const startClock = (activeMs: number, now: number): ActiveClock => ({
  activeMs,
  lastSignAt: now,
})

/** Notes a sign of life; a silence counts up to {@link IDLE_AFTER_MS}. */
export function signOfLife(clock: ActiveClock, now: number): ActiveClock {
  const silence = clock.lastSignAt === null ? 0 : Math.max(0, now - clock.lastSignAt)
  return {
    activeMs: clock.activeMs + Math.min(silence, IDLE_AFTER_MS),
    lastSignAt: now,
  }
}

/** Notes that the page went out of sight; nothing counts until the next sign of life. */
export const pauseClock = (clock: ActiveClock, now: number): ActiveClock =>
  clock.lastSignAt === null ? clock : { ...signOfLife(clock, now), lastSignAt: null }
