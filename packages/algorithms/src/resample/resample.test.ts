import { describe, expect, it } from 'vitest'
import { toRows } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import { collect } from '../steps.ts'
import { cloud } from '../testing/samples/clouds.ts'
import { randomOverSample, randomUnderSample } from './random.ts'
import { smote, smoteSteps } from './smote.ts'

const x = cloud(40, 3, 1)
const y = Array.from({ length: 40 }, (_, i) => (i % 5 === 0 ? 1 : 0)) // 8 and 32

describe('SMOTE', () => {
  it('makes the classes equally large and keeps the rows given', () => {
    const made = smote(x, y)
    expect(made.y.filter((label) => label === 1)).toHaveLength(32)
    expect(made.x.rows).toBe(64)
    expect(toRows(made.x).slice(0, 40)).toEqual(toRows(x))
  })

  it('puts every new point on the way from a row to a neighbour of its class', () => {
    const rows = toRows(x)
    for (const { base, neighbor, share, point, label } of collect(smoteSteps(x, y))) {
      expect([y[base], y[neighbor], label]).toEqual([1, 1, 1])
      expect(base).not.toBe(neighbor)
      point.forEach((value, j) => {
        const [from, to] = [rows[base]?.[j] as number, rows[neighbor]?.[j] as number]
        expect(value).toBeCloseTo(from + share * (to - from), 12)
      })
    }
  })

  it('starts each class from a seed, and goes on with a generator', () => {
    const three = y.map((label, i) => (i % 5 === 1 ? 2 : label))
    const shares = (randomState: number | RandomState) =>
      collect(smoteSteps(x, three, { randomState })).map(({ share }) => share)
    const seeded = shares(3)
    expect(seeded.slice(0, seeded.length / 2)).toEqual(seeded.slice(seeded.length / 2))
    const streamed = shares(new RandomState(3))
    expect(streamed.slice(0, streamed.length / 2)).not.toEqual(streamed.slice(streamed.length / 2))
  })

  it('adds nothing where the classes are equal', () => {
    expect(collect(smoteSteps([[1], [2]], [0, 1], { kNeighbors: 5 }))).toEqual([])
  })
})

describe('Random resampling', () => {
  it('repeats only rows of smaller classes', () => {
    const rows = randomOverSample(y)
    expect([...rows.slice(0, 40)]).toEqual([...y.keys()])
    expect(Array.from(rows.slice(40), (i) => y[i])).toEqual(new Array(24).fill(1))
  })

  it('keeps every row of the smallest class and drops others without repeats', () => {
    const rows = randomUnderSample(y)
    expect(Array.from(rows, (i) => y[i]).sort()).toEqual([
      ...new Array(8).fill(0),
      ...new Array(8).fill(1),
    ])
    expect(new Set(rows).size).toBe(16)
  })
})
