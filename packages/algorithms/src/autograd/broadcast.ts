import { shapeFault, sizeOf } from './tensor.ts'

/** How two arrays of different shapes are laid over one result. */
export interface Broadcast {
  readonly shape: readonly number[]
  readonly size: number
  /** Cell of the operand for each cell of the result; null when they coincide. */
  readonly left: Int32Array | null
  readonly right: Int32Array | null
}

/**
 * NumPy's broadcasting: align the shapes at the right; lengths must agree or be 1.
 *
 * @returns the common shape and, for each side that is spread, which cell each result cell reads
 * @throws {InvalidInput} code `shape` when two lengths differ and neither is 1
 *
 * Cost: O(size of the result) when something is spread, O(axes) otherwise.
 */
export function broadcastShapes(left: readonly number[], right: readonly number[]): Broadcast {
  const axes = Math.max(left.length, right.length)
  const shape: number[] = []
  for (let axis = 0; axis < axes; axis++) {
    const l = left[axis - axes + left.length] ?? 1
    const r = right[axis - axes + right.length] ?? 1
    if (l !== r && l !== 1 && r !== 1) {
      throw shapeFault(
        'b',
        right,
        `must broadcast with [${left}]: lengths equal or 1, from the right`,
      )
    }
    shape.push(l === 1 ? r : l)
  }
  return {
    shape,
    size: sizeOf(shape),
    left: sourceCells(left, shape),
    right: sourceCells(right, shape),
  }
}

function sourceCells(source: readonly number[], shape: readonly number[]): Int32Array | null {
  if (sizeOf(source) === sizeOf(shape)) return null
  const steps = strides(source, shape)
  const cells = new Int32Array(sizeOf(shape))
  const position = new Int32Array(shape.length)
  let at = 0
  for (let i = 0; i < cells.length; i++) {
    cells[i] = at
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      at += steps[axis]
      if (++position[axis] < shape[axis]) break
      at -= steps[axis] * shape[axis]
      position[axis] = 0
    }
  }
  return cells
}

/** Elements to move in `source` for one step along each axis of `shape`; 0 where it is spread. */
function strides(source: readonly number[], shape: readonly number[]): number[] {
  const steps = new Array<number>(shape.length).fill(0)
  let step = 1
  for (let axis = source.length - 1; axis >= 0; axis--) {
    if (source[axis] !== 1) steps[axis + shape.length - source.length] = step
    step *= source[axis]
  }
  return steps
}
