import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import { gram } from './gram.ts'
import {
  column,
  columnMeans,
  fromRows,
  type Matrix,
  takeColumns,
  takeRows,
  toRows,
  transpose,
  zeros,
} from './matrix.ts'
import { addWeightedRows, times, timesTransposed } from './matrix-vector.ts'
import { multiply, multiplyTransposed } from './multiply.ts'
import { dot } from './vectors.ts'

const random = (rows: number, columns: number, seed: number): Matrix => ({
  data: new RandomState(seed).normals(rows * columns),
  rows,
  columns,
})

/** The product straight from its definition. */
const product = (a: Matrix, b: Matrix) =>
  toRows(a).map((left) =>
    toRows(transpose(b)).map((right) => left.reduce((sum, v, k) => sum + v * (right[k] ?? 0), 0)),
  )

const close = (a: readonly number[][], b: readonly number[][]) => {
  expect(a.map((row) => row.length)).toEqual(b.map((row) => row.length))
  a.flat().forEach((value, i) => {
    expect(value).toBeCloseTo(b.flat()[i] as number, 10)
  })
}

const size = fc.integer({ min: 1, max: 11 })

describe('A matrix', () => {
  it('copies rows in, and gives rows, columns and parts back', () => {
    const a = fromRows([
      [1, 2, 3],
      [4, 5, 6],
    ])
    expect(toRows(a)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ])
    expect([...column(a, 1)]).toEqual([2, 5])
    expect(toRows(takeRows(a, [1, 1]))).toEqual([
      [4, 5, 6],
      [4, 5, 6],
    ])
    expect(toRows(takeColumns(a, [2, 0]))).toEqual([
      [3, 1],
      [6, 4],
    ])
    expect(toRows(transpose(a))).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ])
    expect([...columnMeans(a)]).toEqual([2.5, 3.5, 4.5])
    expect(zeros(0, 3)).toMatchObject({ rows: 0, columns: 3 })
  })
})

describe('Products', () => {
  it('are those of the definition, whatever the shape', () => {
    fc.assert(
      fc.property(size, size, size, fc.nat(1000), (n, m, p, seed) => {
        const [a, b] = [random(n, m, seed), random(m, p, seed + 1)]
        close(toRows(multiply(a, b)), product(a, b))
        close(toRows(multiplyTransposed(a, transpose(b))), product(a, b))
        close([Array.from(times(a, column(b, 0)))], [product(a, b).map((row) => row[0] as number)])
        const left = random(1, n, seed + 2)
        close([Array.from(timesTransposed(a, left.data))], product(left, a))
        close(toRows(gram(a)), product(transpose(a), a))
      }),
      { numRuns: 60 },
    )
  })

  it('make a gram matrix exactly symmetric', () => {
    const g = gram(random(9, 6, 4))
    expect(toRows(g)).toEqual(toRows(transpose(g)))
  })

  it('add only the rows asked for', () => {
    const a = fromRows([[1], [10], [100], [1000], [10000], [100000]])
    const out = Float64Array.of(0.5)
    addWeightedRows(a.data, 1, 6, 1, Float64Array.of(9, 1, 2, 3, 4, 5), out)
    expect([...out]).toEqual([543210.5])
    expect(dot(Float64Array.of(1, 2), Float64Array.of(3, 4))).toBe(11)
  })
})
