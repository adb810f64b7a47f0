import type { Matrix } from '../matrix/matrix.ts'

/** A kernel with its parameter settled. */
export interface Kernel {
  readonly kind: 'linear' | 'rbf'
  /** γ of exp(−γ‖u − v‖²); 0 for the linear kernel */
  readonly gamma: number
}

/** Squared length of each row, shape (n). */
export function squaredLengths({ data, rows, columns }: Matrix): Float64Array {
  const out = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    let sum = 0
    for (let j = 0; j < columns; j++) sum += (data[i * columns + j] as number) ** 2
    out[i] = sum
  }
  return out
}

/**
 * Kernel of one point with every row of a matrix.
 *
 * @param points  shape (n, d)
 * @param lengths  their {@link squaredLengths}
 * @param other  buffer that holds the point at [at, at + d)
 * @param otherLength  its squared length
 * @param out  receives n values
 *
 * Cost: O(n · d).
 */
export function kernelRow(
  kernel: Kernel,
  points: Matrix,
  lengths: Float64Array,
  other: Float64Array,
  at: number,
  otherLength: number,
  out: Float64Array,
): void {
  dots(points.data, points.rows, points.columns, other, at, out)
  if (kernel.kind === 'rbf') toRbf(out, points.rows, lengths, otherLength, kernel.gamma)
}

/** Four rows a pass: the point is read once for all of them. */
function dots(
  data: Float64Array,
  rows: number,
  columns: number,
  other: Float64Array,
  at: number,
  out: Float64Array,
): void {
  let i = 0
  for (; i + 3 < rows; i += 4) {
    let [p, q, r, s] = [i * columns, (i + 1) * columns, (i + 2) * columns, (i + 3) * columns]
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let j = at; j < at + columns; j++) {
      const x = other[j] as number
      a += x * (data[p++] as number)
      b += x * (data[q++] as number)
      c += x * (data[r++] as number)
      d += x * (data[s++] as number)
    }
    out[i] = a
    out[i + 1] = b
    out[i + 2] = c
    out[i + 3] = d
  }
  for (; i < rows; i++) {
    let a = 0
    for (let j = 0; j < columns; j++)
      a += (other[at + j] as number) * (data[i * columns + j] as number)
    out[i] = a
  }
}

function toRbf(
  out: Float64Array,
  n: number,
  lengths: Float64Array,
  otherLength: number,
  gamma: number,
): void {
  for (let i = 0; i < n; i++) {
    const distance = (lengths[i] as number) + otherLength - 2 * (out[i] as number)
    out[i] = Math.exp(-gamma * distance)
  }
}

/** Rows of the kernel matrix of a training set, computed when asked for and kept while they fit. */
export class KernelRows {
  /** K_ii, shape (n) */
  readonly diagonal: Float64Array
  private readonly lengths: Float64Array
  /** Kept rows, the one not asked for longest first. */
  private readonly kept = new Map<number, Float64Array>()

  constructor(
    private readonly kernel: Kernel,
    private readonly points: Matrix,
    private readonly mostRows: number,
  ) {
    this.lengths = squaredLengths(points)
    this.diagonal = kernel.kind === 'rbf' ? this.lengths.map(() => 1) : this.lengths
  }

  /** Kernel of point i with every point, shape (n). Do not write to it. */
  row(i: number): Float64Array {
    const known = this.kept.get(i)
    if (known) {
      if (this.kept.size >= this.mostRows) {
        this.kept.delete(i)
        this.kept.set(i, known)
      }
      return known
    }
    const row = this.take()
    const { points, lengths } = this
    const at = i * points.columns
    kernelRow(this.kernel, points, lengths, points.data, at, lengths[i] as number, row)
    this.kept.set(i, row)
    return row
  }

  private take(): Float64Array {
    if (this.kept.size < this.mostRows) return new Float64Array(this.points.rows)
    const [oldest, row] = this.kept.entries().next().value as [number, Float64Array]
    this.kept.delete(oldest)
    return row
  }
}
