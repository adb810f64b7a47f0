import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import wabt from 'wabt'
import type { Matrix } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import { gap } from '../testing/torch.ts'
import { bytesOf } from './base64.ts'
import { type DenseKernels, loadWasmKernels, plainKernels } from './dense-kernels.ts'
import { KERNELS_BASE64 } from './kernels-binary.ts'

const rng = new RandomState(0)
const matrix = (rows: number, columns: number): Matrix => ({
  data: rng.normals(rows * columns),
  rows,
  columns,
})
const wasm = loadWasmKernels(WebAssembly) as DenseKernels

const SIZES = [1, 2, 3, 4, 5, 9].flatMap((n) =>
  [1, 3, 8].flatMap((k) => [1, 4, 6, 7].map((m) => [n, k, m] as const)),
)

/** Σ over the inner index in order, the plainest loop there is. */
function byCells(n: number, m: number, cell: (i: number, j: number) => number): number[] {
  return Array.from({ length: n * m }, (_, at) => cell(Math.floor(at / m), at % m))
}

describe('The binary of the kernels', () => {
  it('is what the source assembles to', async () => {
    const source = readFileSync(new URL('kernels.wat', import.meta.url), 'utf8')
    const { parseWat } = await wabt()
    const { buffer } = parseWat('kernels.wat', source, { simd: true }).toBinary({})
    expect(KERNELS_BASE64).toBe(Buffer.from(buffer).toString('base64'))
  })

  it('is decoded without help of a browser', () => {
    for (const text of ['', 'M', 'Ma', 'Man', 'Many']) {
      const bytes = bytesOf(Buffer.from(text).toString('base64'))
      expect(Buffer.from(bytes).toString()).toBe(text)
    }
  })

  it('is not used where the engine refuses it', () => {
    const old = { ...WebAssembly, validate: () => false }
    expect(loadWasmKernels(old as unknown as typeof WebAssembly)).toBeNull()
  })
})

describe.each([
  ['plain', plainKernels],
  ['WebAssembly', wasm],
])('The %s kernels', (_, kernels) => {
  it.each(SIZES)('multiply for every remainder of the tiles: %i×%i×%i', (n, k, m) => {
    const [a, b] = [matrix(n, k), matrix(k, m)]
    const expected = byCells(n, m, (i, j) => {
      let sum = 0
      for (let p = 0; p < k; p++) {
        sum += (a.data[i * k + p] as number) * (b.data[p * m + j] as number)
      }
      return sum
    })
    const out = kernels.multiply(a, b)
    expect([out.rows, out.columns]).toEqual([n, m])
    expect(gap(out.data, expected)).toBeLessThan(1e-13)
  })

  it.each(SIZES)('measure squared distances for every remainder: %i×%i×%i', (n, k, m) => {
    const [a, b] = [matrix(n, k), matrix(m, k)]
    const expected = byCells(n, m, (i, j) => {
      let sum = 0
      for (let p = 0; p < k; p++) {
        sum += ((a.data[i * k + p] as number) - (b.data[j * k + p] as number)) ** 2
      }
      return sum
    })
    expect(gap(kernels.squaredDistances(a, b).data, expected)).toBeLessThan(1e-13)
  })

  it('give distance 0 from a row to itself, however far out it lies', () => {
    const far = { ...matrix(6, 3), data: matrix(6, 3).data.map((v) => v + 1e8) }
    const { data } = kernels.squaredDistances(far, far)
    expect([0, 1, 2, 3, 4, 5].map((i) => data[i * 7])).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('refuse shapes that do not fit', () => {
    expect(() => kernels.multiply(matrix(2, 3), matrix(2, 3))).toThrow('`b`:')
    expect(() => kernels.squaredDistances(matrix(2, 3), matrix(2, 2))).toThrow('`b`:')
  })
})

describe('The WebAssembly kernels', () => {
  it('take one more page of memory when one is missing', () => {
    const fresh = loadWasmKernels(WebAssembly) as DenseKernels
    const [a, b] = [matrix(40, 40), matrix(40, 100)] // 77 kB in all, a page is 66 kB
    expect(gap(fresh.multiply(a, b).data, plainKernels.multiply(a, b).data)).toBeLessThan(1e-13)
  })

  it('work in blocks when the result is larger than one, and again with other sizes', () => {
    const [a, b] = [matrix(1403, 5), matrix(901, 5)]
    const expected = plainKernels.squaredDistances(a, b)
    expect(gap(wasm.squaredDistances(a, b).data, expected.data)).toBeLessThan(1e-13)
    const [c, d] = [matrix(3, 700), matrix(700, 2)]
    expect(gap(wasm.multiply(c, d).data, plainKernels.multiply(c, d).data)).toBeLessThan(1e-13)
  })
})
