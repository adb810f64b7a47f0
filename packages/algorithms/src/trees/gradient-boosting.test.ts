import { describe, expect, it } from 'vitest'
import { collect } from '../steps.ts'
import { dataset } from '../testing/files.ts'
import { treeProblem } from '../testing/tree-data.ts'
import {
  gradientBoostingClassifierFit,
  gradientBoostingClassifierPredict,
  gradientBoostingClassifierPredictProba,
  gradientBoostingClassifierSteps,
} from './gradient-boosting-classifier.ts'
import {
  gradientBoostingRegressorFit,
  gradientBoostingRegressorPredict,
  gradientBoostingRegressorSteps,
} from './gradient-boosting-regressor.ts'

const cancer = dataset('breast-cancer')

describe('Gradient boosting', () => {
  it('fits each tree to what the ones before left over', () => {
    const [x, y] = [
      [[0], [1], [2], [3]],
      [1, 1, 5, 5],
    ] as const
    const options = { learningRate: 0.5, nEstimators: 2, maxDepth: 1 }
    const states = collect(gradientBoostingRegressorSteps(x, y, options))
    expect(states.map(({ residuals }) => residuals.map(([r]) => r))).toEqual([
      [-2, -2, 2, 2],
      [-1, -1, 1, 1],
      [-0.5, -0.5, 0.5, 0.5],
    ])
    expect(states.map(({ loss }) => loss)).toEqual([2, 0.5, 0.125])
  })

  it('takes a Newton step in a leaf: Σ r / Σ p(1 − p)', () => {
    const options = { nEstimators: 1, maxDepth: 1, learningRate: 1 }
    const [x, y] = [
      [[0], [1], [2], [3]],
      [0, 0, 1, 1],
    ] as const
    const model = gradientBoostingClassifierFit(x, y, options)
    expect(Array.from(model.trees[0]?.[0]?.value ?? []).slice(1)).toEqual([-2, 2]) // ∓1 / (2 · ¼)
    const shares = gradientBoostingClassifierPredictProba(model, [[0]])
    expect(shares.data[1]).toBeCloseTo(1 / (1 + Math.exp(2)), 12)
  })

  it('turns up on points it has not seen, at a high learning rate, while training falls', () => {
    const { x, classes } = treeProblem('coarse')
    const rows = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) =>
        x.data.subarray((from + i) * 6, (from + i + 1) * 6),
      )
    const points = (from: number, to: number) => rows(from, to).map((row) => Array.from(row))
    const validation = { x: points(200, 300), y: classes.slice(200) }
    const options = { learningRate: 0.5, maxDepth: 3, nEstimators: 60, validation }
    const states = collect(
      gradientBoostingClassifierSteps(points(0, 200), classes.slice(0, 200), options),
    )
    const curve = states.map(({ validationLoss }) => validationLoss as number)
    const best = curve.indexOf(Math.min(...curve))
    expect(best).toBeGreaterThan(0)
    expect(curve.at(-1)).toBeGreaterThan(1.2 * (curve[best] as number))
    expect(states.at(-1)?.loss).toBeLessThan(states[best]?.loss as number)
  })

  it('grows each round on the share of samples asked for', () => {
    const options = { nEstimators: 4, subsample: 0.25 }
    const [start, ...rounds] = collect(gradientBoostingClassifierSteps(cancer.x, cancer.y, options))
    expect(start?.inBag).toEqual([])
    for (const { inBag } of rounds) expect(inBag).toHaveLength(142)
    expect(rounds[0]?.inBag).not.toEqual(rounds[1]?.inBag)
  })

  it('predicts as after fewer rounds when asked to', () => {
    const long = gradientBoostingClassifierFit(cancer.x, cancer.y, { nEstimators: 8 })
    const short = gradientBoostingClassifierFit(cancer.x, cancer.y, { nEstimators: 3 })
    expect(gradientBoostingClassifierPredict(long, cancer.x, { rounds: 3 })).toEqual(
      gradientBoostingClassifierPredict(short, cancer.x),
    )
    expect(() => gradientBoostingClassifierPredict(long, cancer.x, { rounds: 9 })).toThrow(
      '`options.rounds`: is 9; give at most 8',
    )
  })

  it('predicts the mean of constant targets, and of constant features', () => {
    const flat = gradientBoostingRegressorFit([[1], [2], [3]], [4, 4, 4], { nEstimators: 3 })
    expect(Array.from(gradientBoostingRegressorPredict(flat, [[9]]))).toEqual([4])
    const same = gradientBoostingRegressorFit([[1], [1]], [2, 6], { nEstimators: 3 })
    expect(Array.from(gradientBoostingRegressorPredict(same, [[1]]))).toEqual([4])
  })
})
