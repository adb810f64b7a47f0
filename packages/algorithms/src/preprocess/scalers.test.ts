import { describe, expect, it } from 'vitest'
import { column, columnMeans, toRows } from '../matrix/matrix.ts'
import { cloud } from '../testing/samples/clouds.ts'
import {
  minMaxScalerFit,
  minMaxScalerInverse,
  minMaxScalerTransform,
  robustScalerFit,
  robustScalerTransform,
  standardScalerFit,
  standardScalerInverse,
  standardScalerTransform,
} from './scalers.ts'

const x = cloud(30, 3, 2)

describe('The standard scaler', () => {
  it('gives mean 0 and variance 1, and back', () => {
    const scaler = standardScalerFit(x)
    const scaled = standardScalerTransform(scaler, x)
    columnMeans(scaled).forEach((mean) => {
      expect(mean).toBeCloseTo(0, 14)
    })
    for (let j = 0; j < 3; j++) {
      const variance = column(scaled, j).reduce((sum, value) => sum + value * value, 0) / 30
      expect(variance).toBeCloseTo(1, 13)
    }
    standardScalerInverse(scaler, scaled).data.forEach((value, i) => {
      expect(value).toBeCloseTo(x.data[i] as number, 12)
    })
  })

  it('scales new points by what it learned, not by their own', () => {
    const scaler = standardScalerFit([[0], [2]])
    expect([...standardScalerTransform(scaler, [[100]]).data]).toEqual([99])
  })

  it('makes a constant column 0, also one whose mean is rounded', () => {
    const scaled = standardScalerTransform(standardScalerFit([[0.1], [0.1], [0.1]]), [[0.1], [0.1]])
    scaled.data.forEach((value) => {
      expect(Math.abs(value)).toBeLessThan(1e-15)
    })
  })

  it('passes over missing values and keeps them', () => {
    const scaler = standardScalerFit([[1], [Number.NaN], [3]])
    expect([...scaler.mean]).toEqual([2])
    expect(standardScalerTransform(scaler, [[Number.NaN]]).data[0]).toBeNaN()
  })

  it('leaves out shift or scale where asked', () => {
    const plain = standardScalerFit([[1], [3]], { withMean: false, withStd: false })
    expect(toRows(standardScalerTransform(plain, [[7]]))).toEqual([[7]])
  })
})

describe('The other scalers', () => {
  it('bring the extremes to the range, and back', () => {
    const scaler = minMaxScalerFit(
      [
        [1, 5],
        [3, 5],
      ],
      { range: [-1, 1] },
    )
    const scaled = minMaxScalerTransform(scaler, [
      [1, 5],
      [3, 5],
      [5, 5],
    ])
    expect(toRows(scaled)).toEqual([
      [-1, -1],
      [1, -1],
      [3, -1],
    ])
    expect(toRows(minMaxScalerInverse(scaler, scaled))).toEqual([
      [1, 5],
      [3, 5],
      [5, 5],
    ])
  })

  it('hardly notice an outlier when they use quartiles', () => {
    const values = Array.from({ length: 101 }, (_, i) => [i])
    const [plain, spoiled] = [values, values.with(100, [1e6])].map((v) => robustScalerFit(v))
    expect(spoiled).toEqual(plain)
    expect(robustScalerTransform(robustScalerFit(values), [[75]]).data[0]).toBe(0.5)
  })
})
