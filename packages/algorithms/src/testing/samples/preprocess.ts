import type { Matrix } from '../../matrix/matrix.ts'
import {
  type CategoryRows,
  oneHotEncoderFit,
  oneHotEncoderTransform,
  ordinalEncoderFit,
  ordinalEncoderTransform,
} from '../../preprocess/encoders.ts'
import {
  iterativeImpute,
  iterativeImputerTransform,
  iterativeImputeSteps,
} from '../../preprocess/impute-iterative.ts'
import {
  kNearestImputerFit,
  kNearestImputerTransform,
  kNearestImputeSteps,
} from '../../preprocess/impute-k-nearest.ts'
import {
  missingIndicator,
  simpleImputerFit,
  simpleImputerTransform,
} from '../../preprocess/impute-simple.ts'
import {
  minMaxScalerFit,
  minMaxScalerInverse,
  minMaxScalerTransform,
  robustScalerFit,
  robustScalerTransform,
  standardScalerFit,
  standardScalerInverse,
  standardScalerTransform,
} from '../../preprocess/scalers.ts'
import {
  targetEncode,
  targetEncoderFit,
  targetEncoderTransform,
  targetEncodeSteps,
} from '../../preprocess/target-encoder.ts'
import { type AnySample, type FaultRow, sample } from '../sample.ts'
import { cloud } from './clouds.ts'

const infinite = (x: Matrix) => ({ ...x, data: x.data.with(1, Number.POSITIVE_INFINITY) })
const noNumber = { range: 'takes no number' }

type Input = { readonly x: Matrix }

/** A wrong number for the scalers that take one. */
const wrongNumber: Readonly<Record<string, FaultRow<Input>>> = {
  minMaxScalerFit: [
    'range',
    'options.range',
    'a range of no width',
    ({ x }) => minMaxScalerFit(x, { range: [1, 1] }),
  ],
  robustScalerFit: [
    'range',
    'options.quantiles',
    'quantiles in the wrong order',
    ({ x }) => robustScalerFit(x, { quantiles: [0.8, 0.2] }),
  ],
}

const scalers = Object.entries({ standardScalerFit, minMaxScalerFit, robustScalerFit }).map(
  ([name, fit]) =>
    sample<Input, unknown>({
      name,
      input: () => ({ x: cloud(9, 3, 2) }),
      run: ({ x }) => fit(x),
      faults: [
        ['nan', 'x', 'an infinite value', ({ x }) => fit(infinite(x))],
        ['shape', 'x', 'rows of two lengths', () => fit([[1, 2], [3]])],
        ['empty', 'x', 'no points', () => fit([])],
        ['range', 'x', 'a column without values', () => fit([[Number.NaN], [Number.NaN]])],
        ...(wrongNumber[name] ? [wrongNumber[name]] : []),
      ],
    }),
)

const applications = Object.entries({
  standardScalerTransform: (x: Matrix | number[][]) =>
    standardScalerTransform(standardScalerFit(cloud(9, 3, 2)), x),
  standardScalerInverse: (x: Matrix | number[][]) =>
    standardScalerInverse(standardScalerFit(cloud(9, 3, 2)), x),
  minMaxScalerTransform: (x: Matrix | number[][]) =>
    minMaxScalerTransform(minMaxScalerFit(cloud(9, 3, 2)), x),
  minMaxScalerInverse: (x: Matrix | number[][]) =>
    minMaxScalerInverse(minMaxScalerFit(cloud(9, 3, 2)), x),
  robustScalerTransform: (x: Matrix | number[][]) =>
    robustScalerTransform(robustScalerFit(cloud(9, 3, 2)), x),
}).map(([name, of]) =>
  sample({
    name,
    input: () => ({ x: cloud(4, 3, 1) }),
    run: ({ x }) => of(x),
    faults: [
      ['nan', 'x', 'an infinite value', ({ x }) => of(infinite(x))],
      ['shape', 'x', 'another width', () => of([[1]])],
      ['empty', 'x', 'no points', () => of([])],
    ],
    cannot: noNumber,
  }),
)

const gappy = () => [
  [1, 2, 0],
  [2, Number.NaN, 1],
  [3, 6, 1],
  [4, 8, Number.NaN],
  [5, 10.5, 3],
  [Number.NaN, 12, 2],
]
const endless = (x: number[][]) => [[Number.POSITIVE_INFINITY, 1, 1], ...x]
const emptyColumn = (x: number[][]) => x.map(([a, b]) => [a as number, b as number, Number.NaN])

const imputers = [
  ...Object.entries({ simpleImputerFit, kNearestImputerFit }).map(([name, fit]) =>
    sample({
      name,
      input: () => ({ x: gappy() }),
      run: ({ x }): unknown => fit(x),
      faults: [
        ['nan', 'x', 'an infinite value', ({ x }) => fit(endless(x))],
        ['shape', 'x', 'rows of two lengths', () => fit([[1, 2], [3]])],
        ['empty', 'x', 'no points', () => fit([])],
        ['range', 'x', 'a column without values', ({ x }) => fit(emptyColumn(x))],
      ],
    }),
  ),
  sample({
    name: 'iterativeImpute',
    input: () => ({ x: gappy() }),
    run: ({ x }) => iterativeImpute(x),
    steps: { name: 'iterativeImputeSteps', run: ({ x }) => iterativeImputeSteps(x) },
    faults: [
      ['nan', 'x', 'an infinite value', ({ x }) => iterativeImputeSteps(endless(x))],
      ['shape', 'x', 'one column', () => iterativeImputeSteps([[1], [2]])],
      ['empty', 'x', 'no points', () => iterativeImputeSteps([])],
      ['range', 'x', 'a column without values', ({ x }) => iterativeImputeSteps(emptyColumn(x))],
      ['range', 'options.maxIter', 'no round', ({ x }) => iterativeImputeSteps(x, { maxIter: 0 })],
    ],
  }),
  sample({
    name: 'kNearestImputerTransform',
    input: () => ({ imputer: kNearestImputerFit(gappy(), { nNeighbors: 2 }), x: gappy() }),
    run: ({ imputer, x }) => kNearestImputerTransform(imputer, x),
    steps: {
      name: 'kNearestImputeSteps',
      run: ({ imputer, x }) => kNearestImputeSteps(imputer, x),
    },
    faults: [
      [
        'nan',
        'x',
        'an infinite value',
        ({ imputer, x }) => kNearestImputeSteps(imputer, endless(x)),
      ],
      ['shape', 'x', 'another width', ({ imputer }) => kNearestImputeSteps(imputer, [[1]])],
      ['empty', 'x', 'no points', ({ imputer }) => kNearestImputeSteps(imputer, [])],
    ],
    cannot: noNumber,
  }),
  ...Object.entries({
    simpleImputerTransform: (x: number[][]) => simpleImputerTransform(simpleImputerFit(gappy()), x),
    iterativeImputerTransform: (x: number[][]) =>
      iterativeImputerTransform(iterativeImpute(gappy()).imputer, x),
  }).map(([name, of]) =>
    sample({
      name,
      input: () => ({ x: gappy() }),
      run: ({ x }) => of(x),
      faults: [
        ['nan', 'x', 'an infinite value', ({ x }) => of(endless(x))],
        ['shape', 'x', 'another width', () => of([[1]])],
        ['empty', 'x', 'no points', () => of([])],
      ],
      cannot: noNumber,
    }),
  ),
  sample({
    name: 'missingIndicator',
    input: () => ({ x: gappy() }),
    run: ({ x }) => missingIndicator(x),
    faults: [
      ['nan', 'x', 'an infinite value', ({ x }) => missingIndicator(endless(x))],
      ['shape', 'x', 'rows of two lengths', () => missingIndicator([[1, 2], [3]])],
      ['empty', 'x', 'no points', () => missingIndicator([])],
      ['range', 'columns', 'a column that is not there', ({ x }) => missingIndicator(x, [3])],
    ],
  }),
]

const words = () => ({
  x: [
    ['a', 1],
    ['b', 2],
    ['a', 2],
    ['c', 1],
    ['b', 1],
    ['a', 1],
  ],
  y: [1, 0, 1, 0, 0, 1],
})

const encoders = [
  ...Object.entries({ oneHotEncoderFit, ordinalEncoderFit }).map(([name, fit]) =>
    sample({
      name,
      input: words,
      run: ({ x }): unknown => fit(x),
      faults: [
        ['nan', 'x', 'a gap', () => fit([['a'], [Number.NaN]])],
        ['shape', 'x', 'rows of two lengths', () => fit([['a', 1], ['b']])],
        ['empty', 'x', 'no rows', () => fit([])],
        ['range', 'x', 'a column of words and numbers', () => fit([['a'], [1]]), 'type'],
      ],
    }),
  ),
  ...Object.entries({
    oneHotEncoderTransform: (x: CategoryRows) =>
      oneHotEncoderTransform(oneHotEncoderFit(words().x), x),
    ordinalEncoderTransform: (x: CategoryRows) =>
      ordinalEncoderTransform(ordinalEncoderFit(words().x), x),
  }).map(([name, of]) =>
    sample({
      name,
      input: words,
      run: ({ x }) => of(x),
      faults: [
        ['nan', 'x', 'a gap', () => of([['a', Number.NaN]])],
        ['shape', 'x', 'another width', () => of([['a']])],
        ['empty', 'x', 'no rows', () => of([])],
        ['range', 'x', 'a category never seen', () => of([['z', 1]])],
      ],
    }),
  ),
  sample({
    name: 'targetEncoderFit',
    input: words,
    run: ({ x, y }) => targetEncoderFit(x, y),
    faults: [
      [
        'nan',
        'y',
        'a gap in the target',
        ({ x, y }) => targetEncoderFit(x, [Number.NaN, ...y.slice(1)]),
      ],
      ['shape', 'y', 'a target too few', ({ x, y }) => targetEncoderFit(x, y.slice(1))],
      ['empty', 'x', 'no rows', () => targetEncoderFit([], [])],
      [
        'range',
        'options.smooth',
        'negative smoothing',
        ({ x, y }) => targetEncoderFit(x, y, { smooth: -1 }),
      ],
    ],
  }),
  sample({
    name: 'targetEncode',
    input: () => ({ ...words(), options: { nSplits: 3, smooth: 2 } }),
    run: ({ x, y, options }) => targetEncode(x, y, options),
    steps: {
      name: 'targetEncodeSteps',
      run: ({ x, y, options }) => targetEncodeSteps(x, y, options),
    },
    faults: [
      ['nan', 'x', 'a gap', ({ x, y }) => targetEncodeSteps([['a', Number.NaN], ...x.slice(1)], y)],
      ['shape', 'y', 'a target too few', ({ x, y }) => targetEncodeSteps(x, y.slice(1))],
      ['empty', 'x', 'no rows', () => targetEncodeSteps([], [])],
      [
        'range',
        'options.nSplits',
        'one fold',
        ({ x, y }) => targetEncodeSteps(x, y, { nSplits: 1 }),
      ],
      [
        'range',
        'y',
        'a constant target',
        ({ x, y }) =>
          targetEncodeSteps(
            x,
            y.map(() => 1),
          ),
      ],
    ],
  }),
  sample({
    name: 'targetEncoderTransform',
    input: () => ({ encoder: targetEncoderFit(words().x, words().y), x: words().x }),
    run: ({ encoder, x }) => targetEncoderTransform(encoder, x),
    faults: [
      ['nan', 'x', 'a gap', ({ encoder }) => targetEncoderTransform(encoder, [['a', Number.NaN]])],
      ['shape', 'x', 'another width', ({ encoder }) => targetEncoderTransform(encoder, [['a']])],
      ['empty', 'x', 'no rows', ({ encoder }) => targetEncoderTransform(encoder, [])],
    ],
    cannot: { range: 'a category never seen becomes the mean' },
  }),
]

/** Scalers, imputers and encoders. */
export const preprocessSamples: readonly AnySample[] = [
  ...scalers,
  ...applications,
  ...imputers,
  ...encoders,
]
