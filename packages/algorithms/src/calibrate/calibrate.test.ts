import { describe, expect, it } from 'vitest'
import { expectedCalibrationError, logLoss } from '../metrics/probability.ts'
import { ndcgAtK, precisionAtK, recallAtK } from '../metrics/ranking.ts'
import { RandomState } from '../random/random-state.ts'
import { collect } from '../steps.ts'
import { isotonicFit, isotonicPredict, isotonicSteps } from './isotonic.ts'
import { plattFit, plattPredict, plattSteps } from './platt.ts'

const rng = new RandomState(6)
const score = Array.from(rng.normals(400, 0, 2))
const y = score.map((f) => (rng.random() < 1 / (1 + Math.exp(-2 * f)) ? 1 : 0))

describe('Platt scaling', () => {
  it('lowers the loss in every step and ends where it is flat', () => {
    const states = collect(plattSteps(score, y))
    for (let i = 1; i < states.length; i++) {
      expect(states[i]?.loss).toBeLessThanOrEqual((states[i - 1]?.loss as number) + 1e-9)
    }
    expect(states.at(-1)?.converged).toBe(true)
  })

  it('starts from the shares of the classes alone', () => {
    const [start] = collect(plattSteps([1, 2, 3, 4, 5], [0, 1, 0, 1, 1]))
    expect(start).toMatchObject({ phase: 'start', slope: 0, intercept: Math.log(3 / 4), step: 0 })
  })

  it('repairs probabilities that are too timid, without changing their order', () => {
    const timid = score.map((f) => 1 / (1 + Math.exp(-f / 3)))
    const model = plattFit(timid, y)
    const repaired = plattPredict(model, timid)
    expect(model.slope).toBeLessThan(0)
    expect(expectedCalibrationError(y, repaired)).toBeLessThan(
      expectedCalibrationError(y, timid) / 3,
    )
    const order = (values: ArrayLike<number>) =>
      Array.from({ length: 400 }, (_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
    expect(order(repaired)).toEqual(order(timid))
  })

  it('stays finite for separable and for constant scores', () => {
    const separable = plattFit([1, 2, 3, 4], [0, 0, 1, 1])
    expect(Number.isFinite(separable.slope)).toBe(true)
    const constant = plattFit([1, 1, 1, 1], [0, 1, 1, 1])
    expect(plattPredict(constant, [1])[0]).toBeCloseTo((3 * (4 / 5) + 1 / 3) / 4, 6)
  })
})

describe('Isotonic regression', () => {
  it('pools until nothing falls, and keeps the mean', () => {
    const states = collect(isotonicSteps([1, 2, 3, 4], [1, 5, 3, 4]))
    expect(states.map(({ blocks }) => blocks.map(({ value }) => value))).toEqual([
      [1, 5, 3, 4],
      [1, 4, 4],
      [1, 4],
    ])
    expect([...isotonicFit([1, 2, 3, 4], [1, 5, 3, 4]).y]).toEqual([1, 4, 4])
  })

  it('is at least as good as any other never-falling function', () => {
    const model = isotonicFit(score, y)
    const loss = (values: ArrayLike<number>) =>
      y.reduce((sum: number, value, i) => sum + (value - (values[i] as number)) ** 2, 0)
    const fitted = isotonicPredict(model, score)
    expect(loss(fitted)).toBeLessThanOrEqual(loss(plattPredict(plattFit(score, y), score)))
    const knots = Array.from(model.y)
    expect(knots).toEqual(knots.toSorted((a, b) => a - b))
  })

  it('takes points with the same x as one, falls where asked, and holds its ends', () => {
    const model = isotonicFit([1, 1, 2], [4, 2, 1], { increasing: false })
    expect([...isotonicPredict(model, [0, 1, 1.5, 9])]).toEqual([3, 3, 2, 1])
    expect([...isotonicPredict(isotonicFit([1], [7]), [0, 1, 2])]).toEqual([7, 7, 7])
  })

  it('overfits the rows it was fitted on', () => {
    const few = [score.slice(0, 30), y.slice(0, 30)] as const
    const proba = Array.from(isotonicPredict(isotonicFit(...few), few[0]))
    const platt = Array.from(plattPredict(plattFit(...few), few[0]))
    const loss = (p: number[]) =>
      logLoss(
        few[1],
        p.map((v) => [1 - v, v]),
      )
    expect(loss(proba)).toBeLessThan(loss(platt))
  })
})

describe('Scores of a ranking', () => {
  it('look at the first k only', () => {
    const relevance = [1, 0, 1, 0, 1]
    const ranks = [5, 4, 3, 2, 1]
    expect(precisionAtK(relevance, ranks, 2)).toBe(0.5)
    expect(recallAtK(relevance, ranks, 3)).toBeCloseTo(2 / 3, 15)
    expect(precisionAtK([1], [1], 4)).toBe(0.25)
  })

  it('are 1 for the best order and 0 where nothing is relevant', () => {
    expect(ndcgAtK([3, 2, 0], [9, 5, 1], 3)).toBe(1)
    expect(ndcgAtK([0, 0], [1, 2], 2)).toBe(0)
    expect(recallAtK([0, 0], [1, 2], 2)).toBe(0)
  })
})
