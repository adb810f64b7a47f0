import {
  bernoulliNbFit,
  bernoulliNbSteps,
  discreteNbPredict,
  discreteNbPredictProba,
  multinomialNbFit,
  multinomialNbSteps,
} from '../../bayes/discrete.ts'
import {
  gaussianNbEvidence,
  gaussianNbFit,
  gaussianNbPredict,
  gaussianNbPredictProba,
  gaussianNbSteps,
} from '../../bayes/gaussian.ts'
import { type Matrix, type MatrixLike, matrixOf, type VectorLike } from '../../matrix/matrix.ts'
import { RandomState } from '../../random/random-state.ts'
import { type AnySample, type FaultRow, sample } from '../sample.ts'
import { cloud, cloudLabels, spoiled } from './clouds.ts'

interface Data {
  readonly x: Matrix
  readonly y: number[]
}

const clouds = (): Data => ({ x: cloud(21, 3, 3), y: cloudLabels(21, 3) })
const counts = (): Data => ({
  x: matrixOf(Float64Array.from(new RandomState(4).randints(0, 4, 60)), 20, 3),
  y: cloudLabels(20, 2),
})

const faults = (of: (x: MatrixLike, y: VectorLike) => unknown): FaultRow<Data>[] => [
  ['nan', 'x', 'a gap', ({ x, y }) => of(spoiled(x), y)],
  ['shape', 'y', 'a class too few', ({ x, y }) => of(x, y.slice(1))],
  ['empty', 'x', 'no points', () => of([], [])],
]

const predictions = <M>(name: string, model: () => M, of: (model: M, x: MatrixLike) => unknown) =>
  sample({
    name,
    input: () => ({ model: model(), x: counts().x }),
    run: ({ model, x }) => of(model, x),
    faults: [
      ['nan', 'x', 'a gap', ({ model, x }) => of(model, spoiled(x))],
      ['shape', 'x', 'another width', ({ model }) => of(model, [[1]])],
      ['empty', 'x', 'no points', ({ model }) => of(model, [])],
    ],
    cannot: { range: 'takes no number' },
  })

const gaussian = () => gaussianNbFit(clouds().x, clouds().y)
const bernoulli = () => bernoulliNbFit(counts().x, counts().y)

/** Naive Bayes. */
export const bayesSamples: readonly AnySample[] = [
  sample({
    name: 'gaussianNbFit',
    input: clouds,
    run: ({ x, y }) => gaussianNbFit(x, y),
    steps: { name: 'gaussianNbSteps', run: ({ x, y }) => gaussianNbSteps(x, y) },
    faults: [
      ...faults(gaussianNbSteps),
      [
        'range',
        'options.varSmoothing',
        'negative smoothing',
        ({ x, y }) => gaussianNbSteps(x, y, { varSmoothing: -1 }),
      ],
    ],
  }),
  sample({
    name: 'multinomialNbFit',
    input: counts,
    run: ({ x, y }) => multinomialNbFit(x, y),
    steps: { name: 'multinomialNbSteps', run: ({ x, y }) => multinomialNbSteps(x, y) },
    faults: [
      ...faults(multinomialNbSteps),
      [
        'range',
        'x',
        'negative counts',
        ({ y }) =>
          multinomialNbSteps(
            y.map((k) => [k - 1]),
            y,
          ),
      ],
      ['range', 'options.alpha', 'α = 0', ({ x, y }) => multinomialNbSteps(x, y, { alpha: 0 })],
    ],
  }),
  sample({
    name: 'bernoulliNbFit',
    input: counts,
    run: ({ x, y }) => bernoulliNbFit(x, y, { binarize: 1 }),
    steps: {
      name: 'bernoulliNbSteps',
      run: ({ x, y }) => bernoulliNbSteps(x, y, { binarize: 1 }),
    },
    faults: [
      ...faults(bernoulliNbSteps),
      ['range', 'options.alpha', 'α = 0', ({ x, y }) => bernoulliNbSteps(x, y, { alpha: 0 })],
    ],
  }),
  predictions('gaussianNbPredict', gaussian, gaussianNbPredict),
  predictions('gaussianNbPredictProba', gaussian, gaussianNbPredictProba),
  predictions('discreteNbPredict', bernoulli, discreteNbPredict),
  predictions('discreteNbPredictProba', bernoulli, discreteNbPredictProba),
  sample({
    name: 'gaussianNbEvidence',
    input: () => ({ model: gaussian(), point: [1, 2, 3] }),
    run: ({ model, point }) => gaussianNbEvidence(model, point),
    faults: [
      ['nan', 'point', 'a gap', ({ model }) => gaussianNbEvidence(model, [1, 2, Number.NaN])],
      ['shape', 'point', 'another width', ({ model }) => gaussianNbEvidence(model, [1])],
      ['empty', 'point', 'no coordinates', ({ model }) => gaussianNbEvidence(model, [])],
    ],
    cannot: { range: 'takes no number' },
  }),
]
