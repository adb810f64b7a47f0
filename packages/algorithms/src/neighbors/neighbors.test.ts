import { describe, expect, it } from 'vitest'
import { toRows } from '../matrix/matrix.ts'
import { collect } from '../steps.ts'
import { cloud, cloudLabels } from '../testing/samples/clouds.ts'
import {
  kNearestClassifierFit,
  kNearestClassifierPredict,
  kNearestClassifierPredictProba,
  kNearestRegressorFit,
  kNearestRegressorPredict,
  kNearestVoteSteps,
} from './k-nearest.ts'
import { METRICS } from './metric.ts'
import { nearestNeighbors } from './nearest-neighbors.ts'

describe('The neighbour search', () => {
  it.each(METRICS)('finds what a full sort finds (%s)', (metric) => {
    const [x, queries] = [cloud(300, 3, 5), cloud(37, 3, 5, 2)]
    const options = { metric, p: 1.5 }
    const all = nearestNeighbors(x, queries, { ...options, nNeighbors: 300 })
    const few = nearestNeighbors(x, queries, { ...options, nNeighbors: 4 })
    toRows(all.distances).forEach((row, i) => {
      expect(row).toEqual(row.toSorted((a, b) => a - b))
      expect(new Set(all.indices.subarray(300 * i, 300 * (i + 1))).size).toBe(300)
      expect([...few.indices.subarray(4 * i, 4 * i + 4)]).toEqual([
        ...all.indices.subarray(300 * i, 300 * i + 4),
      ])
    })
  })

  it('prefers the lower row among points at the same distance', () => {
    const { indices, distances } = nearestNeighbors([[1], [3], [1], [3]], [[2]], { nNeighbors: 3 })
    expect([...indices]).toEqual([0, 1, 2])
    expect([...distances.data]).toEqual([1, 1, 1])
  })

  it('measures a point to itself as exactly 0', () => {
    const x = cloud(40, 6, 4)
    const { distances, indices } = nearestNeighbors(x, x, { nNeighbors: 1 })
    expect([...distances.data].every((gap) => gap === 0)).toBe(true)
    expect([...indices]).toEqual(Array.from(indices.keys()))
  })

  it('gives a zero vector the cosine distance 1', () => {
    const { distances } = nearestNeighbors([[1, 0]], [[0, 0]], { nNeighbors: 1, metric: 'cosine' })
    expect(distances.data[0]).toBe(1)
  })
})

describe('k nearest neighbours', () => {
  it('lets a twin of the query decide alone when nearer counts more', () => {
    const model = kNearestClassifierFit([[0], [1], [1.1]], [5, 9, 9], {
      nNeighbors: 3,
      weights: 'distance',
    })
    expect([...kNearestClassifierPredictProba(model, [[0]]).data]).toEqual([1, 0])
  })

  it('takes the smaller class when votes are equal', () => {
    const model = kNearestClassifierFit([[0], [2]], [9, 5], { nNeighbors: 2 })
    expect([...kNearestClassifierPredict(model, [[1]])]).toEqual([5])
  })

  it('answers the mean of everything when k is n', () => {
    const model = kNearestRegressorFit([[0], [1], [5]], [1, 2, 6], { nNeighbors: 3 })
    expect([...kNearestRegressorPredict(model, [[100]])]).toEqual([3])
  })

  it('counts the votes one by one and ends at the prediction', () => {
    const model = kNearestClassifierFit(cloud(30, 2, 3), cloudLabels(30, 3))
    const query = [0.5, 0.5]
    const states = collect(kNearestVoteSteps(model, query))
    expect(states.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5])
    expect(states.at(-1)?.votes.reduce((sum, vote) => sum + vote, 0)).toBe(5)
    expect(states.at(-1)?.leader).toBe(kNearestClassifierPredict(model, [query])[0])
  })
})
