import { softmaxInPlace } from '../linear/logistic-loss.ts'
import { type Matrix, row } from '../matrix/matrix.ts'

/**
 * Joint log likelihoods as probabilities.
 *
 * @param joint  log P(k, x), shape (m, c); is written to
 * @returns the same matrix, rows sum to 1
 */
export function probabilities(joint: Matrix): Matrix {
  for (let i = 0; i < joint.rows; i++) softmaxInPlace(row(joint, i))
  return joint
}

/**
 * Class with the largest joint log likelihood.
 *
 * @param joint  shape (m, c)
 * @param classes  shape (c)
 * @returns shape (m); of equal ones the first
 */
export function classOf(joint: Matrix, classes: Float64Array): Float64Array {
  const [c, out] = [joint.columns, new Float64Array(joint.rows)]
  for (let i = 0; i < joint.rows; i++) {
    let best = 0
    for (let k = 1; k < c; k++) {
      if ((joint.data[i * c + k] as number) > (joint.data[i * c + best] as number)) best = k
    }
    out[i] = classes[best] as number
  }
  return out
}
