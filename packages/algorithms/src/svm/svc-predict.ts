import { requireMatrix } from '../check/require.ts'
import { type Matrix, type MatrixLike, zeros } from '../matrix/matrix.ts'
import { kernelRow, squaredLengths } from './kernel.ts'
import type { SvcModel, SvcPair } from './svc.ts'

/**
 * Decision values f(x) of each pair of classes: above 0 for the pair's second class.
 *
 * @param model  fitted
 * @param x  shape (n, d)
 * @returns shape (n, pairs); one column for two classes
 * @throws {InvalidInput} naming `x`
 *
 * Cost: O(n · support vectors · d).
 */
export function svcDecision(model: SvcModel, x: MatrixLike): Matrix {
  const points = requireMatrix('x', x, { columns: model.nFeatures })
  const out = zeros(points.rows, model.pairs.length)
  model.pairs.forEach((pair, p) => {
    const lengths = squaredLengths(pair.supportVectors)
    const row = new Float64Array(pair.supportVectors.rows)
    for (let i = 0; i < points.rows; i++) {
      const at = i * points.columns
      const own = points.data.subarray(at, at + points.columns)
      const length = own.reduce((sum, value) => sum + value * value, 0)
      kernelRow(model.kernel, pair.supportVectors, lengths, points.data, at, length, row)
      const sum = row.reduce((total, k, s) => total + k * (pair.dualCoef[s] as number), 0)
      out.data[i * out.columns + p] = sum + pair.intercept
    }
  })
  return out
}

/**
 * Predicted class: the sign of the decision value, or the class with most votes of the pairs (the
 * lowest label where several tie).
 *
 * @param model  fitted
 * @param x  shape (n, d)
 * @returns class labels, shape (n)
 * @throws {InvalidInput} naming `x`
 */
export function svcPredict(model: SvcModel, x: MatrixLike): Float64Array {
  const decision = svcDecision(model, x)
  const place = new Map(model.classes.map((label, k) => [label, k]))
  return Float64Array.from({ length: decision.rows }, (_, i) => {
    const votes = new Int32Array(model.classes.length)
    model.pairs.forEach(({ classes }, p) => {
      const value = decision.data[i * decision.columns + p] as number
      const winner = place.get(value > 0 ? classes[1] : classes[0]) as number
      votes[winner] = (votes[winner] as number) + 1
    })
    return model.classes[votes.indexOf(Math.max(...votes))] as number
  })
}

/**
 * Weights w of a linear machine: f(x) = w·x + intercept.
 *
 * @param pair  one machine of a model with the linear kernel
 * @returns shape (d); the margin is 2 / ‖w‖ wide
 */
export function svcCoefficients(pair: SvcPair): Float64Array {
  const { supportVectors, dualCoef } = pair
  const w = new Float64Array(supportVectors.columns)
  dualCoef.forEach((coef, s) => {
    for (let j = 0; j < w.length; j++) {
      w[j] = (w[j] as number) + coef * (supportVectors.data[s * w.length + j] as number)
    }
  })
  return w
}
