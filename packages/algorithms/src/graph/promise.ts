import { requireNumber, requireVector } from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'

/**
 * Which quantile of the arrival to promise: late / (late + early).
 *
 * A minute late costs `late`, a minute early costs `early`; the expected cost is least at that
 * quantile. 3 against 1 gives 0.75.
 *
 * @param late  cost of a minute late, ≥ 0
 * @param early  cost of a minute early, ≥ 0, not both 0
 * @throws {InvalidInput} naming the argument
 */
export function promiseQuantile(late: number, early: number): number {
  requireNumber('late', late, { min: 0 })
  requireNumber('early', early, { min: 0 })
  requireNumber('early', late + early, { above: 0 })
  return late / (late + early)
}

/** How a promise did. */
export interface PromiseScore {
  /** mean of q·(actual − promised) when late, (1 − q)·(promised − actual) when early */
  readonly pinballLoss: number
  /** share that arrived by the promise; q if the promise is calibrated */
  readonly coverage: number
}

/**
 * Pinball loss and coverage of promised durations.
 *
 * @param actual  shape (n)
 * @param promised  shape (n)
 * @param q  quantile that was meant, 0 < q < 1
 * @throws {InvalidInput} naming the argument
 */
export function promiseScore(actual: VectorLike, promised: VectorLike, q: number): PromiseScore {
  const y = requireVector('actual', actual)
  const p = requireVector('promised', promised, { length: y.length })
  requireNumber('q', q, { above: 0, below: 1 })
  let [loss, kept] = [0, 0]
  y.forEach((value, i) => {
    const late = value - (p[i] as number)
    loss += late > 0 ? q * late : (1 - q) * -late
    if (late <= 0) kept++
  })
  return { pinballLoss: loss / y.length, coverage: kept / y.length }
}
