import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import { addProduct, addProductTransposed } from './kernels.ts'

const rng = new RandomState(0)
const SIZES = [1, 2, 3, 4, 5, 7, 8].flatMap((n) =>
  [1, 3, 4, 6, 9].flatMap((k) => [1, 2, 5, 8].map((m) => [n, k, m] as const)),
)

/** The textbook's triple loop. */
function naive(
  a: (i: number, p: number) => number,
  b: (p: number, j: number) => number,
  [n, k, m]: readonly [number, number, number],
): number[] {
  const out: number[] = []
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      let sum = 0
      for (let p = 0; p < k; p++) sum += a(i, p) * b(p, j)
      out.push(sum)
    }
  }
  return out
}

function worst(
  run: (a: Float64Array, b: Float64Array, out: Float64Array) => void,
  a: (buffer: Float64Array, i: number, p: number) => number,
  b: (buffer: Float64Array, p: number, j: number) => number,
  size: readonly [number, number, number],
): number {
  const [n, k, m] = size
  const [left, right] = [rng.normals(n * k + 2), rng.normals(k * m + 3)]
  const out = new Float64Array(n * m + 1).fill(0.5)
  run(left, right, out)
  expect(out[0]).toBe(0.5) // before the start nothing is touched
  const expected = naive(
    (i, p) => a(left, i, p),
    (p, j) => b(right, p, j),
    size,
  )
  return Math.max(...expected.map((value, i) => Math.abs((out[i + 1] as number) - 0.5 - value)))
}

const at = (buffer: Float64Array, index: number) => buffer[index] as number

describe('The dense products', () => {
  it.each(SIZES)('add A·B for every remainder of the tiles: %i×%i×%i', (n, k, m) => {
    const difference = worst(
      (a, b, out) => addProduct(a, 2, k, 1, b, 3, out, 1, n, k, m),
      (a, i, p) => at(a, 2 + i * k + p),
      (b, p, j) => at(b, 3 + p * m + j),
      [n, k, m],
    )
    expect(difference).toBeLessThan(1e-13)
  })

  it.each(SIZES)('add Aᵀ·B by strides: %i×%i×%i', (n, k, m) => {
    const difference = worst(
      (a, b, out) => addProduct(a, 2, 1, n, b, 3, out, 1, n, k, m),
      (a, i, p) => at(a, 2 + p * n + i),
      (b, p, j) => at(b, 3 + p * m + j),
      [n, k, m],
    )
    expect(difference).toBeLessThan(1e-13)
  })

  it.each(SIZES)('add A·Bᵀ: %i×%i×%i', (n, k, m) => {
    const difference = worst(
      (a, b, out) => addProductTransposed(a, 2, b, 3, out, 1, n, k, m),
      (a, i, p) => at(a, 2 + i * k + p),
      (b, p, j) => at(b, 3 + j * k + p),
      [n, k, m],
    )
    expect(difference).toBeLessThan(1e-13)
  })
})
