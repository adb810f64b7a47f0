import { addProduct, addProductTransposed } from './kernels.ts'
import { gradientOf, record, shapeFault, sizeOf, type Tensor } from './tensor.ts'

/**
 * Matrix product A·B over the last two axes.
 *
 * ∂L/∂A = G·Bᵀ and ∂L/∂B = Aᵀ·G, with G = ∂L/∂(A·B).
 *
 * @param a  shape (…, n, k)
 * @param b  shape (…, k, m) with the same leading axes, or (k, m), shared by the whole batch
 * @returns shape (…, n, m)
 * @throws {InvalidInput} code `shape`
 *
 * Cost: n·k·m multiply-adds a batch entry, twice that backwards.
 */
export function matmul(a: Tensor, b: Tensor): Tensor {
  const [n, k] = lastTwo('a', a)
  const [inner, m] = lastTwo('b', b)
  if (inner !== k) throw shapeFault('b', b.shape, `must have ${k} rows to follow a, [${a.shape}]`)
  const lead = a.shape.slice(0, -2)
  const shared = b.shape.length === 2
  if (!shared && String(b.shape.slice(0, -2)) !== String(lead)) {
    throw shapeFault('b', b.shape, `must have the leading axes of a, [${lead}], or none`)
  }
  const batch = sizeOf(lead)
  const bStep = shared ? 0 : k * m
  const out = new Float64Array(batch * n * m) // (…, n, m)
  for (let s = 0; s < batch; s++) {
    addProduct(a.data, s * n * k, k, 1, b.data, s * bStep, out, s * n * m, n, k, m)
  }
  return record('matmul', out, [...lead, n, m], [a, b], (g) => {
    const ga = gradientOf(a)
    const gb = gradientOf(b)
    for (let s = 0; s < batch; s++) {
      if (ga) addProductTransposed(g, s * n * m, b.data, s * bStep, ga, s * n * k, n, m, k)
      if (gb) addProduct(a.data, s * n * k, 1, k, g, s * n * m, gb, s * bStep, k, n, m)
    }
  })
}

function lastTwo(name: string, x: Tensor): [number, number] {
  if (x.shape.length < 2) throw shapeFault(name, x.shape, 'must have at least two axes')
  return [x.shape[x.shape.length - 2], x.shape[x.shape.length - 1]]
}

/** Swaps the last two axes: (…, n, m) → (…, m, n). */
export function transpose(x: Tensor): Tensor {
  const axes = x.shape.map((_, axis) => axis)
  lastTwo('x', x)
  axes.push(...axes.splice(-2).reverse())
  return permute(x, axes)
}

/**
 * Reorders the axes: axis i of the result is axis `axes[i]` of x, as `numpy.transpose`.
 *
 * @throws {InvalidInput} code `shape` when `axes` does not name every axis once
 *
 * Cost: O(size).
 */
export function permute(x: Tensor, axes: readonly number[]): Tensor {
  const expected = x.shape.map((_, axis) => axis)
  if (String([...axes].sort((p, q) => p - q)) !== String(expected)) {
    throw shapeFault('axes', axes, `must name each of the axes ${expected} once`)
  }
  const shape = axes.map((axis) => x.shape[axis])
  const from = sourceOfCells(x.shape, axes, shape)
  const out = new Float64Array(x.data.length)
  for (let i = 0; i < out.length; i++) out[i] = x.data[from[i]]
  return record('permute', out, shape, [x], (g) => {
    const into = gradientOf(x)
    if (into) for (let i = 0; i < g.length; i++) into[from[i]] += g[i]
  })
}

function sourceOfCells(
  source: readonly number[],
  axes: readonly number[],
  shape: readonly number[],
): Int32Array {
  const strides = new Array<number>(source.length).fill(1)
  for (let axis = source.length - 2; axis >= 0; axis--) {
    strides[axis] = strides[axis + 1] * source[axis + 1]
  }
  const cells = new Int32Array(sizeOf(shape))
  for (let i = 0; i < cells.length; i++) {
    let rest = i
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      cells[i] += (rest % shape[axis]) * strides[axes[axis]]
      rest = Math.floor(rest / shape[axis])
    }
  }
  return cells
}

/** The same numbers in another shape; one length may be −1, "whatever is left". */
export function reshape(x: Tensor, shape: readonly number[]): Tensor {
  const known = sizeOf(shape.filter((length) => length !== -1))
  const full = shape.map((length) => (length === -1 ? x.data.length / known : length))
  if (sizeOf(full) !== x.data.length || full.some((length) => !Number.isInteger(length))) {
    throw shapeFault('shape', shape, `must hold the ${x.data.length} values of x, [${x.shape}]`)
  }
  return record('reshape', x.data, full, [x], (g) => {
    const into = gradientOf(x)
    if (into) for (let i = 0; i < g.length; i++) into[i] += g[i]
  })
}
