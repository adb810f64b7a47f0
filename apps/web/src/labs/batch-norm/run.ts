import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { NormParams } from './params.ts'

/** One training batch through the layer. */
export interface BatchState {
  readonly phase: 'batch'
  /** From 1. */
  readonly batch: number
  readonly x: readonly number[]
  readonly mean: number
  /** Divided by n, as the batch is normalised with. */
  readonly variance: number
  /** After this batch, for evaluation. */
  readonly runningMean: number
  readonly runningVariance: number
  /** The same values by the statistics of the batch, and by the running ones. */
  readonly train: readonly number[]
  readonly evaluated: readonly number[]
}

export const BATCHES = 40
/** Keeps the root off 0. */
export const EPSILON = 1e-5

/** γ · (x − mean) / √(variance + ε) + β */
export function normalised(
  x: number,
  mean: number,
  variance: number,
  { gamma, beta }: Pick<NormParams, 'gamma' | 'beta'>,
): number {
  return (gamma * (x - mean)) / Math.sqrt(variance + EPSILON) + beta
}

/** Mean and variance of values, divided by n. */
export function momentsOf(x: readonly number[]): {
  readonly mean: number
  readonly variance: number
} {
  const mean = x.reduce((sum, one) => sum + one, 0) / x.length
  return { mean, variance: x.reduce((sum, one) => sum + (one - mean) ** 2, 0) / x.length }
}

/** What goes into the running variance: divided by n − 1, as PyTorch does; 0 for a batch of one. */
export const unbiased = (variance: number, n: number) => (n > 1 ? (variance * n) / (n - 1) : 0)

/** Batches in training; the running statistics begin at mean 0 and variance 1. */
export function* run({ params }: Given<NormParams>): Generator<BatchState, null, void> {
  const { size, momentum, center, spread, seed } = params
  const random = new RandomState(seed)
  let [runningMean, runningVariance] = [0, 1]
  for (let batch = 1; batch <= BATCHES; batch++) {
    const x = Array.from({ length: size }, () => random.normal(center, spread))
    const { mean, variance } = momentsOf(x)
    runningMean = (1 - momentum) * runningMean + momentum * mean
    runningVariance = (1 - momentum) * runningVariance + momentum * unbiased(variance, size)
    yield {
      ...{ phase: 'batch', batch, x, mean, variance, runningMean, runningVariance },
      train: x.map((one) => normalised(one, mean, variance, params)),
      evaluated: x.map((one) => normalised(one, runningMean, runningVariance, params)),
    }
  }
  return null
}
