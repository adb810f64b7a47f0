import { describe, expect, it } from 'vitest'
import { gram } from '../matrix/gram.ts'
import { fromRows, type Matrix, row, toRows, transpose } from '../matrix/matrix.ts'
import { times } from '../matrix/matrix-vector.ts'
import { multiply } from '../matrix/multiply.ts'
import { dot } from '../matrix/vectors.ts'
import { RandomState } from '../random/random-state.ts'
import { collect } from '../steps.ts'
import { svd, symmetricEigen } from './decompose.ts'
import { jacobiEigen, jacobiEigenSteps } from './jacobi.ts'
import { choleskyFactor, choleskySolve, qrSolve } from './solve.ts'

const random = (rows: number, columns: number, seed = 1): Matrix => ({
  data: new RandomState(seed).normals(rows * columns),
  rows,
  columns,
})

const near = (a: ArrayLike<number>, b: ArrayLike<number>, digits = 10) => {
  expect(a.length).toBe(b.length)
  Array.from(a).forEach((value, i) => {
    expect(value).toBeCloseTo(b[i] as number, digits)
  })
}

describe('The eigen-decomposition', () => {
  it('gives A·v = λ·v with unit vectors, largest value first', () => {
    const a = gram(random(9, 5))
    const { values, vectors } = symmetricEigen(a)
    expect([...values]).toEqual([...values.toSorted()].reverse())
    values.forEach((value, i) => {
      near(
        times(a, row(vectors, i)),
        row(vectors, i).map((entry) => value * entry),
      )
      expect(dot(row(vectors, i), row(vectors, i))).toBeCloseTo(1, 12)
    })
  })

  it('takes one number and zeros', () => {
    expect([...symmetricEigen(fromRows([[3]])).values]).toEqual([3])
    expect([
      ...symmetricEigen(
        fromRows([
          [0, 0],
          [0, 0],
        ]),
      ).values,
    ]).toEqual([0, 0])
  })
})

describe('The singular value decomposition', () => {
  it.each([
    [7, 4],
    [4, 7],
    [5, 5],
    [1, 3],
    [3, 1],
  ])('rebuilds a matrix of shape (%d, %d)', (n, d) => {
    const a = random(n, d)
    const { u, s, vt } = svd(a)
    const k = Math.min(n, d)
    expect([u.rows, u.columns, s.length, vt.rows, vt.columns]).toEqual([n, k, k, k, d])
    const scaled = fromRows(toRows(u).map((r) => r.map((value, j) => value * (s[j] as number))))
    near(multiply(scaled, vt).data, a.data)
    near(
      gram(u).data,
      fromRows(
        Array.from({ length: k }, (_, i) => Array.from({ length: k }, (_, j) => Number(i === j))),
      ).data,
    )
    expect([...s]).toEqual([...s.toSorted()].reverse())
  })
})

describe('The solvers', () => {
  it('factor a positive definite matrix and solve with it', () => {
    const a = gram(random(9, 5))
    const factor = choleskyFactor(a)
    if (!factor) throw new Error('not positive definite')
    near(multiply(factor, transpose(factor)).data, a.data)
    const b = new RandomState(2).normals(5)
    near(times(a, choleskySolve(factor, b)), b)
  })

  it('say null for a matrix that is not positive definite', () => {
    expect(
      choleskyFactor(
        fromRows([
          [1, 2],
          [2, 1],
        ]),
      ),
    ).toBeNull()
  })

  it('solve least squares as the normal equations do', () => {
    const a = random(12, 4)
    const b = new RandomState(3).normals(12)
    const x = qrSolve(a, b)
    if (!x) throw new Error('rank')
    const rest = times(a, x).map((value, i) => (b[i] as number) - value)
    near(times(transpose(a), rest), new Float64Array(4))
  })

  it('say null for dependent columns and for a column of zeros', () => {
    expect(
      qrSolve(
        fromRows([
          [1, 2],
          [2, 4],
          [3, 6],
        ]),
        Float64Array.of(1, 2, 3),
      ),
    ).toBeNull()
    expect(qrSolve(fromRows([[0], [0]]), Float64Array.of(1, 2))).toBeNull()
  })
})

describe('Jacobi rotations', () => {
  it('lower the part off the diagonal in every state and end where ml-matrix ends', () => {
    const a = gram(random(9, 5))
    const states = collect(jacobiEigenSteps(a))
    for (let i = 1; i < states.length; i++) {
      expect(states[i]?.offDiagonal).toBeLessThan(states[i - 1]?.offDiagonal as number)
    }
    const [ours, reference] = [jacobiEigen(a), symmetricEigen(a)]
    near(ours.values, reference.values, 9)
    ours.vectors.data.forEach((value, i) => {
      expect(Math.abs(value)).toBeCloseTo(Math.abs(reference.vectors.data[i] as number), 8)
    })
  })

  it('have nothing to do for a diagonal matrix', () => {
    expect(
      collect(
        jacobiEigenSteps([
          [1, 0],
          [0, 3],
        ]),
      ),
    ).toHaveLength(1)
    expect([
      ...jacobiEigen([
        [1, 0],
        [0, 3],
      ]).values,
    ]).toEqual([3, 1])
  })

  it('turn by 45° where both axes are alike', () => {
    const [, state] = collect(
      jacobiEigenSteps([
        [2, 1],
        [1, 2],
      ]),
    )
    expect(state?.angle).toBeCloseTo(Math.PI / 4, 14)
  })
})
