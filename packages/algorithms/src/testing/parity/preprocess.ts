import { bayesianRidgeFit } from '../../linear/bayesian-ridge.ts'
import {
  type CategoryRows,
  oneHotEncoderFit,
  oneHotEncoderTransform,
  ordinalEncoderFit,
  ordinalEncoderTransform,
} from '../../preprocess/encoders.ts'
import { iterativeImpute, iterativeImputerTransform } from '../../preprocess/impute-iterative.ts'
import { kNearestImputerFit, kNearestImputerTransform } from '../../preprocess/impute-k-nearest.ts'
import { simpleImputerFit } from '../../preprocess/impute-simple.ts'
import {
  minMaxScalerFit,
  minMaxScalerTransform,
  robustScalerFit,
  robustScalerTransform,
  standardScalerFit,
  standardScalerTransform,
} from '../../preprocess/scalers.ts'
import { targetEncode, targetEncoderTransform } from '../../preprocess/target-encoder.ts'
import { fixture } from '../files.ts'
import { cases, type ParityCase } from '../parity.ts'

type Rows = (number | null)[][]

interface Bayesian {
  readonly coef: number[]
  readonly intercept: number
  readonly noise: number
  readonly weight: number
  readonly iterations: number
}

interface Iterative {
  readonly estimator: 'ridge' | 'bayesian-ridge'
  readonly tol: number
  readonly rounds: number
  readonly filled: number[][]
  readonly fresh: number[][]
}

interface Encoding {
  readonly of: 'y' | 'binary'
  readonly smooth: number | 'auto'
  readonly inFolds: number[][]
  readonly fresh: number[][]
}

const figures = fixture<{
  inputs: { x: number[][]; gaps: Rows; fresh: Rows; y: number[] }
  scalers: Record<'standard' | 'minMax' | 'robust', Rows>
  simple: Record<string, number[]>
  nearest: Record<string, { k: number; weights: 'uniform' | 'distance'; filled: number[][] }>
  iterative: Record<string, Iterative>
  bayesian: Record<'diabetes' | 'wide', Bayesian>
  encoders: { rows: string[][]; oneHot: Record<string, number[][]>; ordinal: number[][] }
  target: { rows: string[][]; fresh: CategoryRows } & Record<'y' | 'binary', number[]> &
    Record<string, Encoding | number[] | CategoryRows>
}>('preprocess')

const missing = (rows: Rows) => rows.map((row) => row.map((value) => value ?? Number.NaN))
const gaps = missing(figures.inputs.gaps)
const fresh = missing(figures.inputs.fresh)
const known = (values: ArrayLike<number | null>) =>
  Array.from(values).filter((value): value is number => value !== null && !Number.isNaN(value))

const scaled = {
  standard: () => standardScalerTransform(standardScalerFit(gaps), fresh),
  minMax: () => minMaxScalerTransform(minMaxScalerFit(gaps, { range: [-1, 2] }), fresh),
  robust: () => robustScalerTransform(robustScalerFit(gaps, { quantiles: [0.1, 0.8] }), fresh),
}

const DROP = { None: 'none', first: 'first', if_binary: 'if-binary' } as const

const numeric: ParityCase[] = [
  ...Object.entries(scaled).flatMap(([name, of]) =>
    cases(`${name} scaler`, 'diabetes with gaps', [
      [
        'new points',
        '1e-12',
        () => known(of().data),
        known(figures.scalers[name as keyof typeof scaled].flat()),
      ],
    ]),
  ),
  ...Object.entries(figures.simple).flatMap(([name, expected]) => {
    const strategy = name.replace('_', '-') as 'mean' | 'median' | 'most-frequent'
    return cases('simple imputer', `diabetes with gaps, ${name}`, [
      ['fillings', '1e-12', () => simpleImputerFit(gaps, { strategy }).fillings, expected],
    ])
  }),
  ...Object.entries(figures.nearest).flatMap(([title, { k, weights, filled }]) =>
    cases('k-NN imputer', `diabetes with gaps, k=${title}`, [
      [
        'new points',
        '1e-12',
        () =>
          kNearestImputerTransform(kNearestImputerFit(gaps, { nNeighbors: k, weights }), fresh)
            .data,
        filled.flat(),
      ],
    ]),
  ),
  ...Object.entries(figures.iterative).flatMap(
    ([title, { estimator, tol, rounds, ...expected }]) => {
      const options = { estimator, tol, maxIter: 8, alpha: 0.5 }
      return cases('iterative imputer', `diabetes with gaps, ${title}`, [
        ['rounds', 'exact', () => iterativeImpute(gaps, options).imputer.rounds, rounds],
        [
          'training points',
          '1e-8',
          () => iterativeImpute(gaps, options).filled.data,
          expected.filled.flat(),
        ],
        [
          'new points',
          '1e-8',
          () => iterativeImputerTransform(iterativeImpute(gaps, options).imputer, fresh).data,
          expected.fresh.flat(),
        ],
      ])
    },
  ),
  ...Object.entries(figures.bayesian).flatMap(([name, expected]) => {
    const n = name === 'wide' ? 4 : 60
    const model = () => bayesianRidgeFit(figures.inputs.x.slice(0, n), figures.inputs.y.slice(0, n))
    return cases('Bayesian ridge', name === 'wide' ? 'diabetes, 4 rows' : 'diabetes, 60 rows', [
      [
        'weights and precisions',
        '1e-8',
        () => [...model().coef, model().intercept, model().noisePrecision, model().weightPrecision],
        [...expected.coef, expected.intercept, expected.noise, expected.weight],
      ],
      ['rounds', 'exact', () => model().iterations, expected.iterations],
    ])
  }),
]

const { rows, oneHot, ordinal } = figures.encoders

const categories: ParityCase[] = [
  ...Object.entries(oneHot).flatMap(([name, expected]) => {
    const drop = DROP[name as keyof typeof DROP]
    return cases('one-hot encoder', `words, drop ${drop}`, [
      [
        'columns',
        'exact',
        () => oneHotEncoderTransform(oneHotEncoderFit(rows, { drop }), rows).data,
        expected.flat(),
      ],
    ])
  }),
  ...cases('ordinal encoder', 'words', [
    [
      'numbers',
      'exact',
      () => ordinalEncoderTransform(ordinalEncoderFit(rows), rows).data,
      ordinal.flat(),
    ],
  ]),
  ...Object.entries(figures.target).flatMap(([title, entry]) => {
    if (Array.isArray(entry)) return []
    const { of, smooth, inFolds, fresh: expected } = entry as Encoding
    const options = { smooth, randomState: 4 }
    const encoding = () => targetEncode(figures.target.rows, figures.target[of], options)
    return cases('target encoder', `words, ${title}`, [
      ['rows in folds', '1e-12', () => encoding().encoded.data, inFolds.flat()],
      [
        'new rows',
        '1e-12',
        () => targetEncoderTransform(encoding().encoder, figures.target.fresh).data,
        expected.flat(),
      ],
    ])
  }),
]

/** Scalers, imputers, encoders. */
export const preprocessParity: readonly ParityCase[] = [...numeric, ...categories]
