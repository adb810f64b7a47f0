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
import { type AnySample, sample } from '../sample.ts'

const noNumber = { range: 'takes no number' }

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

/** Imputers. */
export const imputeSamples: readonly AnySample[] = [
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
