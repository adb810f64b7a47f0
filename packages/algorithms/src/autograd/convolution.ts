import { InvalidInput } from '../check/invalid-input.ts'
import { addProduct, addProductTransposed } from './kernels.ts'
import { gradientOf, record, shapeFault, type Tensor } from './tensor.ts'

/** Where a window may stand: `stride` cells a step, `padding` zero cells around the picture. */
export interface Window {
  readonly stride?: number // default 1
  readonly padding?: number // default 0
}

/**
 * Cells along one side after a window of `kernel` cells: ⌊(size + 2·padding − kernel)/stride⌋ + 1.
 *
 * @throws {InvalidInput} code `range` when the window does not fit once
 */
export function outputLength(size: number, kernel: number, window: Window = {}): number {
  const { stride = 1, padding = 0 } = window
  requireCount('stride', stride, 1)
  requireCount('padding', padding, 0)
  requireCount('kernel', kernel, 1)
  const room = size + 2 * padding - kernel
  if (room < 0) {
    throw new InvalidInput(
      'range',
      'kernel',
      `of ${kernel} cells does not fit in ${size} + 2·${padding}`,
      'use a smaller kernel or more padding',
    )
  }
  return Math.floor(room / stride) + 1
}

function requireCount(name: string, value: number, min: number): void {
  if (Number.isInteger(value) && value >= min) return
  throw new InvalidInput('range', name, `is ${value}`, `write a whole number of at least ${min}`)
}

interface Geometry {
  readonly channels: number
  readonly height: number
  readonly width: number
  readonly kernelHeight: number
  readonly kernelWidth: number
  readonly stride: number
  readonly padding: number
  readonly outHeight: number
  readonly outWidth: number
}

/**
 * Two-dimensional convolution (as in deep learning: the kernel is not flipped).
 *
 * out[s, o, r, c] = bias[o] + Σ_{i,u,v} x[s, i, r·stride + u − pad, c·stride + v − pad] · w[o, i, u, v]
 *
 * Each picture is unrolled into columns (im2col) so that one matrix product does the work.
 *
 * @param x  shape (n, channels, height, width)
 * @param w  shape (filters, channels, kernelHeight, kernelWidth)
 * @param bias  shape (filters)
 * @param window  stride 1, padding 0 unless given
 * @returns shape (n, filters, outHeight, outWidth), see {@link outputLength}
 * @throws {InvalidInput} code `shape` or `range`
 *
 * Cost: n·filters·channels·kernelHeight·kernelWidth·outHeight·outWidth multiply-adds; the unrolled
 * columns are kept for the backward pass.
 */
export function conv2d(x: Tensor, w: Tensor, bias: Tensor, window: Window = {}): Tensor {
  const geometry = convolutionGeometry(x, w, bias, window)
  const n = x.shape[0]
  const filters = w.shape[0]
  const taps = geometry.channels * geometry.kernelHeight * geometry.kernelWidth
  const places = geometry.outHeight * geometry.outWidth
  const columns = new Float64Array(n * taps * places) // (n, taps, places)
  const out = new Float64Array(n * filters * places)
  for (let s = 0; s < n; s++) {
    unroll(x.data, s, columns, s * taps * places, geometry, 1)
    for (let o = 0; o < filters; o++) {
      out.fill(bias.data[o], (s * filters + o) * places, (s * filters + o + 1) * places)
    }
    const at = s * filters * places
    addProduct(w.data, 0, taps, 1, columns, s * taps * places, out, at, filters, taps, places)
  }
  const shape = [n, filters, geometry.outHeight, geometry.outWidth]
  return record('conv2d', out, shape, [x, w, bias], (g) => {
    pullBias(bias, g, n, filters, places)
    pullKernel(w, g, columns, n, filters, taps, places)
    pullPicture(x, w, g, geometry, n, filters, taps, places)
  })
}

function convolutionGeometry(x: Tensor, w: Tensor, bias: Tensor, window: Window): Geometry {
  if (x.shape.length !== 4) {
    throw shapeFault('x', x.shape, 'must be (pictures, channels, height, width)')
  }
  const [, channels, height, width] = x.shape
  if (w.shape.length !== 4 || w.shape[1] !== channels) {
    throw shapeFault('w', w.shape, `must be (filters, ${channels}, height, width)`)
  }
  if (bias.data.length !== w.shape[0]) {
    throw shapeFault('bias', bias.shape, `must have one value for each of ${w.shape[0]} filters`)
  }
  const [, , kernelHeight, kernelWidth] = w.shape
  return {
    channels,
    height,
    width,
    kernelHeight,
    kernelWidth,
    stride: window.stride ?? 1,
    padding: window.padding ?? 0,
    outHeight: outputLength(height, kernelHeight, window),
    outWidth: outputLength(width, kernelWidth, window),
  }
}

/**
 * Picture s ↔ its columns (taps, places). direction 1 reads the picture into the columns,
 * −1 adds the columns back onto the picture.
 */
function unroll(
  picture: Float64Array,
  s: number,
  columns: Float64Array,
  start: number,
  q: Geometry,
  direction: 1 | -1,
): void {
  let row = start
  for (let channel = 0; channel < q.channels; channel++) {
    const plane = (s * q.channels + channel) * q.height * q.width
    for (let u = 0; u < q.kernelHeight; u++) {
      for (let v = 0; v < q.kernelWidth; v++) {
        unrollTap(picture, plane, columns, row, q, u - q.padding, v - q.padding, direction)
        row += q.outHeight * q.outWidth
      }
    }
  }
}

function unrollTap(
  picture: Float64Array,
  plane: number,
  columns: Float64Array,
  row: number,
  q: Geometry,
  du: number,
  dv: number,
  direction: 1 | -1,
): void {
  for (let r = 0; r < q.outHeight; r++) {
    const y = r * q.stride + du
    if (y < 0 || y >= q.height) continue
    for (let c = 0; c < q.outWidth; c++) {
      const z = c * q.stride + dv
      if (z < 0 || z >= q.width) continue
      const cell = plane + y * q.width + z
      if (direction === 1) columns[row + r * q.outWidth + c] = picture[cell]
      else picture[cell] += columns[row + r * q.outWidth + c]
    }
  }
}

function pullBias(bias: Tensor, g: Float64Array, n: number, filters: number, places: number): void {
  const into = gradientOf(bias)
  if (!into) return
  for (let s = 0; s < n; s++) {
    for (let o = 0; o < filters; o++) {
      const from = (s * filters + o) * places
      for (let p = from; p < from + places; p++) into[o] += g[p]
    }
  }
}

function pullKernel(
  w: Tensor,
  g: Float64Array,
  columns: Float64Array,
  n: number,
  filters: number,
  taps: number,
  places: number,
): void {
  const into = gradientOf(w)
  if (!into) return
  for (let s = 0; s < n; s++) {
    const at = s * filters * places
    addProductTransposed(g, at, columns, s * taps * places, into, 0, filters, places, taps)
  }
}

function pullPicture(
  x: Tensor,
  w: Tensor,
  g: Float64Array,
  geometry: Geometry,
  n: number,
  filters: number,
  taps: number,
  places: number,
): void {
  const into = gradientOf(x)
  if (!into) return
  for (let s = 0; s < n; s++) {
    const back = new Float64Array(taps * places)
    addProduct(w.data, 0, 1, taps, g, s * filters * places, back, 0, taps, filters, places)
    unroll(into, s, back, 0, geometry, -1)
  }
}
