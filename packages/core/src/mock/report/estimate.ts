import type { Assessment } from '@warmstart/schema'

/** A value with its 95 % interval, all 0..1. */
export interface Estimate {
  readonly value: number
  readonly interval: readonly [number, number]
}

/** z of a two-sided 95 % interval. */
const Z95 = 1.96
/** Spread of answers around a person's level before any was heard; counts as one answer. Chosen. */
const SPREAD_OF_ONE = 0.25

/** `value` held within 0..1 and rounded to a thousandth, so that reports do not depend on noise. */
export const share = (value: number): number =>
  Math.round(1000 * Math.min(1, Math.max(0, value))) / 1000

/** A value that is certain. */
export const exact = (value: number): Estimate => ({ value, interval: [value, value] })

/** The score of an assessment, or null where it could not be judged. */
export const scoreOf = ({ outcome, score, interval }: Assessment): Estimate | null =>
  outcome === 'graded' ? { value: score, interval } : null

/**
 * Weighted mean of estimates. Its interval holds two kinds of doubt: how sure each value is (their
 * half-widths, as if independent), and how few were heard (the spread of the values over √n).
 *
 * @returns null without any
 */
export function meanOf(
  parts: readonly { readonly estimate: Estimate; readonly weight: number }[],
): Estimate | null {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  const value = parts.reduce((sum, one) => sum + one.weight * one.estimate.value, 0) / total
  const doubt = parts.reduce((sum, { weight, estimate: { interval } }) => {
    const half = (interval[1] - interval[0]) / 2
    return sum + ((weight / total) * half) ** 2
  }, 0)
  const squares = parts.reduce((sum, one) => sum + (one.estimate.value - value) ** 2, 0)
  const spread = Math.sqrt((squares + SPREAD_OF_ONE ** 2) / parts.length)
  const few = (Z95 * spread) / Math.sqrt(parts.length)
  const half = Math.sqrt(doubt + few ** 2)
  return { value: share(value), interval: [share(value - half), share(value + half)] }
}
