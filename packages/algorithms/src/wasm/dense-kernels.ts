import { addProduct } from '../autograd/kernels.ts'
import { requireMatrix } from '../check/require.ts'
import { type Matrix, type MatrixLike, zeros } from '../matrix/matrix.ts'
import { bytesOf } from './base64.ts'
import { squaredDistancesInto } from './distances.ts'
import { KERNELS_BASE64 } from './kernels-binary.ts'

/** The dense work that is worth another engine. Both kinds give the same to 1e-13. */
export interface DenseKernels {
  readonly name: 'plain' | 'wasm-simd'
  /**
   * A·B.
   *
   * @param a  shape (n, k)
   * @param b  shape (k, m)
   * @returns shape (n, m)
   * @throws {InvalidInput} naming `a` or `b`
   */
  readonly multiply: (a: MatrixLike, b: MatrixLike) => Matrix
  /**
   * Squared Euclidean distance of every row of a to every row of b, as Σ(x − y)²: never negative,
   * and exact for equal rows (‖x‖² + ‖y‖² − 2x·y would be neither).
   *
   * @param a  shape (n, d)
   * @param b  shape (m, d)
   * @returns shape (n, m)
   * @throws {InvalidInput} naming `a` or `b`
   */
  readonly squaredDistances: (a: MatrixLike, b: MatrixLike) => Matrix
}

/** The kernels in plain JavaScript; they work everywhere. */
export const plainKernels: DenseKernels = {
  name: 'plain',
  multiply: (a, b) => {
    const [x, y] = requireFactors(a, b)
    const out = zeros(x.rows, y.columns)
    const [n, k, m] = [x.rows, x.columns, y.columns]
    addProduct(x.data, 0, k, 1, y.data, 0, out.data, 0, n, k, m)
    return out
  },
  squaredDistances: (a, b) => {
    const [x, y] = requirePoints(a, b)
    const out = zeros(x.rows, y.rows)
    squaredDistancesInto(x.data, y.data, out.data, x.rows, x.columns, y.rows)
    return out
  },
}

function requireFactors(a: MatrixLike, b: MatrixLike): [Matrix, Matrix] {
  const x = requireMatrix('a', a)
  return [x, requireMatrix('b', b, { rows: x.columns })]
}

function requirePoints(a: MatrixLike, b: MatrixLike): [Matrix, Matrix] {
  const x = requireMatrix('a', a)
  return [x, requireMatrix('b', b, { columns: x.columns })]
}

/** The part of the global `WebAssembly` object that is needed; this package knows no globals. */
export interface WebAssemblyLike {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: never) => { readonly exports: object }
}

interface WasmExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  readonly multiply: WasmKernel
  readonly squaredDistances: WasmKernel
}

type WasmKernel = (
  a: number,
  b: number,
  out: number,
  rows: number,
  inner: number,
  columns: number,
) => void

/**
 * The kernels in WebAssembly with SIMD, if the engine has it: two to four times faster from a few
 * thousand products on (bench/algorithms). Compiling takes about a millisecond: keep the result.
 *
 * @param webAssembly  the engine's `WebAssembly` object
 * @returns the kernels, or null where SIMD is missing: then use {@link plainKernels}
 *
 * Source: kernels.wat beside this file, assembled and committed; a test assembles it again.
 */
export function loadWasmKernels(webAssembly: WebAssemblyLike): DenseKernels | null {
  const bytes = bytesOf(KERNELS_BASE64)
  if (!webAssembly.validate(bytes)) return null
  const instance = new webAssembly.Instance(new webAssembly.Module(bytes) as never)
  const wasm = instance.exports as WasmExports
  return {
    name: 'wasm-simd',
    multiply: (a, b) => {
      const [x, y] = requireFactors(a, b)
      return runKernel(wasm, wasm.multiply, x, y, false)
    },
    squaredDistances: (a, b) => {
      const [x, y] = requirePoints(a, b)
      return runKernel(wasm, wasm.squaredDistances, x, y, true)
    },
  }
}

const PAGE = 65536
const BLOCK = 1 << 19 // cells of the result a call, 4 MB

/** Copies B once and A in blocks into the module's memory, and the result out of it. */
function runKernel(
  wasm: WasmExports,
  kernel: WasmKernel,
  a: Matrix,
  b: Matrix,
  transposed: boolean,
): Matrix {
  const inner = a.columns
  const m = transposed ? b.rows : b.columns
  const columns = fours(m)
  const blockRows = Math.min(fours(a.rows), Math.max(4, fours(Math.floor(BLOCK / columns))))
  const aAt = 8 * inner * columns
  const outAt = aAt + 8 * blockRows * inner
  makeRoom(wasm, outAt + 8 * blockRows * columns)
  const memory = new Float64Array(wasm.memory.buffer)
  fillColumns(memory, b.data, inner, m, columns, transposed)
  const out = zeros(a.rows, m)
  for (let from = 0; from < a.rows; from += blockRows) {
    const rows = Math.min(blockRows, a.rows - from)
    const block = a.data.subarray(from * inner, (from + rows) * inner)
    memory.set(block, aAt / 8)
    memory.fill(0, aAt / 8 + block.length, aAt / 8 + fours(rows) * inner)
    kernel(aAt, 0, outAt, fours(rows), inner, columns)
    copyOut(memory, outAt / 8, out.data.subarray(from * m), rows, columns, m)
  }
  return out
}

/** B as (inner, columns), its columns padded with 0. */
function fillColumns(
  memory: Float64Array,
  b: Float64Array,
  inner: number,
  m: number,
  columns: number,
  transposed: boolean,
): void {
  memory.fill(0, 0, inner * columns)
  if (!transposed) {
    for (let p = 0; p < inner; p++) memory.set(b.subarray(p * m, (p + 1) * m), p * columns)
    return
  }
  for (let j = 0; j < m; j++)
    for (let p = 0; p < inner; p++) memory[p * columns + j] = b[j * inner + p]
}

/** The block of the result without its padding. */
function copyOut(
  memory: Float64Array,
  at: number,
  out: Float64Array,
  rows: number,
  columns: number,
  m: number,
): void {
  if (columns === m) out.set(memory.subarray(at, at + rows * m))
  else
    for (let i = 0; i < rows; i++) {
      out.set(memory.subarray(at + i * columns, at + i * columns + m), i * m)
    }
}

function fours(count: number): number {
  return Math.ceil(count / 4) * 4
}

function makeRoom({ memory }: WasmExports, bytes: number): void {
  const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE)
  if (missing > 0) memory.grow(missing)
}
