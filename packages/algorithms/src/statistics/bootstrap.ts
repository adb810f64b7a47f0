import {
  requireInteger,
  requireNumber,
  requireOneOf,
  requireRandomState,
  requireVector,
} from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import { quantileSorted } from '../numeric/quantile.ts'
import type { RandomState } from '../random/random-state.ts'
import { drain, type Steps } from '../steps.ts'
import { momentsOf } from './means.ts'
import { standardNormalCdf, standardNormalPpf } from './special/normal.ts'

/** Options of a bootstrap. */
export interface BootstrapOptions {
  /** number of resamples, default 1000 */
  readonly resamples?: number
  /** level of the interval, default 0.95 */
  readonly confidence?: number
  /** how the interval is read off, default 'percentile' */
  readonly method?: 'percentile' | 'basic' | 'bca'
  /** default 0 */
  readonly randomState?: number | RandomState
}

/** One more resample. */
export interface BootstrapState {
  readonly phase: 'resample'
  /** resamples so far */
  readonly resamples: number
  /** positions drawn, with repeats */
  readonly drawn: readonly number[]
  /** the statistic of this resample */
  readonly value: number
}

/** What a bootstrap says about a statistic. */
export interface BootstrapResult {
  /** the statistic of the sample itself */
  readonly estimate: number
  /** the statistic of each resample, in order */
  readonly values: Float64Array
  /** standard deviation of the values */
  readonly standardError: number
  readonly interval: readonly [number, number]
}

/**
 * Bootstrap: the spread of a statistic from resamples of the one sample there is.
 *
 * 'percentile' takes the quantiles of the resampled statistic, 'basic' mirrors them at the
 * estimate, 'bca' corrects them for bias and for a spread that changes with the value.
 *
 * @param sample  n ≥ 2 values
 * @param statistic  of a sample of n values; must not write to it
 * @param options  see {@link BootstrapOptions}
 * @returns steps that yield a {@link BootstrapState} a resample, and return the result
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(resamples · n), and n more statistics for 'bca'.
 * Source: Efron 1979, doi:10.1214/aos/1176344552, and 1987 (bca).
 */
export function bootstrapSteps(
  sample: VectorLike,
  statistic: (sample: Float64Array) => number,
  options: BootstrapOptions = {},
): Steps<BootstrapState, BootstrapResult> {
  return resample(planOf(sample, statistic, options), true)
}

/** The result of {@link bootstrapSteps}. */
export function bootstrapFit(
  sample: VectorLike,
  statistic: (sample: Float64Array) => number,
  options: BootstrapOptions = {},
): BootstrapResult {
  return drain(resample(planOf(sample, statistic, options), false))
}

interface Plan {
  readonly sample: Float64Array
  readonly statistic: (sample: Float64Array) => number
  readonly resamples: number
  readonly tail: number
  readonly method: 'percentile' | 'basic' | 'bca'
  readonly rng: RandomState
}

function planOf(
  sample: VectorLike,
  statistic: (sample: Float64Array) => number,
  options: BootstrapOptions,
): Plan {
  const { resamples = 1000, confidence = 0.95, method = 'percentile', randomState = 0 } = options
  const methods = ['percentile', 'basic', 'bca'] as const
  return {
    sample: requireVector('sample', sample, { minLength: 2 }),
    statistic,
    resamples: requireInteger('options.resamples', resamples, { min: 2 }),
    tail: (1 - requireNumber('options.confidence', confidence, { above: 0, below: 1 })) / 2,
    method: requireOneOf('options.method', method, methods),
    rng: requireRandomState('options.randomState', randomState),
  }
}

function* resample(plan: Plan, watch: boolean): Steps<BootstrapState, BootstrapResult> {
  const { sample, statistic, resamples, rng } = plan
  const values = new Float64Array(resamples)
  for (let b = 0; b < resamples; b++) {
    const drawn = rng.randints(0, sample.length, sample.length)
    const value = statistic(Float64Array.from(drawn, (i) => sample[i] as number))
    values[b] = value
    if (watch) yield { phase: 'resample', resamples: b + 1, drawn: Array.from(drawn), value }
  }
  const estimate = statistic(sample.slice())
  return {
    estimate,
    values,
    standardError: Math.sqrt(momentsOf(values).variance),
    interval: intervalOf(plan, values, estimate),
  }
}

function intervalOf(plan: Plan, values: Float64Array, estimate: number): [number, number] {
  const sorted = values.slice().sort()
  const [low, high] =
    plan.method === 'bca' ? bcaTails(plan, values, estimate) : [plan.tail, 1 - plan.tail]
  const ends = [quantileSorted(sorted, low), quantileSorted(sorted, high)] as [number, number]
  return plan.method === 'basic' ? [2 * estimate - ends[1], 2 * estimate - ends[0]] : ends
}

/** Which quantiles to take: shifted by the bias z₀ and bent by the acceleration a. */
function bcaTails(
  { sample, statistic, tail }: Plan,
  values: Float64Array,
  estimate: number,
): [number, number] {
  const below = values.reduce((count, value) => count + (value < estimate ? 1 : 0), 0)
  const equal = values.reduce((count, value) => count + (value === estimate ? 1 : 0), 0)
  const bias = standardNormalPpf((below + equal / 2) / values.length)
  const left = Float64Array.from(sample, (_, i) => statistic(sample.filter((_v, j) => j !== i)))
  const mean = left.reduce((sum, value) => sum + value, 0) / left.length
  const cubes = left.reduce((sum, value) => sum + (mean - value) ** 3, 0)
  const squares = left.reduce((sum, value) => sum + (mean - value) ** 2, 0)
  const acceleration = squares === 0 ? 0 : cubes / (6 * squares ** 1.5)
  const shifted = (q: number) => {
    const z = bias + standardNormalPpf(q)
    return standardNormalCdf(bias + z / (1 - acceleration * z))
  }
  return [shifted(tail), shifted(1 - tail)]
}
