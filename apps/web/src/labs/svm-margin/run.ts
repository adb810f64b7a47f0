import { type SvcModel, type SvcOptions, svcFit, svcSteps } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { SvmParams } from './params.ts'
import { kernelOf, type Points, pointsOf } from './points.ts'

/** α of every point after one step of sequential minimal optimisation. */
export interface SvmState {
  readonly phase: 'start' | 'pair'
  readonly iteration: number
  /** The pair that moved: the α·y of the first rose, that of the second fell. */
  readonly pair: readonly [number, number] | null
  readonly step: number
  readonly violation: number | null
  /** shape (n); 0 for what is left out */
  readonly alpha: readonly number[]
  /** f(x) of every point, shape (n) */
  readonly decision: readonly number[]
  readonly intercept: number
  readonly objective: number
}

/** The points, who was fitted, and how far the boundary is from that of all points. */
export interface SvmResult {
  readonly points: Points
  /** Numbers of the points that were fitted. */
  readonly kept: readonly number[]
  /** Support vectors of the fit to all points. */
  readonly support: readonly number[]
  /** Largest change of f over all points against the fit to all. */
  readonly moved: number
  readonly converged: boolean
}

/** Tight, so that figures agree with those of scikit-learn; noisy data at a high price stop earlier. */
const TOLERANCE = 1e-6
const MOST_STEPS = 5000

/** Options of the engine. */
export function optionsOf({ c, kernel, gamma }: SvmParams): SvcOptions {
  return { c, kernel, gamma, tol: TOLERANCE, maxIter: MOST_STEPS }
}

/** Moves pairs until the conditions hold. */
export function* run(given: Given<SvmParams>): Generator<SvmState, SvmResult> {
  const { params } = given
  const points = pointsOf(given)
  const { x, y } = points
  const whole = svcFit(rowsOf(x), y, optionsOf(params))
  const support = Array.from(whole.pairs[0]?.support ?? [])
  const kept = keptOf(params.use, y, support)
  const steps = svcSteps(
    kept.map((i) => [...(x[i] ?? [])]),
    kept.map((i) => y[i] ?? 0),
    optionsOf(params),
  )
  let last: SvmState | null = null
  for (;;) {
    const { done, value } = steps.next()
    if (done) return resultOf(params, points, kept, whole, last, value)
    const alpha = new Array<number>(y.length).fill(0)
    value.samples.forEach((sample, k) => {
      alpha[kept[sample] ?? 0] = value.alpha[k] ?? 0
    })
    const pair = value.pair && ([kept[value.pair[0]] ?? 0, kept[value.pair[1]] ?? 0] as const)
    const { phase, iteration, step, violation, intercept, objective } = value
    const decision = x.map((point) => decisionAt(params, points, alpha, intercept, point))
    last = { ...{ phase, iteration, pair, step, violation, alpha }, decision, intercept, objective }
    yield last
  }
}

const rowsOf = (x: Points['x']) => x.map((row) => [...row])

/** Who is fitted: one support vector at least stays in each class. */
function keptOf(use: SvmParams['use'], y: readonly number[], support: readonly number[]): number[] {
  const all = y.map((_, i) => i)
  if (use === 'support') return [...support]
  if (use === 'all') return all
  const dropped = support.find((i) => y.filter((one) => one === y[i]).length > 1)
  return all.filter((i) => i !== dropped)
}

function resultOf(
  params: SvmParams,
  points: Points,
  kept: readonly number[],
  whole: SvcModel,
  last: SvmState | null,
  fitted: SvcModel,
): SvmResult {
  const pair = whole.pairs[0]
  const alpha = new Array<number>(points.y.length).fill(0)
  pair?.support.forEach((i, s) => {
    alpha[i] = Math.abs(pair.dualCoef[s] ?? 0)
  })
  const moved = points.x.map((point, i) =>
    Math.abs(
      decisionAt(params, points, alpha, pair?.intercept ?? 0, point) - (last?.decision[i] ?? 0),
    ),
  )
  return {
    ...{ points, kept: [...kept], support: Array.from(pair?.support ?? []) },
    moved: Math.max(...moved),
    converged: fitted.pairs[0]?.converged ?? false,
  }
}

/** f(x) = Σ α·y·K + intercept at any place. */
export function decisionAt(
  kernel: Pick<SvmParams, 'kernel' | 'gamma'>,
  { x, y }: Points,
  alpha: readonly number[],
  intercept: number,
  place: readonly number[],
): number {
  return alpha.reduce(
    (sum, a, i) =>
      a === 0 ? sum : sum + a * (y[i] === 1 ? 1 : -1) * kernelOf(kernel, x[i] ?? [], place),
    intercept,
  )
}

/** Weights of the linear machine. */
export function weightsOf({ x, y }: Points, alpha: readonly number[]): [number, number] {
  const w: [number, number] = [0, 0]
  alpha.forEach((a, i) => {
    const sign = y[i] === 1 ? 1 : -1
    w[0] += a * sign * (x[i]?.[0] ?? 0)
    w[1] += a * sign * (x[i]?.[1] ?? 0)
  })
  return w
}

/** Where a point stands: no support vector, on its margin, or at the price. */
export function kindOf(alpha: number, c: number): 'none' | 'free' | 'bound' {
  if (alpha <= 1e-8 * c) return 'none'
  return alpha >= c * (1 - 1e-8) ? 'bound' : 'free'
}

/** ξ = max(0, 1 − y·f(x)): how far a point is on the wrong side of its margin. */
export const slackOf = (y: number, decision: number) =>
  Math.max(0, 1 - (y === 1 ? 1 : -1) * decision)
