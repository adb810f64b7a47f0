import { alsFit, alsFoldIn, alsPredict, alsSteps } from '../../recommend/als.ts'
import { randomOverSample, randomUnderSample } from '../../resample/random.ts'
import { smote, smoteSteps } from '../../resample/smote.ts'
import { type AnySample, sample } from '../sample.ts'
import { cloud, spoiled } from './clouds.ts'

const uneven = () => ({
  x: cloud(20, 2, 2),
  y: Array.from({ length: 20 }, (_, i) => (i < 6 ? 4 : 9)),
})
const _ = Number.NaN
const ratings = () => [
  [5, 3, _, 1],
  [4, _, _, 1],
  [1, 1, _, 5],
  [_, 1, 5, 4],
]
const model = () => alsFit(ratings(), { nIterations: 3 })

/** Resampling of classes, and matrix factorisation. */
export const resampleSamples: readonly AnySample[] = [
  sample({
    name: 'smote',
    input: uneven,
    run: ({ x, y }) => smote(x, y),
    steps: { name: 'smoteSteps', run: ({ x, y }) => smoteSteps(x, y) },
    faults: [
      ['nan', 'x', 'a gap', ({ x, y }) => smoteSteps(spoiled(x), y)],
      ['shape', 'y', 'another length', ({ x }) => smoteSteps(x, [0, 1])],
      ['empty', 'x', 'no points', () => smoteSteps([], [])],
      [
        'range',
        'options.kNeighbors',
        'as many neighbours as rows of the class',
        ({ x, y }) => smoteSteps(x, y, { kNeighbors: 6 }),
      ],
      [
        'range',
        'options.kNeighbors',
        'a class of one row',
        ({ x, y }) => smoteSteps(x, [1, ...y.slice(1).map(() => 2)]),
      ],
    ],
  }),
  ...Object.entries({ randomOverSample, randomUnderSample }).map(([name, of]) =>
    sample({
      name,
      input: uneven,
      run: ({ y }) => of(y),
      faults: [
        ['nan', 'y', 'a gap', ({ y }) => of([_, ...y])],
        ['empty', 'y', 'no rows', () => of([])],
        ['range', 'y', 'one class', ({ y }) => of(y.map(() => 1))],
      ],
      cannot: { shape: 'y is the only list' },
    }),
  ),
  sample({
    name: 'alsFit',
    input: () => ({ ratings: ratings() }),
    run: ({ ratings }) => alsFit(ratings),
    steps: { name: 'alsSteps', run: ({ ratings }) => alsSteps(ratings) },
    faults: [
      ['nan', 'ratings', 'an infinite rating', () => alsSteps([[Number.POSITIVE_INFINITY, 1]])],
      ['shape', 'ratings', 'rows of two lengths', () => alsSteps([[1, 2], [3]])],
      ['empty', 'ratings', 'no table', () => alsSteps([])],
      ['range', 'ratings', 'a table without ratings', () => alsSteps([[_, _]])],
      ['range', 'options.lambda', 'λ = 0', ({ ratings }) => alsSteps(ratings, { lambda: 0 })],
    ],
  }),
  sample({
    name: 'alsFoldIn',
    input: () => ({ model: model(), ratings: [5, _, _, 1] }),
    run: ({ model, ratings }) => alsFoldIn(model, ratings),
    faults: [
      [
        'nan',
        'ratings',
        'an infinite rating',
        ({ model }) => alsFoldIn(model, [Number.NEGATIVE_INFINITY, 1, 1, 1]),
      ],
      ['shape', 'ratings', 'another length', ({ model }) => alsFoldIn(model, [1])],
      ['empty', 'ratings', 'nothing', ({ model }) => alsFoldIn(model, [])],
    ],
    cannot: { range: 'takes no number' },
  }),
  sample({
    name: 'alsPredict',
    input: () => ({ model: model() }),
    run: ({ model }) => alsPredict(model),
    faults: [],
    cannot: {
      nan: 'takes a model only',
      shape: 'takes a model only',
      empty: 'takes a model only',
      range: 'takes a model only',
    },
  }),
]
