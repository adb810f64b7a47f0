import { gradientOf, record, shapeFault, sizeOf, type Tensor } from './tensor.ts'

/** The sum of everything, shape []. Every cell's slope is 1. */
export function sum(x: Tensor): Tensor {
  return reduceAll('sum', x, 1)
}

/** The mean of everything, shape []. Every cell's slope is 1/size. */
export function mean(x: Tensor): Tensor {
  return reduceAll('mean', x, 1 / x.data.length)
}

function reduceAll(op: string, x: Tensor, weight: number): Tensor {
  let total = 0
  for (const value of x.data) total += value
  return record(op, Float64Array.of(total * weight), [], [x], (g) => {
    const into = gradientOf(x)
    if (into) for (let i = 0; i < into.length; i++) into[i] += g[0] * weight
  })
}

/**
 * The sum along one axis, which disappears: (…, axis, …) → (…, …).
 *
 * @param axis  0-based, or negative to count from the end
 * @throws {InvalidInput} code `shape` when x has no such axis
 */
export function sumAxis(x: Tensor, axis: number): Tensor {
  return reduceAxis('sum-axis', x, axis, () => 1)
}

/** The mean along one axis, which disappears. See {@link sumAxis}. */
export function meanAxis(x: Tensor, axis: number): Tensor {
  return reduceAxis('mean-axis', x, axis, (length) => 1 / length)
}

function reduceAxis(
  op: string,
  x: Tensor,
  axis: number,
  weightFor: (length: number) => number,
): Tensor {
  const at = resolveAxis(x, axis)
  const length = x.shape[at]
  const inner = sizeOf(x.shape.slice(at + 1))
  const weight = weightFor(length)
  const shape = x.shape.filter((_, index) => index !== at)
  const out = new Float64Array(sizeOf(shape))
  const target = (i: number) => Math.floor(i / (inner * length)) * inner + (i % inner)
  for (let i = 0; i < x.data.length; i++) out[target(i)] += x.data[i] * weight
  return record(op, out, shape, [x], (g) => {
    const into = gradientOf(x)
    if (into) for (let i = 0; i < into.length; i++) into[i] += g[target(i)] * weight
  })
}

/** The axis as an index from the front. */
export function resolveAxis(x: Tensor, axis: number): number {
  const at = axis < 0 ? axis + x.shape.length : axis
  if (!Number.isInteger(at) || at < 0 || at >= x.shape.length) {
    throw shapeFault('x', x.shape, `must have an axis ${axis}`)
  }
  return at
}
