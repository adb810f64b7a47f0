import { describe, expect, it } from 'vitest'
import { crossValidate, crossValidateSteps } from './cross-validate.ts'
import { groupKFold, kFold, stratifiedKFold, timeSeriesSplit } from './k-fold.ts'
import type { Split } from './split.ts'
import { shuffleSplit, stratifiedShuffleSplit, trainTestSplit } from './train-test.ts'

const classes = Array.from({ length: 60 }, (_, i) => (i % 6 === 0 ? 7 : i % 2))
const groups = Array.from({ length: 60 }, (_, i) => Math.floor(i / 4))

const SPLITTERS: Readonly<Record<string, () => Split[]>> = {
  trainTestSplit: () => [trainTestSplit(60)],
  'trainTestSplit, stratified': () => [trainTestSplit(60, { stratify: classes })],
  kFold: () => kFold(60, { shuffle: true }),
  stratifiedKFold: () => stratifiedKFold(classes, { shuffle: true }),
  groupKFold: () => groupKFold(groups),
  timeSeriesSplit: () => timeSeriesSplit(60),
  shuffleSplit: () => shuffleSplit(60),
  stratifiedShuffleSplit: () => stratifiedShuffleSplit(classes, { testSize: 0.2 }),
}

describe.each(Object.entries(SPLITTERS))('%s', (_, splits) => {
  it('never trains on a row that it tests', () => {
    for (const { train, test } of splits()) {
      expect(train.length * test.length).toBeGreaterThan(0)
      expect(new Set([...train, ...test]).size).toBe(train.length + test.length)
    }
  })
})

describe('The splitters', () => {
  it.each(['kFold', 'stratifiedKFold', 'groupKFold'])('test every row once with %s', (name) => {
    const tested = SPLITTERS[name]?.().flatMap(({ test }) => [...test]) ?? []
    expect(tested.sort((a, b) => a - b)).toEqual(classes.map((_, i) => i))
  })

  it('keep a group together', () => {
    for (const { train, test } of groupKFold(groups)) {
      const trained = new Set(Array.from(train, (i) => groups[i]))
      expect(Array.from(test, (i) => trained.has(groups[i])).some(Boolean)).toBe(false)
    }
  })

  it('train on the past only', () => {
    for (const { train, test } of timeSeriesSplit(60, { gap: 3 })) {
      expect(Math.max(...train)).toBe(Math.min(...test) - 4)
    }
  })

  it('keep the shares of the classes where they stratify', () => {
    const { test } = trainTestSplit(60, { stratify: classes, testSize: 0.2 })
    const counts = [7, 0, 1].map((k) => Array.from(test).filter((i) => classes[i] === k).length)
    expect(counts).toEqual([2, 4, 6]) // a fifth of 10, 20 and 30
  })

  it('refuse to stratify rows that stay in order', () => {
    expect(() => trainTestSplit(60, { stratify: classes, shuffle: false })).toThrow(
      '`options.stratify`: is given while options.shuffle is false',
    )
  })

  it('take leave-one-out as a fold for each row', () => {
    expect(kFold(4, { nSplits: 4 }).map(({ test }) => [...test])).toEqual([[0], [1], [2], [3]])
  })
})

describe('Cross-validation', () => {
  it('gives the scores of the folds with their mean and deviation', () => {
    const sizes = crossValidate(kFold(11, { nSplits: 3 }), (_, test) => test.length)
    expect([...sizes.scores]).toEqual([4, 4, 3])
    expect(sizes.mean).toBeCloseTo(11 / 3, 14)
    expect(sizes.std).toBeCloseTo(Math.sqrt(2 / 9), 14)
  })

  it('runs a fold only when it is asked for', () => {
    let calls = 0
    const steps = crossValidateSteps(kFold(10), () => ++calls)
    expect(calls).toBe(0)
    steps.next()
    expect(calls).toBe(1)
  })
})
