import { describe, expect, it } from 'vitest'
import { RandomState } from '../random/random-state.ts'
import { collect, drain } from '../steps.ts'
import { dataset } from '../testing/files.ts'
import { treeProblem } from '../testing/tree-data.ts'
import {
  decisionTreeClassifierFit,
  decisionTreeClassifierPredict,
  decisionTreeClassifierPredictProba,
  decisionTreeClassifierSteps,
} from './decision-tree-classifier.ts'
import {
  decisionTreeRegressorFit,
  decisionTreeRegressorPredict,
  decisionTreeRegressorSteps,
} from './decision-tree-regressor.ts'
import { leafCount, treeImportances } from './tree.ts'

const iris = dataset('iris')

describe('A classification tree', () => {
  it('is the same whether it is watched (plain splitter) or not (fast splitter)', () => {
    for (let seed = 0; seed < 20; seed++) {
      const rng = new RandomState(seed)
      const n = 30 + rng.randint(0, 200)
      const levels = seed % 3 === 0 ? 5 : 1000 // many ties, or hardly any
      const x = Array.from({ length: n }, () => Array.from(rng.randints(0, levels, 5)))
      const y = rng.randints(0, 2 + (seed % 3), n)
      const options = {
        randomState: seed,
        maxFeatures: 1 + (seed % 5),
        criterion: seed % 4 === 1 ? 'entropy' : 'gini',
        minSamplesLeaf: 1 + (seed % 4),
        sampleWeight: rng.randints(0, 3, n),
      } as const
      const fast = decisionTreeClassifierFit(x, y, options)
      expect(fast.tree.nodeCount).toBeGreaterThan(3)
      expect(drain(decisionTreeClassifierSteps(x, y, options))).toEqual(fast)
    }
  })

  it('has two equally good first splits on iris, and the seed decides', () => {
    const [state] = collect(decisionTreeClassifierSteps(iris.x, iris.y), 1)
    const best = state?.searches.map(({ gains }) => Math.max(...gains)) ?? []
    const third = best.filter((gain) => Math.abs(gain - 1 / 3) < 1e-12)
    expect(third).toHaveLength(2)
    const roots = [0, 1, 2, 3, 4, 5, 6, 7].map(
      (randomState) => decisionTreeClassifierFit(iris.x, iris.y, { randomState }).tree.feature[0],
    )
    expect(new Set(roots)).toEqual(new Set([2, 3]))
  })

  it('takes a split with the highest gain of those it shows', () => {
    const states = collect(decisionTreeClassifierSteps(iris.x, iris.y))
    const searches = states.filter(({ phase }) => phase === 'search')
    expect(searches.length).toBeGreaterThan(3)
    for (const search of searches) {
      const split = states.find(({ phase, node }) => phase === 'split' && node === search.node)
      const highest = Math.max(...search.searches.flatMap(({ gains }) => gains))
      expect(split?.split?.gain).toBeCloseTo(highest, 12)
    }
  })

  it('sends every sample to one side and says why a node stays a leaf', () => {
    const options = { maxDepth: 2 }
    for (const state of decisionTreeClassifierSteps(iris.x, iris.y, options)) {
      const { split, samples, phase, reason } = state
      if (split) {
        const both = [...split.left, ...split.right].sort((a, b) => a - b)
        expect(both).toEqual(samples)
      }
      if (phase === 'leaf') expect(reason).toMatch(/^(pure|max-depth)$/)
    }
  })

  it('fits samples that differ without error', () => {
    const { x, classes } = treeProblem('uniform')
    const model = decisionTreeClassifierFit(x, classes)
    expect(decisionTreeClassifierPredict(model, x)).toEqual(classes)
    const shares = decisionTreeClassifierPredictProba(model, x)
    expect(new Set(shares.data)).toEqual(new Set([0, 1]))
  })

  it('gives importances that sum to 1, and none to a constant feature', () => {
    const x = Array.from({ length: 20 }, (_, i) => [7, i, (i * i) % 5])
    const y = x.map((_, i) => (i > 8 ? 1 : 0))
    const importances = treeImportances(decisionTreeClassifierFit(x, y).tree)
    expect(importances[0]).toBe(0)
    expect(importances.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
  })

  it('keeps arbitrary labels', () => {
    const model = decisionTreeClassifierFit([[0], [1], [2]], [-5, 2.5, 40])
    expect(model.classes).toEqual([-5, 2.5, 40])
    expect(Array.from(decisionTreeClassifierPredict(model, [[2], [0]]))).toEqual([40, -5])
  })

  it('is not moved by a weight of 0, and is by a class weight', () => {
    const [x, y] = [
      [[0], [1], [2], [3]],
      [0, 0, 1, 0],
    ] as const
    const without = decisionTreeClassifierFit(x, y, { sampleWeight: [1, 1, 0, 1] })
    expect(leafCount(without.tree)).toBe(1)
    const heavy = decisionTreeClassifierFit(x, y, { maxDepth: 1, classWeight: { 1: 10 } })
    expect(Array.from(decisionTreeClassifierPredict(heavy, [[3]]))).toEqual([1])
    const light = decisionTreeClassifierFit(x, y, { maxDepth: 1, classWeight: { 1: 0.5 } })
    expect(Array.from(decisionTreeClassifierPredict(light, [[3]]))).toEqual([0])
  })
})

describe('A tree on degenerate data', () => {
  const leaf = (x: number[][], y: number[]) => decisionTreeClassifierFit(x, y).tree.nodeCount

  it('is one leaf when all features are constant', () => {
    expect(
      leaf(
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        [0, 1, 0],
      ),
    ).toBe(1)
  })

  it('is one leaf when there is one class, or one sample', () => {
    expect(leaf([[1], [2], [3]], [4, 4, 4])).toBe(1)
    expect(leaf([[1, 2, 3]], [0])).toBe(1)
  })

  it('leaves duplicate points of two classes together', () => {
    const model = decisionTreeClassifierFit([[1], [1], [5]], [0, 1, 0])
    const shares = decisionTreeClassifierPredictProba(model, [[1]])
    expect(Array.from(shares.data)).toEqual([0.5, 0.5])
  })

  it('handles more features than samples', () => {
    const x = [0, 1].map((v) => Array.from({ length: 30 }, (_, j) => (j === 17 ? v : 3)))
    expect(decisionTreeClassifierFit(x, [0, 1]).tree.feature[0]).toBe(17)
  })

  it('treats values that float32 cannot tell apart as one', () => {
    expect(leaf([[1], [1 + 1e-9]], [0, 1])).toBe(1)
  })

  it('refuses values beyond float32 and only zero weights', () => {
    expect(() => decisionTreeClassifierFit([[1e39]], [0])).toThrow('`x`: holds 1e+39 at row 0')
    expect(() => decisionTreeClassifierFit([[1]], [0], { sampleWeight: [0] })).toThrow(
      '`options.sampleWeight`: holds only zeros',
    )
  })

  it('refuses a weight for a class that does not occur', () => {
    expect(() => decisionTreeClassifierFit([[1]], [0], { classWeight: { 3: 1 } })).toThrow(
      '`options.classWeight`: names a class 3 that does not occur; name one of the classes 0',
    )
  })
})

describe('A regression tree', () => {
  it('predicts the mean of a leaf', () => {
    const model = decisionTreeRegressorFit([[0], [1], [10], [11]], [1, 2, 8, 10], { maxDepth: 1 })
    expect(Array.from(decisionTreeRegressorPredict(model, [[-5], [99]]))).toEqual([1.5, 9])
  })

  it('never raises the weighted impurity by a split', () => {
    const { x, targets } = treeProblem('coarse')
    for (const { split } of decisionTreeRegressorSteps(x, targets)) {
      if (split) expect(split.gain).toBeGreaterThan(-1e-12)
    }
  })
})
