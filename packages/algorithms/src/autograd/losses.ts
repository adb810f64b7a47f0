import { InvalidInput } from '../check/invalid-input.ts'
import { logistic, softmaxRow } from './activations.ts'
import { gradientOf, record, shapeFault, type Tensor } from './tensor.ts'

/**
 * Cross-entropy of softmax(logits), fused so that neither overflows: mean over rows of
 * log Σⱼ e^{zⱼ} − z_target. The gradient is (p − y)/n, the reason for the fusion.
 *
 * @param logits  z, shape (n, c)
 * @param targets  class of each row, length n, integers 0 … c−1
 * @returns the mean loss in nats, shape []
 * @throws {InvalidInput} code `shape` or `range`
 *
 * Cost: O(n·c).
 */
export function softmaxCrossEntropy(logits: Tensor, targets: ArrayLike<number>): Tensor {
  const [n, c] = logits.shape
  if (logits.shape.length !== 2) throw shapeFault('logits', logits.shape, 'must be (rows, classes)')
  requireTargets(targets, n, c)
  const p = new Float64Array(n * c) // (n, c) probabilities
  let loss = 0
  for (let i = 0; i < n; i++) {
    loss += softmaxRow(logits.data, p, i * c, c) - logits.data[i * c + targets[i]]
  }
  return record('softmax-cross-entropy', Float64Array.of(loss / n), [], [logits], (g) => {
    const into = gradientOf(logits)
    if (!into) return
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < c; j++) {
        into[i * c + j] += (g[0] * (p[i * c + j] - (j === targets[i] ? 1 : 0))) / n
      }
    }
  })
}

function requireTargets(targets: ArrayLike<number>, n: number, c: number): void {
  if (targets.length !== n) {
    throw shapeFault('targets', [targets.length], `must have one class for each of the ${n} rows`)
  }
  for (let i = 0; i < n; i++) {
    if (!Number.isInteger(targets[i]) || targets[i] < 0 || targets[i] >= c) {
      throw new InvalidInput(
        'range',
        `targets[${i}]`,
        `is ${targets[i]}`,
        `write a class index from 0 to ${c - 1}`,
      )
    }
  }
}

/**
 * Cross-entropy of σ(logits) against 0/1 targets: mean of max(z,0) − z·y + ln(1 + e^{−|z|}).
 *
 * @param logits  z, any shape
 * @param targets  y in [0, 1], one for each logit
 * @param reduction  `mean` over all cells (default) or `sum`
 */
export function binaryCrossEntropy(
  logits: Tensor,
  targets: ArrayLike<number>,
  reduction: 'mean' | 'sum' = 'mean',
): Tensor {
  const z = logits.data
  if (targets.length !== z.length) {
    throw shapeFault('targets', [targets.length], `must have one value for each logit, ${z.length}`)
  }
  const weight = reduction === 'mean' ? 1 / z.length : 1
  let loss = 0
  for (let i = 0; i < z.length; i++) {
    loss += Math.max(z[i], 0) - z[i] * targets[i] + Math.log1p(Math.exp(-Math.abs(z[i])))
  }
  return record('binary-cross-entropy', Float64Array.of(loss * weight), [], [logits], (g) => {
    const into = gradientOf(logits)
    if (!into) return
    for (let i = 0; i < z.length; i++) into[i] += g[0] * weight * (logistic(z[i]) - targets[i])
  })
}

/**
 * Mean squared error, mean of (prediction − target)². Note: scikit-learn's networks report half
 * of it.
 *
 * @param targets  one value for each prediction
 */
export function meanSquaredError(predictions: Tensor, targets: ArrayLike<number>): Tensor {
  const x = predictions.data
  if (targets.length !== x.length) {
    throw shapeFault('targets', [targets.length], `must have one value a prediction, ${x.length}`)
  }
  let loss = 0
  for (let i = 0; i < x.length; i++) loss += (x[i] - targets[i]) ** 2
  return record('mean-squared-error', Float64Array.of(loss / x.length), [], [predictions], (g) => {
    const into = gradientOf(predictions)
    if (!into) return
    for (let i = 0; i < x.length; i++) into[i] += (g[0] * 2 * (x[i] - targets[i])) / x.length
  })
}
