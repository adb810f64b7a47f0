import { describe, expect, it } from 'vitest'
import { toRows } from '../matrix/matrix.ts'
import { collect } from '../steps.ts'
import { cloud } from '../testing/samples/clouds.ts'
import { kMeansFit, kMeansPredict, kMeansSteps } from './k-means.ts'
import { kMeansPlusPlus } from './k-means-plus-plus.ts'

describe('k-means', () => {
  it.each([0, 1, 2, 3, 4])('never raises the inertia within a run (seed %d)', (randomState) => {
    const states = collect(kMeansSteps(cloud(80, 3, 6, randomState), { nClusters: 5, randomState }))
    for (let i = 1; i < states.length; i++) {
      const [before, now] = [states[i - 1]?.inertia ?? null, states[i]?.inertia ?? null]
      if (before === null || now === null) continue
      expect(now).toBeLessThanOrEqual(before * (1 + 1e-12))
    }
  })

  it('walks one start through assign and update to a named stop', () => {
    const points = [[0], [1], [9], [10]]
    const states = collect(kMeansSteps(points, { nClusters: 2, init: [[0], [1]] }))
    expect(states.map(({ phase }) => phase)).toEqual([
      'start',
      ...['assign', 'update', 'assign', 'update', 'assign', 'update'],
    ])
    expect(states.at(-1)).toMatchObject({
      iteration: 3,
      stop: 'labels repeat',
      centers: [[0.5], [9.5]],
      labels: [0, 0, 1, 1],
      inertia: 1,
    })
  })

  it('moves a centre without points to the farthest point, or leaves it where asked', () => {
    const points = [[0], [1], [2], [10]]
    const options = { nClusters: 2, init: [[1], [500]], maxIter: 1 }
    const [, , update] = collect(kMeansSteps(points, options))
    expect(update).toMatchObject({ relocated: [1], centers: [[1], [10]] })
    const kept = kMeansFit(points, { ...options, emptyCluster: 'keep' })
    expect(toRows(kept.centers)).toEqual([[3.25], [500]])
  })

  it('keeps a centre without points between two others that have some', () => {
    const points = [[0], [2], [10], [12]]
    const options = { nClusters: 3, init: [[1], [500], [11]], maxIter: 1 }
    const kept = kMeansFit(points, { ...options, emptyCluster: 'keep' })
    expect(toRows(kept.centers)).toEqual([[1], [500], [11]])
  })

  it('gives several empty clusters the farthest points in turn', () => {
    const points = [[0], [1], [2], [10], [22]]
    const options = { nClusters: 3, init: [[1], [500], [600]], maxIter: 1 }
    const [, , update] = collect(kMeansSteps(points, options))
    expect(update?.centers).toEqual([[1], [22], [10]])
  })

  it('stops at the cap and says so', () => {
    const states = collect(kMeansSteps(cloud(60, 2, 9), { nClusters: 6, nInit: 1, maxIter: 1 }))
    expect(states.at(-1)).toMatchObject({ phase: 'assign', iteration: 1, stop: 'iterations' })
  })

  it('takes as many clusters as points', () => {
    const model = kMeansFit([[1], [5], [9]], { nClusters: 3 })
    expect([...model.labels].sort()).toEqual([0, 1, 2])
    expect(model.inertia).toBe(0)
  })

  it('takes points that are all the same', () => {
    const model = kMeansFit(
      [
        [2, 2],
        [2, 2],
        [2, 2],
      ],
      { nClusters: 2 },
    )
    expect(model.inertia).toBe(0)
    expect([...model.centers.data].every(Number.isFinite)).toBe(true)
  })

  it('predicts for its own points the labels that it gave', () => {
    const x = cloud(50, 4, 3)
    const model = kMeansFit(x, { nClusters: 7 })
    expect(kMeansPredict(model, x)).toEqual(model.labels)
    expect(() => kMeansPredict(model, [[1, 2]])).toThrow('`x`: has shape (1, 2); give 4 columns')
  })
})

describe('k-means++', () => {
  it('never chooses a point twice while others are left', () => {
    const { indices } = kMeansPlusPlus(cloud(12, 2, 2), { nClusters: 12 })
    expect(new Set(indices).size).toBe(12)
  })

  it('with one trial draws far points more often than near ones', () => {
    const points = [[0], [1], [10]]
    let far = 0
    for (let seed = 0; seed < 200; seed++) {
      const { indices } = kMeansPlusPlus(points, {
        nClusters: 2,
        nLocalTrials: 1,
        randomState: seed,
      })
      if (indices.includes(2)) far++
    }
    expect(far).toBeGreaterThan(190) // chances 100/101, 81/82 and 1 from the three first points
  })
})
