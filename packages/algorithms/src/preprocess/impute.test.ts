import { describe, expect, it } from 'vitest'
import { column, toRows } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import { collect } from '../steps.ts'
import {
  iterativeImpute,
  iterativeImputerTransform,
  iterativeImputeSteps,
} from './impute-iterative.ts'
import {
  kNearestImputerFit,
  kNearestImputerTransform,
  kNearestImputeSteps,
} from './impute-k-nearest.ts'
import { missingIndicator, simpleImputerFit, simpleImputerTransform } from './impute-simple.ts'

const _ = Number.NaN

describe('The simple imputer', () => {
  it.each([
    ['mean', 3.5],
    ['median', 3],
    ['most-frequent', 1],
    ['constant', -7],
  ] as const)('fills with the %s', (strategy, filling) => {
    const x = [[1], [1], [_], [5], [7]]
    const imputer = simpleImputerFit(x, { strategy, fillValue: -7 })
    const values = column(simpleImputerTransform(imputer, x), 0)
    expect(values[2]).toBe(filling)
    expect([...values.filter((_, i) => i !== 2)]).toEqual([1, 1, 5, 7])
  })

  it('takes the smallest of equally frequent values', () => {
    const { fillings } = simpleImputerFit([[9], [2], [9], [2]], { strategy: 'most-frequent' })
    expect(fillings[0]).toBe(2)
  })

  it('shrinks the variance by the share that is missing', () => {
    const values = Array.from(new RandomState(1).normals(2000))
    const gappy = values.map((value, i) => [i % 4 === 0 ? _ : value])
    const filled = column(simpleImputerTransform(simpleImputerFit(gappy), gappy), 0)
    const variance = (list: ArrayLike<number>) => {
      const mean = Array.from(list).reduce((sum, value) => sum + value, 0) / list.length
      return Array.from(list).reduce((sum, value) => sum + (value - mean) ** 2, 0) / list.length
    }
    const present = values.filter((_, i) => i % 4 !== 0)
    expect(variance(filled) / variance(present)).toBeCloseTo(0.75, 12)
  })
})

describe('The missing indicator', () => {
  it('flags columns with gaps, or those that are named', () => {
    const { columns, indicator } = missingIndicator([
      [1, _, 3],
      [4, 5, 6],
    ])
    expect([columns, indicator && toRows(indicator)]).toEqual([[1], [[1], [0]]])
    const named = missingIndicator([[1, 2, 3]], [0, 1]).indicator
    expect(named && toRows(named)).toEqual([[0, 0]])
    expect(missingIndicator([[1, 2]]).indicator).toBeNull()
  })
})

describe('The k-NN imputer', () => {
  it('names the donors of each gap, nearest first', () => {
    const imputer = kNearestImputerFit(
      [
        [0, 10],
        [1, 20],
        [5, 60],
        [9, _],
      ],
      { nNeighbors: 2 },
    )
    expect(
      collect(
        kNearestImputeSteps(imputer, [
          [1, _],
          [2, 2],
        ]),
      ),
    ).toEqual([
      { phase: 'fill', row: 0, column: 1, donors: [1, 0], distances: [0, Math.SQRT2], value: 15 },
    ])
  })

  it('fills with the mean where a point shares no column with any donor', () => {
    const imputer = kNearestImputerFit([
      [_, 10],
      [_, 20],
      [3, _],
    ])
    expect(toRows(kNearestImputerTransform(imputer, [[5, _]]))).toEqual([[5, 15]])
  })

  it('takes fewer donors where there are not enough', () => {
    const imputer = kNearestImputerFit(
      [
        [1, 1],
        [2, 3],
      ],
      { nNeighbors: 50 },
    )
    expect(toRows(kNearestImputerTransform(imputer, [[1, _]]))).toEqual([[1, 2]])
  })
})

describe('The iterative imputer', () => {
  const line = [
    [1, 2],
    [2, 4],
    [3, _],
    [4, 8],
    [_, 10],
  ]

  it('finds the line that the columns lie on', () => {
    const { filled, imputer } = iterativeImpute(line, {
      estimator: 'ridge',
      alpha: 1e-9,
      maxIter: 50,
      tol: 1e-9,
    })
    expect(filled.data[5]).toBeCloseTo(6, 4)
    expect(filled.data[8]).toBeCloseTo(5, 4)
    expect(imputer.converged).toBe(true)
    expect(iterativeImputerTransform(imputer, [[10, _]]).data[1]).toBeCloseTo(20, 3)
  })

  it('starts from the means and changes less and less', () => {
    const states = collect(iterativeImputeSteps(line))
    expect(states[0]).toEqual({
      phase: 'start',
      round: 0,
      filled: [6, 2.5],
      change: null,
      converged: false,
    })
    const changes = states.slice(1).map(({ change }) => change as number)
    expect(changes).toEqual(changes.toSorted((a, b) => b - a))
  })

  it('has nothing to do where nothing is missing', () => {
    const { filled, imputer } = iterativeImpute([
      [1, 2],
      [3, 4],
    ])
    expect([toRows(filled), imputer.rounds]).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      0,
    ])
  })
})
