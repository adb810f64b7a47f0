import { describe, expect, it } from 'vitest'
import { collect } from '../steps.ts'
import { cloud } from '../testing/samples/clouds.ts'
import { agglomerativeFit, agglomerativeSteps, cutDendrogram } from './agglomerative.ts'
import { dbscanFit, dbscanSteps } from './dbscan.ts'

describe('DBSCAN', () => {
  const line = [[0], [1], [2], [3], [10], [11], [12], [50]]

  it('finds chains of dense points and leaves the rest as noise', () => {
    const model = dbscanFit(line, { eps: 1, minSamples: 3 })
    expect([...model.labels]).toEqual([0, 0, 0, 0, 1, 1, 1, -1])
    expect([...model.coreIndices]).toEqual([1, 2, 5])
    expect(model.clusters).toBe(2)
  })

  it('grows a cluster point by point from a core point', () => {
    const states = collect(dbscanSteps(line, { eps: 1, minSamples: 3 }))
    expect(states.filter(({ phase }) => phase === 'seed').map(({ point }) => point)).toEqual([1, 5])
    expect(states.at(-1)).toMatchObject({ phase: 'end', point: null })
    for (let i = 1; i < states.length; i++) {
      const joined = states[i]?.labels.filter((label, j) => label !== states[i - 1]?.labels[j])
      expect(joined?.length).toBe(states[i]?.phase === 'end' ? 0 : 1)
    }
  })

  it('counts a point at exactly ε, calls all of them noise, or all of them core', () => {
    expect([...dbscanFit([[0], [2]], { eps: 2, minSamples: 2 }).labels]).toEqual([0, 0])
    expect([...dbscanFit(line, { eps: 0.1 }).labels]).toEqual(line.map(() => -1))
    expect(dbscanFit(line, { eps: 0.1, minSamples: 1 }).clusters).toBe(8)
    expect([...dbscanFit([[1], [1], [1]], { minSamples: 3 }).labels]).toEqual([0, 0, 0])
  })
})

describe('Agglomerative clustering', () => {
  it('merges the nearest first and names new clusters after the points', () => {
    const states = collect(agglomerativeSteps([[0], [1], [5], [5.5]], { linkage: 'single' }))
    expect(states).toEqual([
      { phase: 'merge', merge: 0, left: 2, right: 3, height: 0.5, members: [2, 3] },
      { phase: 'merge', merge: 1, left: 0, right: 1, height: 1, members: [0, 1] },
      { phase: 'merge', merge: 2, left: 4, right: 5, height: 4, members: [0, 1, 2, 3] },
    ])
  })

  it.each([
    ['single', 4],
    ['complete', 5.5],
    ['average', 4.75],
    ['ward', Math.sqrt(2 * 4.75 ** 2)],
  ] as const)('joins the last two by their %s distance', (linkage, height) => {
    const { heights } = agglomerativeFit([[0], [1], [5], [5.5]], { linkage })
    expect(heights[2]).toBeCloseTo(height, 12)
  })

  it.each(['single', 'complete', 'average', 'ward'] as const)(
    'never merges at a lower height than before (%s)',
    (linkage) => {
      const { heights } = agglomerativeFit(cloud(60, 3, 4), { linkage })
      expect([...heights]).toEqual([...heights.toSorted()])
    },
  )

  it('cuts into any number of clusters, from one to all', () => {
    const tree = agglomerativeFit([[0], [1], [5], [5.5]])
    expect([...cutDendrogram(tree, 1)]).toEqual([0, 0, 0, 0])
    expect([...cutDendrogram(tree, 2)]).toEqual([0, 0, 1, 1])
    expect([...cutDendrogram(tree, 4)]).toEqual([0, 1, 2, 3])
  })

  it('takes points that are all the same', () => {
    expect([...agglomerativeFit([[1], [1], [1]]).heights]).toEqual([0, 0])
  })
})
