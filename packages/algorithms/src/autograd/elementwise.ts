import { type Broadcast, broadcastShapes } from './broadcast.ts'
import { gradientOf, record, type Tensor } from './tensor.ts'

type Combine = (x: number, y: number) => number

/** a + b, broadcast by NumPy's rules. Cost: one pass over the result. */
export function add(a: Tensor, b: Tensor): Tensor {
  return binary(
    'add',
    a,
    b,
    (x, y) => x + y,
    () => 1,
    () => 1,
  )
}

/** a − b, broadcast by NumPy's rules. */
export function subtract(a: Tensor, b: Tensor): Tensor {
  return binary(
    'subtract',
    a,
    b,
    (x, y) => x - y,
    () => 1,
    () => -1,
  )
}

/** a · b cell by cell, broadcast by NumPy's rules. ∂/∂a = b, ∂/∂b = a. */
export function multiply(a: Tensor, b: Tensor): Tensor {
  return binary(
    'multiply',
    a,
    b,
    (x, y) => x * y,
    (_, y) => y,
    (x) => x,
  )
}

/** a / b cell by cell, broadcast by NumPy's rules. ∂/∂a = 1/b, ∂/∂b = −a/b². */
export function divide(a: Tensor, b: Tensor): Tensor {
  return binary(
    'divide',
    a,
    b,
    (x, y) => x / y,
    (_, y) => 1 / y,
    (x, y) => -x / (y * y),
  )
}

function binary(op: string, a: Tensor, b: Tensor, f: Combine, da: Combine, db: Combine): Tensor {
  const plan = broadcastShapes(a.shape, b.shape)
  const out = new Float64Array(plan.size)
  for (let i = 0; i < out.length; i++) {
    out[i] = f(a.data[cell(plan.left, i)], b.data[cell(plan.right, i)])
  }
  return record(op, out, plan.shape, [a, b], (g) => {
    pullSide(a, plan.left, g, a, b, plan, da)
    pullSide(b, plan.right, g, a, b, plan, db)
  })
}

function cell(index: Int32Array | null, i: number): number {
  return index === null ? i : index[i]
}

/** Adds up the gradient of every result cell that `side`'s cell was spread over. */
function pullSide(
  side: Tensor,
  index: Int32Array | null,
  g: Float64Array,
  a: Tensor,
  b: Tensor,
  plan: Broadcast,
  local: Combine,
): void {
  const into = gradientOf(side)
  if (!into) return
  for (let i = 0; i < g.length; i++) {
    const slope = local(a.data[cell(plan.left, i)], b.data[cell(plan.right, i)])
    into[cell(index, i)] += g[i] * slope
  }
}

/** factor · x, with a plain number. */
export function scale(x: Tensor, factor: number): Tensor {
  return unary(
    'scale',
    x,
    (v) => v * factor,
    () => factor,
  )
}

/** eˣ. Its own derivative. */
export function exp(x: Tensor): Tensor {
  return unary('exp', x, Math.exp, (_, y) => y)
}

/** ln x. Derivative 1/x; x must be positive, otherwise NaN or −∞ come out, as from `Math.log`. */
export function log(x: Tensor): Tensor {
  return unary('log', x, Math.log, (v) => 1 / v)
}

/** x². Derivative 2x. */
export function square(x: Tensor): Tensor {
  return unary(
    'square',
    x,
    (v) => v * v,
    (v) => 2 * v,
  )
}

/** One cell at a time; `slope(x, y)` is dy/dx given the input and the output. */
export function unary(
  op: string,
  x: Tensor,
  f: (x: number) => number,
  slope: (x: number, y: number) => number,
): Tensor {
  const out = new Float64Array(x.data.length)
  for (let i = 0; i < out.length; i++) out[i] = f(x.data[i])
  return record(op, out, x.shape, [x], (g) => {
    const into = gradientOf(x)
    if (!into) return
    for (let i = 0; i < g.length; i++) into[i] += g[i] * slope(x.data[i], out[i])
  })
}
