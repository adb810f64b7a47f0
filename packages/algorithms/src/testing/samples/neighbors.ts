import {
  kNearestClassifierFit,
  kNearestClassifierPredict,
  kNearestClassifierPredictProba,
  kNearestRegressorFit,
  kNearestRegressorPredict,
  kNearestVoteSteps,
} from '../../neighbors/k-nearest.ts'
import { nearestNeighbors } from '../../neighbors/nearest-neighbors.ts'
import { drain } from '../../steps.ts'
import { type AnySample, sample } from '../sample.ts'
import { cloud, cloudLabels, linearTarget, spoiled } from './clouds.ts'

const data = () => ({ x: cloud(20, 2, 3), y: cloudLabels(20, 3) })
const classifier = () => kNearestClassifierFit(data().x, data().y, { weights: 'distance' })

/** k nearest neighbours. */
export const neighborsSamples: readonly AnySample[] = [
  sample({
    name: 'nearestNeighbors',
    input: () => ({ x: data().x, queries: cloud(4, 2, 2, 9) }),
    run: ({ x, queries }) => nearestNeighbors(x, queries),
    faults: [
      ['nan', 'queries', 'a gap', ({ x, queries }) => nearestNeighbors(x, spoiled(queries))],
      ['shape', 'queries', 'another width', ({ x }) => nearestNeighbors(x, [[1]])],
      ['empty', 'x', 'no points', ({ queries }) => nearestNeighbors([], queries)],
      [
        'range',
        'options.nNeighbors',
        'more neighbours than points',
        ({ x, queries }) => nearestNeighbors(x, queries, { nNeighbors: 21 }),
      ],
      [
        'range',
        'options.metric',
        'an unknown metric',
        ({ x, queries }) => nearestNeighbors(x, queries, { metric: 'taxi' as never }),
      ],
    ],
  }),
  sample({
    name: 'kNearestClassifierFit',
    input: data,
    run: ({ x, y }) => kNearestClassifierFit(x, y),
    faults: [
      ['nan', 'x', 'a gap', ({ x, y }) => kNearestClassifierFit(spoiled(x), y)],
      ['shape', 'y', 'a class too few', ({ x, y }) => kNearestClassifierFit(x, y.slice(1))],
      ['empty', 'x', 'no points', () => kNearestClassifierFit([], [])],
      [
        'range',
        'options.nNeighbors',
        'no neighbour',
        ({ x, y }) => kNearestClassifierFit(x, y, { nNeighbors: 0 }),
      ],
    ],
  }),
  sample({
    name: 'kNearestRegressorFit',
    input: () => ({ x: data().x, y: linearTarget(data().x) }),
    run: ({ x, y }) => kNearestRegressorFit(x, y),
    faults: [
      ['nan', 'x', 'a gap', ({ x, y }) => kNearestRegressorFit(spoiled(x), y)],
      ['shape', 'y', 'a target too few', ({ x, y }) => kNearestRegressorFit(x, y.slice(1))],
      ['empty', 'x', 'no points', () => kNearestRegressorFit([], [])],
      [
        'range',
        'options.weights',
        'an unknown weight',
        ({ x, y }) => kNearestRegressorFit(x, y, { weights: 'near' as never }),
      ],
    ],
  }),
  ...Object.entries({ kNearestClassifierPredict, kNearestClassifierPredictProba }).map(
    ([name, of]) =>
      sample({
        name,
        input: () => ({ model: classifier(), x: cloud(4, 2, 2, 9) }),
        run: ({ model, x }): unknown => of(model, x),
        faults: [
          ['nan', 'x', 'a gap', ({ model, x }) => of(model, spoiled(x))],
          ['shape', 'x', 'another width', ({ model }) => of(model, [[1]])],
          ['empty', 'x', 'no points', ({ model }) => of(model, [])],
        ],
        cannot: { range: 'takes no number' },
      }),
  ),
  sample({
    name: 'kNearestRegressorPredict',
    input: () => ({
      model: kNearestRegressorFit(data().x, linearTarget(data().x)),
      x: cloud(4, 2, 2, 9),
    }),
    run: ({ model, x }) => kNearestRegressorPredict(model, x),
    faults: [
      ['nan', 'x', 'a gap', ({ model, x }) => kNearestRegressorPredict(model, spoiled(x))],
      ['shape', 'x', 'another width', ({ model }) => kNearestRegressorPredict(model, [[1]])],
      ['empty', 'x', 'no points', ({ model }) => kNearestRegressorPredict(model, [])],
    ],
    cannot: { range: 'takes no number' },
  }),
  sample({
    name: 'kNearestVoteSteps',
    input: () => ({ model: classifier(), query: [1, 2] }),
    run: ({ model, query }) => drain(kNearestVoteSteps(model, query)),
    steps: {
      name: 'kNearestVoteSteps',
      run: ({ model, query }) => kNearestVoteSteps(model, query),
    },
    faults: [
      ['nan', 'query', 'a gap', ({ model }) => kNearestVoteSteps(model, [1, Number.NaN])],
      ['shape', 'query', 'another width', ({ model }) => kNearestVoteSteps(model, [1])],
      ['empty', 'query', 'no coordinates', ({ model }) => kNearestVoteSteps(model, [])],
    ],
    cannot: { range: 'takes no number' },
  }),
]
