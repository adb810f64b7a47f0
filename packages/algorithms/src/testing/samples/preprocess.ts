import type { Matrix } from '../../matrix/matrix.ts'
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

/** Scalers. */
export const preprocessSamples: readonly AnySample[] = [...scalers, ...applications]
