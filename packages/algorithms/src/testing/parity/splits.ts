import { groupKFold, kFold, stratifiedKFold, timeSeriesSplit } from '../../split/k-fold.ts'
import type { Split } from '../../split/split.ts'
import {
  shuffleSplit,
  stratifiedShuffleSplit,
  type TrainTestOptions,
  trainTestSplit,
} from '../../split/train-test.ts'
import { fixture } from '../files.ts'
import type { ParityCase } from '../parity.ts'

interface Rows {
  readonly train: readonly number[]
  readonly test: readonly number[]
}

const { uneven, groups, trainTest, folds } = fixture<{
  uneven: number[]
  groups: number[]
  trainTest: Record<string, Rows & { n: number; options: TrainTestOptions }>
  folds: Record<string, { splits: Rows[] }>
}>('splits')

const OURS: Readonly<Record<string, () => Split[]>> = {
  'kFold, n=22, k=5': () => kFold(22),
  'kFold, n=22, k=5, shuffled': () => kFold(22, { shuffle: true, randomState: 42 }),
  'stratifiedKFold, uneven, k=4': () => stratifiedKFold(uneven, { nSplits: 4 }),
  'stratifiedKFold, uneven, k=4, shuffled': () =>
    stratifiedKFold(uneven, { nSplits: 4, shuffle: true, randomState: 42 }),
  'groupKFold, k=3': () => groupKFold(groups, { nSplits: 3 }),
  'timeSeriesSplit, n=20': () => timeSeriesSplit(20),
  'timeSeriesSplit, n=30, gap': () =>
    timeSeriesSplit(30, { nSplits: 3, maxTrainSize: 6, testSize: 4, gap: 2 }),
  'shuffleSplit, n=12': () => shuffleSplit(12, { nSplits: 3, testSize: 0.3, randomState: 9 }),
  'stratifiedShuffleSplit, uneven': () =>
    stratifiedShuffleSplit(uneven, { nSplits: 3, testSize: 0.25, randomState: 9 }),
}

const flat = (splits: readonly (Split | Rows)[]) =>
  splits.flatMap(({ train, test }) => [...train, -1, ...test, -2])

/** Which rows every splitter takes. */
export const splitsParity: readonly ParityCase[] = [
  ...Object.entries(trainTest).map(
    ([title, { n, options, ...rows }]): ParityCase => ({
      algorithm: 'train-test split',
      data: title,
      quantity: 'rows in order',
      tier: 'exact',
      ours: () => flat([trainTestSplit(n, options)]),
      reference: () => flat([rows]),
    }),
  ),
  ...Object.entries(folds).map(
    ([title, { splits }]): ParityCase => ({
      algorithm: title.slice(0, title.indexOf(',')),
      data: title.slice(title.indexOf(',') + 2),
      quantity: 'rows in order',
      tier: 'exact',
      ours: () => flat(OURS[title]?.() ?? []),
      reference: () => flat(splits),
    }),
  ),
]
