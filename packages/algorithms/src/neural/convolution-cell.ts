import { outputLength, type Window } from '../autograd/convolution.ts'
import { InvalidInput } from '../check/invalid-input.ts'
import { requireInteger, requireMatrix, requireNumber } from '../check/require.ts'
import type { Matrix, MatrixLike } from '../matrix/matrix.ts'

/** One product of the sum that makes an output cell. */
export interface MultiplyAdd {
  readonly channel: number
  readonly row: number // of the picture; outside it where padded
  readonly column: number
  readonly pixel: number // 0 in the padding
  readonly weight: number
  readonly product: number
  readonly sum: number // bias and all products so far
  readonly padded: boolean
}

/** How one cell of a feature map came about. */
export interface ConvolutionCell {
  readonly row: number // of the output
  readonly column: number
  readonly bias: number
  readonly terms: readonly MultiplyAdd[] // channel by channel, row by row
  readonly value: number // before the activation
}

/** Which cell, and how the kernel moves. */
export interface ConvolutionCellOptions extends Window {
  readonly row: number
  readonly column: number
  readonly bias?: number // default 0
}

/**
 * The arithmetic behind one output cell of a convolution: size²·channels multiply-adds.
 *
 * @param picture  one matrix a channel, all of one shape
 * @param kernel  one matrix a channel, all of one shape
 * @param options  output cell, stride 1, padding 0, bias 0
 * @returns every product with the running sum; `value` is the cell of `conv2d`
 * @throws {InvalidInput} naming `picture[i]`, `kernel[i]` or `options.…`
 */
export function convolutionCell(
  picture: readonly MatrixLike[],
  kernel: readonly MatrixLike[],
  options: ConvolutionCellOptions,
): ConvolutionCell {
  const { stride = 1, padding = 0, bias = 0 } = options
  const pixels = requirePlanes('picture', picture)
  const weights = requirePlanes('kernel', kernel)
  if (weights.length !== pixels.length) {
    const wrong = `has ${weights.length} channels and the picture ${pixels.length}`
    throw new InvalidInput('shape', 'kernel', wrong, 'give one kernel matrix a channel')
  }
  const [{ rows, columns }, { rows: height, columns: width }] = [pixels[0], weights[0]]
  const lastRow = outputLength(rows, height, options) - 1
  const lastColumn = outputLength(columns, width, options) - 1
  const row = requireInteger('options.row', options.row, { min: 0, max: lastRow })
  const column = requireInteger('options.column', options.column, { min: 0, max: lastColumn })
  requireNumber('options.bias', bias)

  const terms: MultiplyAdd[] = []
  let sum = bias
  pixels.forEach((plane, channel) => {
    for (let u = 0; u < height; u++) {
      for (let v = 0; v < width; v++) {
        const y = row * stride + u - padding
        const x = column * stride + v - padding
        const padded = y < 0 || x < 0 || y >= rows || x >= columns
        const pixel = padded ? 0 : plane.data[y * columns + x]
        const weight = weights[channel].data[u * width + v]
        const product = pixel * weight + 0
        sum += product
        terms.push({ channel, row: y, column: x, pixel, weight, product, sum, padded })
      }
    }
  })
  return { row, column, bias, terms, value: sum }
}

function requirePlanes(name: string, planes: readonly MatrixLike[]): Matrix[] {
  if (planes.length === 0) {
    throw new InvalidInput('shape', name, 'has no channel', 'give one matrix a channel')
  }
  const first = requireMatrix(`${name}[0]`, planes[0])
  const { rows, columns } = first
  return planes.map((plane, i) => requireMatrix(`${name}[${i}]`, plane, { rows, columns }))
}
