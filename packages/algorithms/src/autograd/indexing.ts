import { InvalidInput } from '../check/invalid-input.ts'
import { resolveAxis } from './reduce.ts'
import { gradientOf, record, shapeFault, sizeOf, type Tensor } from './tensor.ts'

/**
 * Rows of a table by number: an embedding look-up. A row's gradient is the sum over its uses.
 *
 * @param table  shape (v, d)
 * @param ids  row numbers, integers 0 … v−1
 * @returns shape (ids.length, d)
 * @throws {InvalidInput} code `shape`, or `range` for an id outside the table
 */
export function gatherRows(table: Tensor, ids: ArrayLike<number>): Tensor {
  if (table.shape.length !== 2) throw shapeFault('table', table.shape, 'must be (rows, columns)')
  const [v, d] = table.shape
  const out = new Float64Array(ids.length * d)
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]
    if (!Number.isInteger(id) || id < 0 || id >= v) {
      throw new InvalidInput('range', `ids[${i}]`, `is ${id}`, `write a row from 0 to ${v - 1}`)
    }
    out.set(table.data.subarray(id * d, (id + 1) * d), i * d)
  }
  return record('gather-rows', out, [ids.length, d], [table], (g) => {
    const into = gradientOf(table)
    if (!into) return
    for (let i = 0; i < ids.length; i++) {
      for (let j = 0; j < d; j++) into[ids[i] * d + j] += g[i * d + j]
    }
  })
}

/**
 * Joins tensors along one axis; all other lengths must agree.
 *
 * @param axis  0-based, or negative to count from the end
 * @throws {InvalidInput} code `shape`
 */
export function concatenate(parts: readonly Tensor[], axis: number): Tensor {
  const first = parts[0]
  if (first === undefined) throw shapeFault('parts', [0], 'must hold at least one tensor')
  const at = resolveAxis(first, axis)
  const others = (shape: readonly number[]) => String(shape.toSpliced(at, 1))
  for (const part of parts) {
    if (others(part.shape) !== others(first.shape)) {
      throw shapeFault('parts', part.shape, `must agree with [${first.shape}] except on axis ${at}`)
    }
  }
  const total = parts.reduce((length, part) => length + part.shape[at], 0)
  const shape = first.shape.with(at, total)
  const out = new Float64Array(sizeOf(shape))
  const outer = sizeOf(shape.slice(0, at))
  const inner = sizeOf(shape.slice(at + 1))
  const starts: number[] = []
  let start = 0
  for (const part of parts) {
    copyBlocks(part.data, out, outer, part.shape[at] * inner, start, total * inner)
    starts.push(start)
    start += part.shape[at] * inner
  }
  return record('concatenate', out, shape, parts, (g) => {
    parts.forEach((part, index) => {
      const into = gradientOf(part)
      if (into) addBlocks(g, into, outer, part.shape[at] * inner, starts[index], total * inner)
    })
  })
}

/**
 * Cells `from` … `to`−1 along one axis.
 *
 * @throws {InvalidInput} code `shape` or `range`
 */
export function slice(x: Tensor, axis: number, from: number, to: number): Tensor {
  const at = resolveAxis(x, axis)
  const length = x.shape[at]
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= length)) {
    const rule = `write 0 ≤ from < to ≤ ${length}`
    throw new InvalidInput('range', 'from, to', `are ${from}, ${to}`, rule)
  }
  const inner = sizeOf(x.shape.slice(at + 1))
  const outer = sizeOf(x.shape.slice(0, at))
  const width = (to - from) * inner
  const shape = x.shape.with(at, to - from)
  const out = new Float64Array(outer * width)
  addBlocks(x.data, out, outer, width, from * inner, length * inner)
  return record('slice', out, shape, [x], (g) => {
    const into = gradientOf(x)
    if (!into) return
    for (let block = 0; block < outer; block++) {
      const target = block * length * inner + from * inner
      for (let i = 0; i < width; i++) into[target + i] += g[block * width + i]
    }
  })
}

/** Compact blocks into a wider layout. */
function copyBlocks(
  from: Float64Array,
  into: Float64Array,
  outer: number,
  width: number,
  start: number,
  stride: number,
): void {
  for (let block = 0; block < outer; block++) {
    into.set(from.subarray(block * width, (block + 1) * width), block * stride + start)
  }
}

/** Blocks of a wider layout, added onto compact ones. */
function addBlocks(
  from: Float64Array,
  into: Float64Array,
  outer: number,
  width: number,
  start: number,
  stride: number,
): void {
  for (let block = 0; block < outer; block++) {
    for (let i = 0; i < width; i++) into[block * width + i] += from[block * stride + start + i]
  }
}
