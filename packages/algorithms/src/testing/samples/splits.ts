import { crossValidate, crossValidateSteps } from '../../split/cross-validate.ts'
import { groupKFold, kFold, stratifiedKFold, timeSeriesSplit } from '../../split/k-fold.ts'
import { shuffleSplit, stratifiedShuffleSplit, trainTestSplit } from '../../split/train-test.ts'
import { type AnySample, sample } from '../sample.ts'
import { cloudLabels } from './clouds.ts'

const cannot = {
  nan: 'takes no data, only a number of rows',
  shape: 'takes no data, only a number of rows',
}

/** Splitters and cross-validation. */
export const splitsSamples: readonly AnySample[] = [
  sample({
    name: 'trainTestSplit',
    input: () => ({ n: 30, options: { testSize: 0.3, stratify: cloudLabels(30, 3) } }),
    run: ({ n, options }) => trainTestSplit(n, options),
    faults: [
      ['nan', 'options.testSize', 'NaN', ({ n }) => trainTestSplit(n, { testSize: Number.NaN })],
      [
        'shape',
        'options.stratify',
        'classes of another length',
        ({ n }) => trainTestSplit(n, { stratify: [0, 1] }),
      ],
      ['empty', 'n', 'no rows', () => trainTestSplit(0), 'range'],
      [
        'range',
        'options.testSize',
        'a test as large as all',
        ({ n }) => trainTestSplit(n, { testSize: 30 }),
      ],
      [
        'range',
        'options.stratify',
        'a class of one',
        ({ n }) => trainTestSplit(n, { stratify: [7, ...cloudLabels(29, 2)] }),
      ],
      [
        'range',
        'options.trainSize',
        'more than there is',
        ({ n }) => trainTestSplit(n, { trainSize: 0.8, testSize: 0.3 }),
      ],
    ],
  }),
  sample({
    name: 'kFold',
    input: () => ({ n: 30, options: { shuffle: true } }),
    run: ({ n, options }) => kFold(n, options),
    faults: [
      ['empty', 'n', 'no rows', () => kFold(0), 'range'],
      ['range', 'options.nSplits', 'more folds than rows', () => kFold(4)],
    ],
    cannot,
  }),
  sample({
    name: 'stratifiedKFold',
    input: () => ({ y: cloudLabels(30, 3), options: { shuffle: true } }),
    run: ({ y, options }) => stratifiedKFold(y, options),
    faults: [
      ['nan', 'y', 'a gap', ({ y }) => stratifiedKFold([...y, Number.NaN])],
      ['empty', 'y', 'no rows', () => stratifiedKFold([])],
      [
        'range',
        'options.nSplits',
        'more folds than rows of a class',
        ({ y }) => stratifiedKFold(y, { nSplits: 11 }),
      ],
    ],
    cannot: { shape: 'y is the only list' },
  }),
  sample({
    name: 'groupKFold',
    input: () => ({ groups: cloudLabels(30, 7) }),
    run: ({ groups }) => groupKFold(groups),
    faults: [
      ['nan', 'groups', 'a gap', ({ groups }) => groupKFold([...groups, Number.NaN])],
      ['empty', 'groups', 'no rows', () => groupKFold([])],
      [
        'range',
        'options.nSplits',
        'more folds than groups',
        ({ groups }) => groupKFold(groups, { nSplits: 8 }),
      ],
    ],
    cannot: { shape: 'groups is the only list' },
  }),
  sample({
    name: 'timeSeriesSplit',
    input: () => ({ n: 30 }),
    run: ({ n }) => timeSeriesSplit(n),
    faults: [
      ['empty', 'n', 'no rows', () => timeSeriesSplit(0), 'range'],
      ['range', 'n', 'tests that fill everything', ({ n }) => timeSeriesSplit(n, { testSize: 6 })],
    ],
    cannot,
  }),
  sample({
    name: 'shuffleSplit',
    input: () => ({ n: 30 }),
    run: ({ n }) => shuffleSplit(n),
    faults: [
      ['empty', 'n', 'no rows', () => shuffleSplit(0), 'range'],
      ['range', 'options.nSplits', 'no split', ({ n }) => shuffleSplit(n, { nSplits: 0 })],
    ],
    cannot,
  }),
  sample({
    name: 'stratifiedShuffleSplit',
    input: () => ({ y: cloudLabels(30, 3) }),
    run: ({ y }) => stratifiedShuffleSplit(y),
    faults: [
      ['nan', 'y', 'a gap', ({ y }) => stratifiedShuffleSplit([...y, Number.NaN])],
      ['empty', 'y', 'no rows', () => stratifiedShuffleSplit([])],
      [
        'range',
        'y',
        'more classes than rows to test',
        ({ y }) => stratifiedShuffleSplit(y, { testSize: 2 }),
      ],
    ],
    cannot: { shape: 'y is the only list' },
  }),
  sample({
    name: 'crossValidate',
    input: () => ({
      splits: kFold(10),
      evaluate: (_: Int32Array, test: Int32Array) => test.length,
    }),
    run: ({ splits, evaluate }) => crossValidate(splits, evaluate),
    steps: {
      name: 'crossValidateSteps',
      run: ({ splits, evaluate }) => crossValidateSteps(splits, evaluate),
    },
    faults: [
      [
        'nan',
        'evaluate',
        'a score that is NaN',
        ({ splits }) => crossValidate(splits, () => Number.NaN),
      ],
      ['empty', 'splits', 'no split', ({ evaluate }) => crossValidate([], evaluate)],
    ],
    cannot: { shape: 'splits may have any sizes', range: 'takes no number' },
  }),
]
