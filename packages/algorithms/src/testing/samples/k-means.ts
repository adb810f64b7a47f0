import { kMeansFit, kMeansSteps } from '../../cluster/k-means.ts'
import { kMeansPlusPlus, kMeansPlusPlusSteps } from '../../cluster/k-means-plus-plus.ts'
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
      {
        kind: 'nan',
        title: 'a point with a gap',
        call: ({ x, options }) => kMeansSteps(spoiled(x), options),
        argument: 'x',
        code: 'not-finite',
      },
      {
        kind: 'shape',
        title: 'starting centres of another width',
        call: ({ x, options }) => kMeansFit(x, { ...options, init: [[1], [2], [3]] }),
        argument: 'options.init',
        code: 'shape',
      },
      {
        kind: 'empty',
        title: 'no points',
        call: ({ options }) => kMeansSteps([], options),
        argument: 'x',
        code: 'shape',
      },
      {
        kind: 'range',
        title: 'more clusters than points',
        call: ({ x }) => kMeansSteps(x, { nClusters: 31 }),
        argument: 'options.nClusters',
        code: 'range',
      },
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
      {
        kind: 'nan',
        title: 'a point with a gap',
        call: ({ x, options }) => kMeansPlusPlusSteps(spoiled(x), options),
        argument: 'x',
        code: 'not-finite',
      },
      {
        kind: 'shape',
        title: 'rows of two lengths',
        call: ({ options }) => kMeansPlusPlus([[1, 2], [3]], options),
        argument: 'x',
        code: 'shape',
      },
      {
        kind: 'empty',
        title: 'no points',
        call: ({ options }) => kMeansPlusPlus([], options),
        argument: 'x',
        code: 'shape',
      },
      {
        kind: 'range',
        title: 'no cluster',
        call: ({ x }) => kMeansPlusPlus(x, { nClusters: 0 }),
        argument: 'options.nClusters',
        code: 'range',
      },
    ],
  }),
]
