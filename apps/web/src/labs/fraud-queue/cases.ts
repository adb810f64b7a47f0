import { RandomState } from '@warmstart/algorithms'
import type { Table } from '../frame/table.ts'
import type { FraudParams } from './params.ts'

/** Payments of a day, as the model sees them and as they are. */
export interface Cases {
  /** What the model says, calibrated as long as nobody adapts. */
  readonly p: readonly number[]
  /** Whole euros. */
  readonly amounts: readonly number[]
  /** 0 or 1; known only later. */
  readonly frauds: readonly number[]
}

/** Payments a day. */
export const CASES = 240

const odds = (log: number) => 1 / (1 + Math.exp(-log))

/** Pasted payments: a probability, an amount, and whether it was fraud. */
export const pastedCases = ({ rows, target }: Table): Cases => ({
  p: rows.map(([p = 0]) => p),
  amounts: rows.map(([, amount = 0]) => amount),
  frauds: target ?? [],
})

/** Draws the payments: small ones are more often fraud, as stolen cards are tried out. */
export function casesOf({ seed, adapt }: Pick<FraudParams, 'seed' | 'adapt'>): Cases {
  const random = new RandomState(seed)
  const size = random.normals(CASES)
  const look = random.normals(CASES)
  const luck = random.randomSample(CASES)
  const log = Array.from(size, (z, i) => -2.6 - 0.3 * z + 1.3 * (look[i] ?? 0))
  const frauds = log.map((value, i) => ((luck[i] ?? 0) < odds(value) ? 1 : 0))
  return {
    p: log.map((value, i) => odds(value - adapt * (frauds[i] ?? 0))),
    amounts: Array.from(size, (z) => Math.round(100 * Math.exp(1.1 * z))),
    frauds,
  }
}
