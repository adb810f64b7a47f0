import { describe, expect, it } from 'vitest'
import { computeFormula, FORMULA_IDS, type Inputs, show } from './index.ts'
import { normalCdf, normalQuantile } from './normal.ts'

const values = (id: string, inputs: Inputs) => computeFormula(id, inputs).map(({ value }) => value)

// Expected figures: scikit-learn 1.2.1, SciPy 1.10 and NumPy on the same numbers.
describe('A formula agrees with the library', () => {
  it.each<[string, Inputs, (number | null)[]]>([
    [
      'confusion-matrix',
      { tp: 80, fp: 10, fn: 20, tn: 90, beta: 2 },
      [8 / 9, 0.8, 0.9, 0.85, 16 / 19, 0.8163265306122449],
    ],
    ['roc-auc', { positives: [0.9, 0.6, 0.4], negatives: [0.7, 0.4, 0.1] }, [0.7222222222222222]],
    ['average-precision', { labels: [1, 0, 1, 1, 0], k: 3 }, [0.8055555555555556, 2 / 3, 2 / 3, 1]],
    [
      'regression-errors',
      { actual: [3, 5, 7, 9], predicted: [2.5, 5.5, 6, 10] },
      [0.625, 0.7905694150420949, 0.75, 0.875],
    ],
    ['log-loss', { labels: [1, 0, 1], probabilities: [0.9, 0.2, 0.6] }, [0.2797765635793423, 0.07]],
    [
      'cross-entropy',
      { logits: [2, 1, 0.1], target: 1 },
      [0.6590011388859679, 0.4170300162778335, -0.3409988611140321],
    ],
    [
      'kl-divergence',
      { p: [0.5, 0.3, 0.2], q: [0.4, 0.4, 0.2] },
      [0.025267153921570557, 0.025815408455028527],
    ],
    ['correlation', { x: [1, 2, 3, 4], y: [2, 3, 5, 4] }, [1.3333333333333333, 0.8]],
    ['least-squares', { x: [1, 2, 3, 4], y: [2, 3, 5, 4] }, [0.8, 1.5]],
    [
      'wilson-interval',
      { hits: 45, n: 100, confidence: 0.95 },
      [0.45, 0.35614537979511984, 0.5475539700255787],
    ],
    [
      'two-proportions',
      { hitsA: 100, nA: 1000, hitsB: 120, nB: 1000 },
      [0.02, 1.4293008498232314, 0.1529177818639462],
    ],
    ['sample-size', { base: 0.1, lift: 0.02, alpha: 0.05, power: 0.8 }, [3839]],
    ['binomial', { n: 10, k: 3, p: 0.3 }, [0.2668279319999998, 0.6172172136000003]],
    [
      'eigenvalues-2x2',
      { a: 4, b: 1.5, d: 2 },
      [4.802775637731995, 1.1972243622680052, 4.802775637731995 / 6],
    ],
    ['entropy', { counts: [9, 5] }, [0.940285958670631, 0.4591836734693877]],
    [
      'population-stability',
      { expected: [25, 25, 25, 25], actual: [20, 25, 25, 30] },
      [0.02027325540540821],
    ],
  ])('%s', (id, inputs, expected) => {
    const found = values(id, inputs)
    expect(found).toHaveLength(expected.length)
    for (const [i, value] of expected.entries())
      expect(found[i], `figure ${i + 1}`).toBeCloseTo(value ?? 0, 10)
  })

  it('the ranking gain of a list that is not sorted', () => {
    expect(values('ndcg', { gains: [3, 2, 0, 1] })[2]).toBeCloseTo(0.9854419388428785, 12)
  })

  it('the normal distribution, in the tails as well', () => {
    const known = [
      [-6, 9.865876450376946e-10],
      [-3.7, 0.00010779973347738823],
      [0.5, 0.6914624612740131],
      [3.6, 0.9998408914098424],
    ] as const
    for (const [z, p] of known) {
      expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-10)
      expect(normalQuantile(p)).toBeCloseTo(z, 8)
    }
  })
})

describe('A formula by hand', () => {
  it.each<[string, Inputs, number, number]>([
    [
      'convolution-size',
      { size: 32, kernel: 5, stride: 1, padding: 2, channels: 3, filters: 16 },
      0,
      32,
    ],
    [
      'convolution-size',
      { size: 32, kernel: 5, stride: 1, padding: 2, channels: 3, filters: 16 },
      1,
      1216,
    ],
    ['dense-parameters', { sizes: [784, 128, 10] }, 0, 101_770],
    ['receptive-field', { kernels: [3, 3, 3], strides: [1, 2, 1] }, 0, 9],
    ['adam', { w: 1, m: 0, v: 0, gradient: 2, rate: 0.1, beta1: 0.9, beta2: 0.999, t: 1 }, 3, 0.9],
    ['momentum', { w: 1, v: 0.5, gradient: 2, rate: 0.1, beta: 0.9 }, 1, 0.755],
    ['cosine-schedule', { base: 1, warmup: 10, total: 110, step: 60 }, 0, 0.5],
    ['chain-rule', { x: 2, w: 0, b: 0, y: 1 }, 1, -0.25],
    ['q-learning', { q: 1, reward: 2, gamma: 0.5, next: 4, alpha: 0.5 }, 1, 2.5],
    ['bayes-theorem', { prior: 0.01, sensitivity: 0.9, specificity: 0.95 }, 1, 0.009 / 0.0585],
    ['iou', { a: [0, 0, 2, 2], b: [1, 1, 3, 3] }, 1, 1 / 7],
    ['kv-cache', { layers: 32, heads: 8, width: 128, tokens: 8000, bytes: 2 }, 0, 131_072],
    ['low-rank-update', { rows: 4096, columns: 4096, rank: 8 }, 2, 65_536 / 16_777_216],
    ['tail-fan-out', { slow: 0.01, calls: 100 }, 0, 1 - 0.99 ** 100],
    ['availability', { parts: [0.999, 0.99] }, 0, 0.98901],
    ['huber-loss', { error: 3, delta: 1 }, 0, 2.5],
    ['information-gain', { left: [4, 0], right: [0, 4] }, 0, 1],
    ['perplexity', { probabilities: [0.25, 0.25] }, 1, 4],
    ['cost-threshold', { costFp: 1, costFn: 9 }, 0, 0.1],
    ['scaled-attention', { query: [1, 0], key1: [2, 0], key2: [2, 0] }, 2, 0.5],
  ])('%s', (id, inputs, place, expected) => {
    expect(values(id, inputs)[place]).toBeCloseTo(expected, 6)
  })
})

describe('Bad input', () => {
  it.each<[string, Inputs, string]>([
    ['confusion-matrix', { tp: 1.5, fp: 0, fn: 0, tn: 0, beta: 1 }, 'tp: it is a count'],
    ['regression-errors', { actual: [1, 2], predicted: [1] }, 'predicted: it has 1 numbers'],
    ['log-loss', { labels: [1], probabilities: [1.2] }, '1.2 is no share'],
    ['cross-entropy', { logits: [1, 2], target: 3 }, 'target: write the place'],
    ['iou', { a: [0, 0, 0, 2], b: [0, 0, 1, 1] }, 'a: write left, top'],
    ['entropy', { counts: [] }, 'counts: write at least 1 number'],
    ['entropy', { counts: [0, 0] }, 'not all of them 0'],
    ['sigmoid', {}, 'x: write one number'],
  ])('of %s is named', (id, inputs, message) => {
    expect(() => computeFormula(id, inputs)).toThrow(message)
  })

  it('that makes a figure meaningless gives none, with the reason', () => {
    const [precision] = computeFormula('confusion-matrix', { tp: 0, fp: 0, fn: 3, tn: 3, beta: 1 })
    expect(precision).toMatchObject({ value: null, how: expect.stringContaining('not defined') })
    const [loss] = computeFormula('log-loss', { labels: [1], probabilities: [0] })
    expect(loss?.value).toBeNull()
  })
})

it('has one calculator for each id', () => {
  expect(new Set(FORMULA_IDS).size).toBe(FORMULA_IDS.length)
  expect(FORMULA_IDS.length).toBeGreaterThan(50)
  expect(() => computeFormula('nothing', {})).toThrow('no formula')
})

it.each([
  [0.30000000000000004, '0.3'],
  [1234.567, '1234.6'],
  [101770, '101770'],
  [0.0000123, '1.230e-5'],
  [-0.5, '-0.5'],
])('%f is shown as %s', (value, text) => expect(show(value)).toBe(text))
