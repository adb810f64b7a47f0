import { agglomerativeFit, agglomerativeSteps, cutDendrogram } from '../../cluster/agglomerative.ts'
import { dbscanFit, dbscanSteps } from '../../cluster/dbscan.ts'
import { type AnySample, sample } from '../sample.ts'
import { cloud, spoiled } from './clouds.ts'

/** Clusters by density and by merging. */
export const clusterSamples: readonly AnySample[] = [
  sample({
    name: 'dbscanFit',
    input: () => ({ x: cloud(30, 2, 3), options: { eps: 1.2, minSamples: 4 } }),
    run: ({ x, options }) => dbscanFit(x, options),
    steps: { name: 'dbscanSteps', run: ({ x, options }) => dbscanSteps(x, options) },
    faults: [
      ['nan', 'x', 'a gap', ({ x }) => dbscanSteps(spoiled(x))],
      ['shape', 'x', 'rows of two lengths', () => dbscanSteps([[1, 2], [3]])],
      ['empty', 'x', 'no points', () => dbscanSteps([])],
      ['range', 'options.eps', 'ε = 0', ({ x }) => dbscanSteps(x, { eps: 0 })],
    ],
  }),
  sample({
    name: 'agglomerativeFit',
    input: () => ({ x: cloud(15, 2, 3), options: { linkage: 'average' as const } }),
    run: ({ x, options }) => agglomerativeFit(x, options),
    steps: { name: 'agglomerativeSteps', run: ({ x, options }) => agglomerativeSteps(x, options) },
    faults: [
      ['nan', 'x', 'a gap', ({ x }) => agglomerativeSteps(spoiled(x))],
      ['shape', 'x', 'one point', () => agglomerativeSteps([[1, 2]])],
      ['empty', 'x', 'no points', () => agglomerativeSteps([])],
      [
        'range',
        'options.linkage',
        'an unknown linkage',
        ({ x }) => agglomerativeSteps(x, { linkage: 'far' as never }),
      ],
    ],
  }),
  sample({
    name: 'cutDendrogram',
    input: () => ({ tree: agglomerativeFit(cloud(9, 2, 3)) }),
    run: ({ tree }) => cutDendrogram(tree, 3),
    faults: [
      [
        'shape',
        'tree',
        'lists of different lengths',
        ({ tree }) => cutDendrogram({ ...tree, left: tree.left.slice(1) }, 3),
      ],
      ['range', 'nClusters', 'more clusters than points', ({ tree }) => cutDendrogram(tree, 10)],
    ],
    cannot: { nan: 'takes a tree', empty: 'a tree has at least one merge' },
  }),
]
