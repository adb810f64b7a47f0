import { agglomerativeFit, cutDendrogram, type Linkage } from '../../cluster/agglomerative.ts'
import { dbscanFit } from '../../cluster/dbscan.ts'
import { fromRows } from '../../matrix/matrix.ts'
import { dataset, fixture } from '../files.ts'
import { cases, lazy, type ParityCase } from '../parity.ts'

const figures = fixture<{
  x: number[][]
  dbscan: Record<
    string,
    { data: 'clouds' | 'iris'; eps: number; minSamples: number; labels: number[]; core: number[] }
  >
  trees: Record<
    Linkage,
    { pairs: number[][]; heights: number[]; sizes: number[]; cuts: Record<string, number[]> }
  >
}>('cluster')
const clouds = fromRows(figures.x)

/** DBSCAN and agglomerative clustering. */
export const clusterParity: readonly ParityCase[] = [
  ...Object.entries(figures.dbscan).flatMap(([title, { data, labels, core, ...options }]) => {
    const model = lazy(() => dbscanFit(data === 'iris' ? dataset('iris').x : clouds, options))
    return cases('DBSCAN', title, [
      ['labels', 'exact', () => model().labels, labels],
      ['core points', 'exact', () => model().coreIndices, core],
    ])
  }),
  ...Object.entries(figures.trees).flatMap(([linkage, { pairs, heights, sizes, cuts }]) => {
    const tree = lazy(() => agglomerativeFit(clouds, { linkage: linkage as Linkage }))
    return cases('agglomerative clustering', `seeded clouds, ${linkage} (SciPy)`, [
      [
        'pairs and sizes',
        'exact',
        () => [...tree().left, ...tree().right, ...tree().sizes],
        [
          ...pairs.map((pair) => pair[0] as number),
          ...pairs.map((pair) => pair[1] as number),
          ...sizes,
        ],
      ],
      ['heights', '1e-12', () => tree().heights, heights],
      [
        'cuts',
        'exact',
        () => Object.keys(cuts).flatMap((k) => [...cutDendrogram(tree(), Number(k))]),
        Object.values(cuts).flat(),
      ],
    ])
  }),
]
