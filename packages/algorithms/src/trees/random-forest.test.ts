import { describe, expect, it } from 'vitest'
import { collect } from '../steps.ts'
import { dataset } from '../testing/files.ts'
import { treeProblem } from '../testing/tree-data.ts'
import { bootstrapCounts } from './forest.ts'
import {
  randomForestClassifierFit,
  randomForestClassifierPredict,
  randomForestClassifierPredictProba,
  randomForestClassifierSteps,
} from './random-forest-classifier.ts'
import {
  randomForestRegressorFit,
  randomForestRegressorPredict,
} from './random-forest-regressor.ts'

const wine = dataset('wine')

describe('A classification forest', () => {
  it('begins with the trees of a smaller forest of the same seed', () => {
    const [small, large] = [5, 9].map((nEstimators) =>
      randomForestClassifierFit(wine.x, wine.y, { nEstimators, randomState: 4 }),
    )
    expect(large?.trees.slice(0, 5)).toEqual(small?.trees)
  })

  it('gives probabilities that sum to 1, and predicts their largest', () => {
    const model = randomForestClassifierFit(wine.x, wine.y, { nEstimators: 15 })
    const shares = randomForestClassifierPredictProba(model, wine.x)
    const labels = randomForestClassifierPredict(model, wine.x)
    for (let i = 0; i < shares.rows; i++) {
      const row = Array.from(shares.data.subarray(i * 3, i * 3 + 3))
      expect((row[0] as number) + (row[1] as number) + (row[2] as number)).toBeCloseTo(1, 12)
      expect(labels[i]).toBe(row.indexOf(Math.max(...row)))
    }
  })

  it('leaves about 37 % of the samples out of each bootstrap', () => {
    const shares = [0, 1, 2, 3].map((seed) => {
      const counts = bootstrapCounts(seed, 2000, 2000)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2000)
      return counts.filter((count) => count === 0).length / 2000
    })
    for (const share of shares) expect(Math.abs(share - 1 / Math.E)).toBeLessThan(0.03)
  })

  it('covers more samples out of bag with each tree, and scores them honestly', () => {
    const states = collect(randomForestClassifierSteps(wine.x, wine.y, { nEstimators: 30 }))
    const covered = states.map(({ oobCovered }) => oobCovered)
    expect(covered).toEqual([...covered].sort((a, b) => a - b))
    expect(covered.at(-1)).toBe(178)
    expect(states.at(-1)?.oobScore).toBeGreaterThan(0.93)
    expect(covered[0]).toBeLessThan(90)
    expect(states[0]?.oobScore).toBeLessThan(states.at(-1)?.oobScore as number)
  })

  it('is bagging, and its first feature still varies, when all features are looked at', () => {
    const model = randomForestClassifierFit(wine.x, wine.y, { nEstimators: 8, maxFeatures: null })
    expect(new Set(model.trees.map(({ feature }) => feature[0])).size).toBeGreaterThan(1)
    expect(new Set(model.trees.map(({ nodeCount }) => nodeCount)).size).toBeGreaterThan(1)
  })

  it('handles one class, constant features and duplicates', () => {
    const one = randomForestClassifierFit([[1], [2]], [3, 3], { nEstimators: 2 })
    expect(Array.from(randomForestClassifierPredict(one, [[9]]))).toEqual([3])
    expect(Array.from(one.importances)).toEqual([0])
    const flat = randomForestClassifierFit([[1], [1], [1]], [0, 1, 1], { nEstimators: 3 })
    expect(flat.trees.every(({ nodeCount }) => nodeCount === 1)).toBe(true)
  })

  it('has no out-of-bag score without a bootstrap', () => {
    const options = { bootstrap: false, oobScore: true }
    expect(() => randomForestClassifierFit([[1]], [1], options)).toThrow(
      '`options.oobScore`: needs samples left out; set bootstrap to true',
    )
  })
})

describe('A regression forest', () => {
  it('predicts between the smallest and the largest target', () => {
    const { x, targets } = treeProblem('uniform')
    const model = randomForestRegressorFit(x, targets, { nEstimators: 10, oobScore: true })
    const predicted = randomForestRegressorPredict(model, x)
    expect(Math.min(...predicted)).toBeGreaterThanOrEqual(Math.min(...targets))
    expect(Math.max(...predicted)).toBeLessThanOrEqual(Math.max(...targets))
    expect(model.oob?.score).toBeGreaterThan(0.6)
  })
})
