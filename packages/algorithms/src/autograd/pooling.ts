import { outputLength } from './convolution.ts'
import { gradientOf, record, shapeFault, type Tensor } from './tensor.ts'

interface Pool {
  readonly planes: number // pictures · channels
  readonly height: number
  readonly width: number
  readonly size: number
  readonly stride: number
  readonly outHeight: number
  readonly outWidth: number
}

function poolGeometry(x: Tensor, size: number, stride: number): Pool {
  if (x.shape.length !== 4) {
    throw shapeFault('x', x.shape, 'must be (pictures, channels, height, width)')
  }
  const [n, channels, height, width] = x.shape
  const outHeight = outputLength(height, size, { stride })
  const outWidth = outputLength(width, size, { stride })
  return { planes: n * channels, height, width, size, stride, outHeight, outWidth }
}

/**
 * The largest cell of each window; its gradient goes to that cell alone (the first of equals).
 *
 * @param x  shape (n, channels, height, width)
 * @param size  side of the square window
 * @param stride  default `size`: windows side by side
 * @returns shape (n, channels, outHeight, outWidth)
 */
export function maxPool2d(x: Tensor, size: number, stride = size): Tensor {
  const pool = poolGeometry(x, size, stride)
  const out = new Float64Array(pool.planes * pool.outHeight * pool.outWidth)
  const winner = new Int32Array(out.length)
  eachWindow(pool, (i, corner) => {
    let best = corner
    for (let u = 0; u < size; u++) {
      for (let v = 0; v < size; v++) {
        const cell = corner + u * pool.width + v
        if (x.data[cell] > x.data[best]) best = cell
      }
    }
    winner[i] = best
    out[i] = x.data[best]
  })
  return record('max-pool', out, poolShape(x, pool), [x], (g) => {
    const into = gradientOf(x)
    if (into) for (let i = 0; i < g.length; i++) into[winner[i]] += g[i]
  })
}

/** The mean of each window; its gradient is shared equally. Arguments as {@link maxPool2d}. */
export function averagePool2d(x: Tensor, size: number, stride = size): Tensor {
  const pool = poolGeometry(x, size, stride)
  const out = new Float64Array(pool.planes * pool.outHeight * pool.outWidth)
  const share = 1 / (size * size)
  const spread = (from: Float64Array, into: Float64Array, forward: boolean) =>
    eachWindow(pool, (i, corner) => {
      for (let u = 0; u < size; u++) {
        for (let v = 0; v < size; v++) {
          const cell = corner + u * pool.width + v
          if (forward) into[i] += from[cell] * share
          else into[cell] += from[i] * share
        }
      }
    })
  spread(x.data, out, true)
  return record('average-pool', out, poolShape(x, pool), [x], (g) => {
    const into = gradientOf(x)
    if (into) spread(g, into, false)
  })
}

function poolShape(x: Tensor, pool: Pool): number[] {
  return [x.shape[0], x.shape[1], pool.outHeight, pool.outWidth]
}

function eachWindow(pool: Pool, visit: (index: number, corner: number) => void): void {
  let index = 0
  for (let plane = 0; plane < pool.planes; plane++) {
    for (let r = 0; r < pool.outHeight; r++) {
      for (let c = 0; c < pool.outWidth; c++) {
        const row = plane * pool.height + r * pool.stride
        visit(index++, row * pool.width + c * pool.stride)
      }
    }
  }
}
