import { kMeansFit, kMeansSteps } from '../../cluster/k-means.ts'
import { kMeansPlusPlus, kMeansPlusPlusSteps } from '../../cluster/k-means-plus-plus.ts'
import { miniBatchKMeansFit, miniBatchKMeansSteps } from '../../cluster/mini-batch-k-means.ts'
import { type AnySample, sample } from '../sample.ts'
import { cloud, spoiled } from './clouds.ts'

/** k-means and its seeding. */
export const kMeansSamples: readonly AnySample[] = [
  sample({
    name: 'kMeansFit',
    input: () => ({ x: cloud(30, 2, 3), options: { nClusters: 3, nInit: 2 } }),
    run: ({ x, options }) => kMeansFit(x, options),
    steps: { name: 'kMeansSteps', run: ({ x, options }) => kMeansSteps(x, options) },
    faults: [
      ['nan', 'x', 'a gap', ({ x, options }) => kMeansSteps(spoiled(x), options)],
      [
        'shape',
        'options.init',
        'starting centres of another width',
        ({ x, options }) => kMeansFit(x, { ...options, init: [[1], [2], [3]] }),
      ],
      ['empty', 'x', 'no points', ({ options }) => kMeansSteps([], options)],
      [
        'range',
        'options.nClusters',
        'more clusters than points',
        ({ x }) => kMeansSteps(x, { nClusters: 31 }),
      ],
    ],
  }),
  sample({
    name: 'kMeansPlusPlus',
    input: () => ({ x: cloud(30, 2, 3), options: { nClusters: 4, randomState: 5 } }),
    run: ({ x, options }) => kMeansPlusPlus(x, options),
    steps: {
      name: 'kMeansPlusPlusSteps',
      run: ({ x, options }) => kMeansPlusPlusSteps(x, options),
    },
    faults: [
      ['nan', 'x', 'a gap', ({ x, options }) => kMeansPlusPlusSteps(spoiled(x), options)],
      [
        'shape',
        'x',
        'rows of two lengths',
        ({ options }) => kMeansPlusPlus([[1, 2], [3]], options),
      ],
      ['empty', 'x', 'no points', ({ options }) => kMeansPlusPlus([], options)],
      ['range', 'options.nClusters', 'no cluster', ({ x }) => kMeansPlusPlus(x, { nClusters: 0 })],
    ],
  }),
  sample({
    name: 'miniBatchKMeansFit',
    input: () => ({ x: cloud(40, 2, 3), options: { nClusters: 4, batchSize: 8, randomState: 3 } }),
    run: ({ x, options }) => miniBatchKMeansFit(x, options),
    steps: {
      name: 'miniBatchKMeansSteps',
      run: ({ x, options }) => miniBatchKMeansSteps(x, options),
    },
    faults: [
      ['nan', 'x', 'a gap', ({ x, options }) => miniBatchKMeansSteps(spoiled(x), options)],
      [
        'shape',
        'options.init',
        'starting centres of another width',
        ({ x, options }) => miniBatchKMeansFit(x, { ...options, init: [[1], [2], [3], [4]] }),
      ],
      ['empty', 'x', 'no points', ({ options }) => miniBatchKMeansSteps([], options)],
      [
        'range',
        'options.batchSize',
        'batches of no row',
        ({ x, options }) => miniBatchKMeansSteps(x, { ...options, batchSize: 0 }),
      ],
    ],
  }),
]
