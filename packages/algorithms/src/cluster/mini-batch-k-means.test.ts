import { describe, expect, it } from 'vitest'
import { takeRows } from '../matrix/matrix.ts'
import { collect } from '../steps.ts'
import { cloud } from '../testing/samples/clouds.ts'
import { kMeansFit, kMeansPredict } from './k-means.ts'
import { miniBatchKMeansFit, miniBatchKMeansSteps } from './mini-batch-k-means.ts'

describe('Mini-batch k-means', () => {
  it('keeps each centre at the mean of all rows that it was ever given', () => {
    const x = cloud(60, 2, 3)
    const options = { nClusters: 3, batchSize: 10, maxIter: 1, reassignmentRatio: 0 }
    const states = collect(miniBatchKMeansSteps(x, { ...options, init: takeRows(x, [0, 1, 2]) }))
    const given = [0, 1, 2].map((j) =>
      states.flatMap(({ rows, labels }) => rows.filter((_, i) => labels[i] === j)),
    )
    const last = states.at(-1)
    given.forEach((rows, j) => {
      expect(last?.counts[j]).toBe(rows.length)
      for (const q of [0, 1]) {
        const mean = rows.reduce((sum, i) => sum + (x.data[2 * i + q] as number), 0) / rows.length
        expect(last?.centers[j]?.[q]).toBeCloseTo(mean, 10)
      }
    })
  })

  it('comes within a tenth of the inertia of k-means on clear clusters', () => {
    const x = cloud(400, 3, 5, 2)
    const small = miniBatchKMeansFit(x, { nClusters: 5, batchSize: 40, nInit: 3 })
    const whole = kMeansFit(x, { nClusters: 5, nInit: 10 })
    expect(small.inertia).toBeGreaterThanOrEqual(whole.inertia * (1 - 1e-9))
    expect(small.inertia).toBeLessThan(1.1 * whole.inertia)
    expect(kMeansPredict(small, x)).toEqual(small.labels)
  })

  it('moves a centre that nothing is near to a row of the batch', () => {
    const x = cloud(60, 2, 3)
    const init = [
      [0, 0],
      [900, 900],
    ]
    const [, first] = collect(miniBatchKMeansSteps(x, { nClusters: 2, init, batchSize: 12 }))
    expect(first?.reassigned).toEqual([1])
    const rows = first?.rows.map((i) => [x.data[2 * i], x.data[2 * i + 1]])
    expect(rows).toContainEqual(first?.centers[1])
    expect(first?.counts[1]).toBe(12)
  })

  it('says why it stops', () => {
    const x = cloud(60, 2, 3)
    const why = (options: object) =>
      collect(miniBatchKMeansSteps(x, { nClusters: 3, batchSize: 12, ...options })).at(-1)
    expect(why({})).toMatchObject({ stop: 'no improvement' })
    expect(why({ maxIter: 1 })).toMatchObject({ stop: 'iterations', step: 5 })
    expect(why({ tol: 0.5 })).toMatchObject({ stop: 'centres rest' })
    expect(why({ maxNoImprovement: null, maxIter: 7 })).toMatchObject({ stop: 'iterations' })
  })

  it('takes batches as large as the data, as many clusters as points, and points all alike', () => {
    const whole = miniBatchKMeansFit(cloud(30, 2, 3), { nClusters: 3 })
    expect(whole.steps).toBe(whole.iterations)
    const each = miniBatchKMeansFit([[1], [5], [9]], { nClusters: 3 })
    expect(each.inertia).toBeLessThan(40)
    const same = miniBatchKMeansFit([[2], [2], [2], [2]], { nClusters: 2, batchSize: 2 })
    expect(same.inertia).toBe(0)
  })
})
