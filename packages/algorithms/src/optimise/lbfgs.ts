import { dot } from '../matrix/vectors.ts'
import type { Steps } from '../steps.ts'
import { type Objective, type Probe, wolfeSearch } from './line-search.ts'

/** One iteration of L-BFGS. */
export interface LbfgsState {
  readonly phase: 'start' | 'iteration'
  readonly iteration: number
  /** shape (p) */
  readonly x: readonly number[]
  readonly value: number
  /** Largest |∂f/∂xᵢ|. */
  readonly gradientMax: number
  /** Step length that the line search chose; 0 at the start. */
  readonly step: number
  /** Why it ends here, or null. */
  readonly stop: Stop | null
}

type Stop = 'gradient' | 'rounding' | 'iterations'

/** Where L-BFGS ended. */
export interface LbfgsResult {
  readonly x: Float64Array
  readonly value: number
  readonly gradientMax: number
  readonly iterations: number
  readonly stop: Stop
}

/** Options of {@link lbfgs}. */
export interface LbfgsOptions {
  /** Stop when the largest |∂f/∂xᵢ| is at most this. */
  readonly tol: number
  readonly maxIter: number
  /** Pairs of steps and gradient changes that are kept, default 10. */
  readonly memory?: number
}

interface Pair {
  readonly s: Float64Array // change of x
  readonly y: Float64Array // change of the gradient
  readonly rho: number // 1 / sᵀy
}

/**
 * Minimum of a smooth function by limited-memory BFGS with a strong Wolfe line search.
 *
 * @param objective  the function; arguments are not checked
 * @param start  shape (p)
 * @param options  see {@link LbfgsOptions}
 * @param watch  false yields nothing and computes the same
 * @returns steps; stop `rounding` means that no step lowers the value any more
 *
 * Cost: an evaluation or two and O(memory·p) an iteration. Source: Nocedal & Wright, Numerical
 * Optimization, alg. 7.4 and 7.5.
 */
export function* lbfgs(
  objective: Objective,
  start: Float64Array,
  options: LbfgsOptions,
  watch = true,
): Steps<LbfgsState, LbfgsResult> {
  const { tol, maxIter, memory = 10 } = options
  const gradient = new Float64Array(start.length)
  let at: Probe = { step: 0, x: start, value: objective(start, gradient), gradient, slope: 0 }
  const pairs: Pair[] = []
  let [iteration, stop]: [number, Stop | null] = [0, largest(gradient) <= tol ? 'gradient' : null]
  if (watch) yield snapshot(at, iteration, stop)

  while (stop === null) {
    if (iteration === maxIter) {
      stop = 'iterations'
      break
    }
    const direction = descent(pairs, at.gradient)
    const from = { ...at, step: 0, slope: dot(at.gradient, direction) }
    const first = pairs.length === 0 ? Math.min(1, 1 / Math.sqrt(-from.slope)) : 1
    const next = wolfeSearch(objective, from, direction, first)
    if (next === null) {
      stop = 'rounding'
      break
    }
    iteration++
    remember(pairs, at, next, memory)
    at = next
    if (largest(at.gradient) <= tol) stop = 'gradient'
    if (watch) yield snapshot(at, iteration, stop)
  }
  return {
    x: at.x,
    value: at.value,
    gradientMax: largest(at.gradient),
    iterations: iteration,
    stop,
  }
}

/** −H·g by the two-loop recursion, where H estimates the inverse Hessian. */
function descent(pairs: readonly Pair[], gradient: Float64Array): Float64Array {
  const q = gradient.map((value) => -value)
  const alphas: number[] = []
  for (let i = pairs.length - 1; i >= 0; i--) {
    const { s, y, rho } = pairs[i] as Pair
    const alpha = rho * dot(s, q)
    alphas[i] = alpha
    addScaled(q, y, -alpha)
  }
  const newest = pairs.at(-1)
  if (newest) {
    const scale = 1 / (newest.rho * dot(newest.y, newest.y))
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) * scale
  }
  pairs.forEach(({ s, y, rho }, i) => {
    addScaled(q, s, (alphas[i] as number) - rho * dot(y, q))
  })
  return q
}

/** Keeps the last pairs; one without positive curvature would spoil the estimate. */
function remember(pairs: Pair[], from: Probe, to: Probe, memory: number): void {
  const s = to.x.map((value, i) => value - (from.x[i] as number))
  const y = to.gradient.map((value, i) => value - (from.gradient[i] as number))
  const curvature = dot(s, y)
  if (curvature <= Number.EPSILON * dot(y, y)) return
  pairs.push({ s, y, rho: 1 / curvature })
  if (pairs.length > memory) pairs.shift()
}

function addScaled(target: Float64Array, from: Float64Array, scale: number): void {
  for (let i = 0; i < target.length; i++) {
    target[i] = (target[i] as number) + scale * (from[i] as number)
  }
}

const largest = (values: Float64Array) =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)

const snapshot = (at: Probe, iteration: number, stop: Stop | null): LbfgsState => ({
  phase: iteration === 0 ? 'start' : 'iteration',
  iteration,
  x: Array.from(at.x),
  value: at.value,
  gradientMax: largest(at.gradient),
  step: at.step,
  stop,
})
