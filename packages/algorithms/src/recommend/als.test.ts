import { describe, expect, it } from 'vitest'
import { toRows, transpose } from '../matrix/matrix.ts'
import { multiply } from '../matrix/multiply.ts'
import { RandomState } from '../random/random-state.ts'
import { collect } from '../steps.ts'
import { alsFit, alsFoldIn, alsPredict, alsSteps } from './als.ts'

const _ = Number.NaN
const rng = new RandomState(2)
const full = multiply(
  { data: rng.normals(20 * 2), rows: 20, columns: 2 },
  transpose({ data: rng.normals(15 * 2), rows: 15, columns: 2 }),
)
const gappy = toRows(full).map((row) => row.map((value) => (rng.random() < 0.3 ? _ : value)))

describe('Alternating least squares', () => {
  it.each(['plain', 'count'] as const)('never raises the objective (%s)', (weighting) => {
    const states = collect(alsSteps(gappy, { weighting }))
    for (let i = 1; i < states.length; i++) {
      expect(states[i]?.objective).toBeLessThanOrEqual((states[i - 1]?.objective as number) + 1e-9)
    }
    expect(states).toHaveLength(41)
  })

  it('guesses ratings that it was not shown, when two factors made them', () => {
    const model = alsFit(gappy, { lambda: 0.01, nFactors: 3, nIterations: 200 })
    const guesses = toRows(alsPredict(model))
    let [wrong, hidden] = [0, 0]
    gappy.forEach((row, i) => {
      row.forEach((value, j) => {
        if (!Number.isNaN(value)) return
        wrong += ((guesses[i]?.[j] as number) - (toRows(full)[i]?.[j] as number)) ** 2
        hidden++
      })
    })
    expect(Math.sqrt(wrong / hidden)).toBeLessThan(0.2)
  })

  it('gives a user who rates like another the same factors', () => {
    const model = alsFit(gappy, { nIterations: 400 })
    const twin = alsFoldIn(model, gappy[4] as number[])
    twin.forEach((value, k) => {
      expect(value).toBeCloseTo(toRows(model.users)[4]?.[k] as number, 3)
    })
  })

  it('gives a user without ratings the mean', () => {
    const model = alsFit(
      [
        [1, 5],
        [_, _],
      ],
      { nIterations: 2 },
    )
    expect([...alsFoldIn(model, [_, _])]).toEqual([0, 0])
    expect(toRows(alsPredict(model))[1]).toEqual([3, 3])
  })
})
