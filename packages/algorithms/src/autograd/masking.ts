import { InvalidInput } from '../check/invalid-input.ts'
import type { RandomState } from '../random/random-state.ts'
import { gradientOf, record, shapeFault, type Tensor } from './tensor.ts'

/**
 * Writes `value` wherever the mask says hidden; no gradient passes there.
 *
 * @param x  shape (…, n, m)
 * @param hidden  shape (n, m) in row-major order, shared by all leading axes; true = hidden
 * @param value  default −∞, which a softmax turns into probability 0
 */
export function maskedFill(
  x: Tensor,
  hidden: ArrayLike<boolean>,
  value = Number.NEGATIVE_INFINITY,
): Tensor {
  const size = hidden.length
  if (size === 0 || x.data.length % size !== 0) {
    throw shapeFault('hidden', [size], `must cover the last axes of x, [${x.shape}]`)
  }
  const out = Float64Array.from(x.data, (v, i) => (hidden[i % size] ? value : v))
  return record('masked-fill', out, x.shape, [x], (g) => {
    const into = gradientOf(x)
    if (into) for (let i = 0; i < g.length; i++) if (!hidden[i % size]) into[i] += g[i]
  })
}

/** The mask of a decoder: position i may look at j ≤ i only. Row-major (length, length). */
export function causalMask(length: number): boolean[] {
  return Array.from(
    { length: length * length },
    (_, cell) => cell % length > Math.floor(cell / length),
  )
}

/**
 * Inverted dropout: each cell is zeroed with probability `rate`, the others are divided by
 * 1 − rate, so that the expected value stays. Only for training; prediction leaves x alone.
 *
 * @param rate  p in [0, 1)
 * @param rng  one `random()` draw a cell, in row-major order; kept when the draw is ≥ rate
 *
 * Source: Srivastava et al. 2014, JMLR 15.
 */
export function dropout(x: Tensor, rate: number, rng: RandomState): Tensor {
  if (!(rate >= 0 && rate < 1)) {
    throw new InvalidInput('range', 'rate', `is ${rate}`, 'write a share of at least 0 and below 1')
  }
  const factor = Float64Array.from(x.data, () => (rng.random() < rate ? 0 : 1 / (1 - rate)))
  const out = x.data.map((v, i) => v * factor[i])
  return record('dropout', out, x.shape, [x], (g) => {
    const into = gradientOf(x)
    if (into) for (let i = 0; i < g.length; i++) into[i] += g[i] * factor[i]
  })
}
