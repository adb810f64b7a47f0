import { isotonicFit, isotonicPredict, isotonicSteps } from '../../calibrate/isotonic.ts'
import { plattFit, plattPredict, plattSteps } from '../../calibrate/platt.ts'
import { ndcgAtK, precisionAtK, recallAtK } from '../../metrics/ranking.ts'
import { type AnySample, sample } from '../sample.ts'

const data = () => ({ score: [0.2, 1.4, 0.9, 2.1, -0.3, 1.1], y: [0, 1, 1, 1, 0, 0] })
const gap = [Number.NaN, 1, 1, 1, 1, 1]

/** Calibration of scores, and scores of rankings. */
export const calibrateSamples: readonly AnySample[] = [
  sample({
    name: 'plattFit',
    input: data,
    run: ({ score, y }) => plattFit(score, y),
    steps: { name: 'plattSteps', run: ({ score, y }) => plattSteps(score, y) },
    faults: [
      ['nan', 'score', 'a gap', ({ y }) => plattSteps(gap, y)],
      ['shape', 'yTrue', 'another length', ({ score }) => plattSteps(score, [0, 1])],
      ['empty', 'score', 'nothing', () => plattSteps([], [])],
      [
        'range',
        'yTrue',
        'one class',
        ({ score, y }) =>
          plattSteps(
            score,
            y.map(() => 1),
          ),
      ],
    ],
  }),
  sample({
    name: 'isotonicFit',
    input: data,
    run: ({ score, y }) => isotonicFit(score, y),
    steps: { name: 'isotonicSteps', run: ({ score, y }) => isotonicSteps(score, y) },
    faults: [
      ['nan', 'x', 'a gap', ({ y }) => isotonicSteps(gap, y)],
      ['shape', 'y', 'another length', ({ score }) => isotonicSteps(score, [0, 1])],
      ['empty', 'x', 'nothing', () => isotonicSteps([], [])],
      [
        'range',
        'options.weights',
        'a weight of 0',
        ({ score, y }) => isotonicSteps(score, y, { weights: y }),
      ],
    ],
  }),
  ...Object.entries({
    plattPredict: (score: number[]) => plattPredict(plattFit(data().score, data().y), score),
    isotonicPredict: (x: number[]) => isotonicPredict(isotonicFit(data().score, data().y), x),
  }).map(([name, of]) =>
    sample({
      name,
      input: data,
      run: ({ score }) => of(score),
      faults: [
        ['nan', name === 'plattPredict' ? 'score' : 'x', 'a gap', () => of(gap)],
        ['empty', name === 'plattPredict' ? 'score' : 'x', 'nothing', () => of([])],
      ],
      cannot: { shape: 'takes a list of any length', range: 'takes no number' },
    }),
  ),
  ...Object.entries({ precisionAtK, recallAtK, ndcgAtK }).map(([name, of]) =>
    sample({
      name,
      input: data,
      run: ({ score, y }) => of(y, score, 3),
      faults: [
        ['nan', 'score', 'a gap', ({ y }) => of(y, gap, 3)],
        ['shape', 'score', 'another length', ({ y }) => of(y, [1], 3)],
        ['empty', 'relevance', 'nothing', () => of([], [], 3)],
        ['range', 'k', 'k = 0', ({ score, y }) => of(y, score, 0)],
        [
          'range',
          'relevance',
          'a negative gain',
          ({ score, y }) =>
            of(
              y.map(() => -1),
              score,
              3,
            ),
        ],
      ],
    }),
  ),
]
