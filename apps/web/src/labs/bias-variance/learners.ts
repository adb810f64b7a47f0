import {
  decisionTreeRegressorFit,
  decisionTreeRegressorPredict,
  kNearestRegressorFit,
  kNearestRegressorPredict,
  linearPredict,
  type Matrix,
  ridgeFit,
  zeros,
} from '@warmstart/algorithms'
import type { Family } from './params.ts'

/** From the stiffest to the most flexible: degree, depth, k. */
export const LADDERS = {
  polynomial: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  tree: [1, 2, 3, 4, 5, 6, 7, 8],
  neighbours: [20, 16, 12, 10, 8, 6, 5, 4, 3, 2, 1],
} as const satisfies Record<Family, readonly number[]>

/** What the number of the ladder is called. */
export const RUNGS = { polynomial: 'degree', tree: 'depth', neighbours: 'k' } as const

/**
 * Fits a sample and predicts.
 *
 * @param level  degree, depth or k
 * @param x  places of the sample in [−1, 1], shape (n)
 * @param y  shape (n)
 * @param at  places to predict at, shape (m), of which the last n are those of the sample
 * @returns ŷ, shape (m)
 */
export function fitAndPredict(
  family: Family,
  level: number,
  { x, y }: { readonly x: Float64Array; readonly y: Float64Array },
  at: Float64Array,
): Float64Array {
  if (family === 'polynomial') {
    const everywhere = chebyshev(at, level)
    const own = everywhere.data.subarray((at.length - x.length) * level)
    const model = ridgeFit({ data: own, rows: x.length, columns: level }, y, { alpha: 0 })
    return linearPredict(model, everywhere)
  }
  const column = (data: Float64Array): Matrix => ({ data, rows: data.length, columns: 1 })
  const [sample, places] = [column(x), column(at)]
  if (family === 'tree') {
    const model = decisionTreeRegressorFit(sample, y, { maxDepth: level })
    return decisionTreeRegressorPredict(model, places)
  }
  const model = kNearestRegressorFit(sample, y, { nNeighbors: level })
  return kNearestRegressorPredict(model, places)
}

/** T₁ … T_d of each place: the polynomials of degree d, in a basis that does not lose digits. */
function chebyshev(places: ArrayLike<number>, degree: number): Matrix {
  const out = zeros(places.length, degree)
  for (let i = 0, at = 0; i < places.length; i++) {
    const x = places[i] as number
    let [before, now] = [1, x]
    for (let j = 0; j < degree; j++, at++) {
      out.data[at] = now
      const after = 2 * x * now - before
      before = now
      now = after
    }
  }
  return out
}
