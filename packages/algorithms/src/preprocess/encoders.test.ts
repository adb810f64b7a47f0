import { describe, expect, it } from 'vitest'
import { column, toRows } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import { collect } from '../steps.ts'
import {
  oneHotEncoderFit,
  oneHotEncoderTransform,
  oneHotFeatureNames,
  ordinalEncoderFit,
  ordinalEncoderTransform,
} from './encoders.ts'
import {
  targetEncode,
  targetEncoderFit,
  targetEncoderTransform,
  targetEncodeSteps,
} from './target-encoder.ts'

const rows = [
  ['red', 2],
  ['blue', 10],
  ['red', 10],
]

describe('The one-hot encoder', () => {
  it('makes a column of each category, numbers in order of size', () => {
    const encoder = oneHotEncoderFit(rows)
    expect(oneHotFeatureNames(encoder, ['colour', 'size'])).toEqual([
      ...['colour=blue', 'colour=red', 'size=2', 'size=10'],
    ])
    expect(toRows(oneHotEncoderTransform(encoder, rows))).toEqual([
      ...[
        [0, 1, 1, 0],
        [1, 0, 0, 1],
        [0, 1, 0, 1],
      ],
    ])
  })

  it('drops the first category, also in the names', () => {
    const encoder = oneHotEncoderFit(rows, { drop: 'first' })
    expect(oneHotFeatureNames(encoder)).toEqual(['x0=red', 'x1=10'])
    expect(toRows(oneHotEncoderTransform(encoder, rows))).toEqual([
      [1, 0],
      [0, 1],
      [1, 1],
    ])
  })

  it('refuses or ignores a category never seen', () => {
    expect(() => oneHotEncoderTransform(oneHotEncoderFit(rows), [['mauve', 2]])).toThrow(
      "`x`: holds 'mauve' at row 0, column 0, not seen before; set handleUnknown to 'ignore'",
    )
    const lenient = oneHotEncoderFit(rows, { handleUnknown: 'ignore' })
    expect(toRows(oneHotEncoderTransform(lenient, [['mauve', 2]]))).toEqual([[0, 0, 1, 0]])
  })
})

describe('The ordinal encoder', () => {
  it('numbers categories in an order that is given', () => {
    const sizes = [['m'], ['s'], ['l']]
    const encoder = ordinalEncoderFit(sizes, { categories: [['s', 'm', 'l']] })
    expect([...ordinalEncoderTransform(encoder, sizes).data]).toEqual([1, 0, 2])
    expect(() => ordinalEncoderFit(sizes, { categories: [['s', 'm']] })).toThrow("lacks 'l'")
  })

  it('gives a category never seen the number that was asked for', () => {
    const encoder = ordinalEncoderFit([['a']], { unknownValue: -1 })
    expect([...ordinalEncoderTransform(encoder, [['z']]).data]).toEqual([-1])
  })
})

describe('The target encoder', () => {
  const x = [['a'], ['a'], ['b'], ['b'], ['b']]
  const y = [1, 0, 1, 1, 0]

  it('smooths as if each category had m more samples with the mean', () => {
    const { encodings } = targetEncoderFit(x, y, { smooth: 5 })
    expect([...(encodings[0] ?? [])]).toEqual([(1 + 5 * 0.6) / 7, (2 + 5 * 0.6) / 8])
    const plain = targetEncoderFit(x, y, { smooth: 0 })
    expect([...(plain.encodings[0] ?? [])]).toEqual([1 / 2, 2 / 3])
    expect(targetEncoderTransform(plain, [['z']]).data[0]).toBe(0.6)
  })

  it('gives a category that no other fold holds the mean of those folds', () => {
    const { encoded } = targetEncode([['a'], ['b'], ['c'], ['d']], [1, 2, 3, 10], { nSplits: 4 })
    expect([...encoded.data]).toEqual([5, 14 / 3, 13 / 3, 2])
  })

  it('makes random ids predict when they see their own target, and not in folds', () => {
    const rng = new RandomState(3)
    const ids = Array.from({ length: 200 }, (_, i) => [`id${i % 150}`])
    const target = Array.from(rng.normals(200))
    const correlation = (encoded: Float64Array) => {
      const mean = (v: ArrayLike<number>) => Array.from(v).reduce((s, e) => s + e, 0) / v.length
      const [a, b] = [mean(encoded), mean(target)]
      let [top, left, right] = [0, 0, 0]
      target.forEach((value, i) => {
        const [p, q] = [(encoded[i] as number) - a, value - b]
        top += p * q
        left += p * p
        right += q * q
      })
      return top / Math.sqrt(left * right)
    }
    const naive = targetEncoderTransform(targetEncoderFit(ids, target, { smooth: 0 }), ids)
    const honest = targetEncode(ids, target, { smooth: 0 }).encoded
    expect(correlation(column(naive, 0))).toBeGreaterThan(0.8)
    expect(Math.abs(correlation(column(honest, 0)))).toBeLessThan(0.25)
  })

  it('encodes every row once, by folds that did not see it', () => {
    const states = collect(targetEncodeSteps(x, [1, 2, 3, 4, 5], { nSplits: 5, smooth: 0 }))
    expect(states.flatMap((state) => state.rows).sort()).toEqual([0, 1, 2, 3, 4])
    const first = states.find((state) => state.rows[0] === 0)
    expect(first?.encoded).toEqual([[2]]) // the other 'a'
  })
})
