import { requireInteger, requireNumber, requireOneOf } from '../check/require.ts'

/** How the learning rate moves over the steps 0, 1, 2 … (or epochs, if counted so). */
export type Schedule =
  | { readonly kind: 'constant' }
  | { readonly kind: 'step'; readonly every: number; readonly factor?: number }
  | { readonly kind: 'exponential'; readonly factor: number }
  | { readonly kind: 'cosine'; readonly total: number; readonly floor?: number }
  | { readonly kind: 'warm-up'; readonly warmUp: number; readonly after?: Schedule }
  | {
      readonly kind: 'one-cycle'
      readonly total: number
      readonly warmShare?: number
      readonly startDivisor?: number
      readonly endDivisor?: number
    }

/**
 * The learning rate at one step, from the base rate η₀.
 *
 * - `constant`     η₀
 * - `step`         η₀·factor^⌊t/every⌋, factor default 0.1
 * - `exponential`  η₀·factorᵗ
 * - `cosine`       floor + ½(η₀ − floor)(1 + cos(π·min(t, total)/total)), floor default 0.
 *   Loshchilov and Hutter 2017, arXiv:1608.03983
 * - `warm-up`      η₀·(t + 1)/warmUp while t < warmUp, then `after` (default constant) counted
 *   from 0. Goyal et al. 2017, arXiv:1706.02677
 * - `one-cycle`    cosine from η₀/startDivisor (25) up to η₀ over warmShare (0.3) of the total, then
 *   down to η₀/startDivisor/endDivisor (1e4). Smith 2018, arXiv:1803.09820; constants of PyTorch
 *
 * @param schedule  which, with its constants
 * @param base  η₀ > 0, the peak
 * @param step  t ≥ 0
 * @throws {InvalidInput} code `range` or `type`, naming the option
 */
export function learningRateAt(schedule: Schedule, base: number, step: number): number {
  requireSchedule(schedule)
  requireNumber('base', base, { above: 0 })
  requireInteger('step', step, { min: 0 })
  return rateAt(schedule, base, step)
}

/** Checks a schedule once, before a run. @throws {InvalidInput} naming `schedule.…` */
export function requireSchedule(schedule: Schedule): void {
  const { kind } = schedule
  requireOneOf('schedule.kind', kind, [
    'constant',
    'step',
    'exponential',
    'cosine',
    'warm-up',
    'one-cycle',
  ])
  if (kind === 'step') {
    requireInteger('schedule.every', schedule.every, { min: 1 })
    requireNumber('schedule.factor', schedule.factor ?? 0.1, { above: 0 })
  } else if (kind === 'exponential') {
    requireNumber('schedule.factor', schedule.factor, { above: 0 })
  } else if (kind === 'cosine') {
    requireInteger('schedule.total', schedule.total, { min: 1 })
    requireNumber('schedule.floor', schedule.floor ?? 0, { min: 0 })
  } else if (kind === 'warm-up') {
    requireInteger('schedule.warmUp', schedule.warmUp, { min: 1 })
    if (schedule.after) requireSchedule(schedule.after)
  } else if (kind === 'one-cycle') {
    requireInteger('schedule.total', schedule.total, { min: 2 })
    requireNumber('schedule.warmShare', schedule.warmShare ?? 0.3, { above: 0, below: 1 })
    requireNumber('schedule.startDivisor', schedule.startDivisor ?? 25, { above: 0 })
    requireNumber('schedule.endDivisor', schedule.endDivisor ?? 1e4, { above: 0 })
  }
}

/** {@link learningRateAt} without the checks, for use inside a run. */
export function rateAt(schedule: Schedule, base: number, t: number): number {
  switch (schedule.kind) {
    case 'constant':
      return base
    case 'step':
      return base * (schedule.factor ?? 0.1) ** Math.floor(t / schedule.every)
    case 'exponential':
      return base * schedule.factor ** t
    case 'cosine':
      return cosine(base, schedule.floor ?? 0, Math.min(t, schedule.total) / schedule.total)
    case 'warm-up':
      if (t < schedule.warmUp) return (base * (t + 1)) / schedule.warmUp
      return rateAt(schedule.after ?? { kind: 'constant' }, base, t - schedule.warmUp)
    case 'one-cycle':
      return oneCycle(schedule, base, t)
  }
}

/** Half a cosine wave from `from` (share 0) to `to` (share 1). */
function cosine(from: number, to: number, share: number): number {
  return to + 0.5 * (from - to) * (1 + Math.cos(Math.PI * share))
}

function oneCycle(
  schedule: Extract<Schedule, { kind: 'one-cycle' }>,
  base: number,
  t: number,
): number {
  const { total, warmShare = 0.3, startDivisor = 25, endDivisor = 1e4 } = schedule
  const start = base / startDivisor
  const peakAt = warmShare * total - 1
  const at = Math.min(t, total - 1)
  if (peakAt > 0 && at <= peakAt) return cosine(start, base, at / peakAt)
  const from = Math.max(peakAt, 0)
  return cosine(base, start / endDivisor, (at - from) / (total - 1 - from))
}
