import { describe, expect, it } from 'vitest'
import { fromRows, row, toRows } from '../matrix/matrix.ts'
import { dot } from '../matrix/vectors.ts'
import { collect } from '../steps.ts'
import { dataset } from '../testing/files.ts'
import { cloud } from '../testing/samples/clouds.ts'
import { pcaFit, pcaInverse, pcaSteps, pcaTransform } from './pca.ts'

describe('PCA', () => {
  const { x } = dataset('wine')

  it('has orthogonal components of length 1 and ratios that sum to 1', () => {
    const { components, explainedVarianceRatio } = pcaFit(x)
    for (let i = 0; i < 13; i++) {
      for (let j = 0; j <= i; j++) {
        expect(dot(row(components, i), row(components, j))).toBeCloseTo(Number(i === j), 10)
      }
    }
    expect(explainedVarianceRatio.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(1, 12)
  })

  it('rebuilds the points from all components, and best from the first ones', () => {
    const all = pcaFit(x)
    pcaInverse(all, pcaTransform(all, x)).data.forEach((value, i) => {
      expect(value).toBeCloseTo(x.data[i] as number, 8)
    })
    const two = pcaFit(x, { nComponents: 2 })
    const rest = pcaInverse(two, pcaTransform(two, x)).data.map(
      (value, i) => value - (x.data[i] as number),
    )
    const lost = all.explainedVariance.slice(2).reduce((sum, value) => sum + value, 0)
    expect(dot(rest, rest) / 177).toBeCloseTo(lost, 6)
  })

  it('makes the largest entry of each component positive, or of its scores', () => {
    for (const component of toRows(pcaFit(x).components)) {
      const largest = component.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a))
      expect(largest).toBeGreaterThan(0)
    }
    const model = pcaFit(x, { signs: 'scores', nComponents: 3 })
    for (let k = 0; k < 3; k++) {
      const scores = toRows(pcaTransform(model, x)).map((row) => row[k] as number)
      expect(scores.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a))).toBeGreaterThan(0)
    }
  })

  it('walks through the mean and one component after the other', () => {
    const states = collect(
      pcaSteps([
        [0, 0],
        [2, 0],
        [4, 0],
      ]),
    )
    expect(states[0]).toEqual({ phase: 'center', mean: [2, 0], totalVariance: 4 })
    expect(states[1]).toMatchObject({ index: 0, component: [1, 0], variance: 4, cumulative: 1 })
    expect(states).toHaveLength(3)
  })

  it('takes constant columns, equal points and more columns than points', () => {
    expect([
      ...pcaFit([
        [1, 5],
        [1, 5],
      ]).explainedVarianceRatio,
    ]).toEqual([0, 0])
    expect([
      ...pcaFit([
        [1, 5],
        [3, 5],
        [5, 5],
      ]).explainedVariance,
    ]).toEqual([4, 0])
    const wide = cloud(4, 9, 2)
    const model = pcaFit(wide)
    expect(model.components.rows).toBe(4)
    expect(model.explainedVariance[3]).toBeLessThan(1e-20)
    expect(fromRows(toRows(pcaTransform(model, wide))).columns).toBe(4)
  })
})
