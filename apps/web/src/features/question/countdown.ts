import { clock } from '../../shared/amounts.ts'

/** The lengths that an answer can be practised in, in milliseconds. */
export const TIMER_MODES = {
  'three-minutes': { label: '3 minutes', ms: 180_000 },
  'one-breath': { label: 'One breath', ms: 30_000 },
} as const

/** One of the lengths. */
export type TimerMode = keyof typeof TIMER_MODES

/** What a countdown shows. */
export interface Countdown {
  /** "2:41", or "+0:12" once the time is over. */
  readonly label: string
  readonly over: boolean
  /** Share of the time that is gone, 0..1. */
  readonly gone: number
}

/**
 * Reads a countdown.
 *
 * @param startedAt  start in milliseconds since 1970, or null before it
 * @param now  milliseconds since 1970
 */
export function countdown(mode: TimerMode, startedAt: number | null, now: number): Countdown {
  const { ms } = TIMER_MODES[mode]
  const spent = startedAt === null ? 0 : Math.max(0, now - startedAt)
  const left = ms - spent
  if (left <= 0) return { label: `+${clock(-left)}`, over: true, gone: 1 }
  return { label: clock(Math.ceil(left / 1000) * 1000), over: false, gone: spent / ms }
}
