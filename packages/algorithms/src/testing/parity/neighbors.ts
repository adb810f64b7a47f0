import { fromRows, takeRows } from '../../matrix/matrix.ts'
import {
  kNearestClassifierFit,
  kNearestClassifierPredict,
  kNearestClassifierPredictProba,
  kNearestRegressorFit,
  kNearestRegressorPredict,
  type NeighborWeights,
} from '../../neighbors/k-nearest.ts'
import type { Metric } from '../../neighbors/metric.ts'
import { nearestNeighbors } from '../../neighbors/nearest-neighbors.ts'
import { type DatasetName, dataset, fixture } from '../files.ts'
import { cases, type ParityCase } from '../parity.ts'

const figures = fixture<{
  x: number[][]
  y: number[]
  search: Record<Metric, { p: number; distances: number[][]; indices: number[][] }>
  votes: Record<
    string,
    { k: number; weights: NeighborWeights; proba: number[][]; labels: number[]; means: number[] }
  >
  labels: Record<string, number[]>
}>('neighbors')
const [train, query] = [fromRows(figures.x.slice(0, 90)), fromRows(figures.x.slice(90))]
const y = figures.y.slice(0, 90)

function bundled(name: DatasetName): Float64Array {
  const { x, y } = dataset(name)
  const rows = Array.from(y.keys())
  const [test, rest] = [rows.filter((i) => i % 4 === 0), rows.filter((i) => i % 4 !== 0)]
  const model = kNearestClassifierFit(
    takeRows(x, rest),
    rest.map((i) => y[i] as number),
  )
  return kNearestClassifierPredict(model, takeRows(x, test))
}

/** k nearest neighbours. */
export const neighborsParity: readonly ParityCase[] = [
  ...Object.entries(figures.search).flatMap(([metric, { p, distances, indices }]) => {
    const found = () =>
      nearestNeighbors(train, query, { nNeighbors: 6, metric: metric as Metric, p })
    return cases('nearest neighbours', `seeded clouds, ${metric}`, [
      ['neighbours', 'exact', () => found().indices, indices.flat()],
      ['distances', '1e-12', () => found().distances.data, distances.flat()],
    ])
  }),
  ...Object.entries(figures.votes).flatMap(([title, { k, weights, proba, labels, means }]) => {
    const options = { nNeighbors: k, weights }
    const model = kNearestClassifierFit(train, y, options)
    const first = figures.x.slice(0, 90).map((row) => row[0] as number)
    return cases('k-NN', `seeded clouds, ${title}`, [
      [
        'probabilities',
        '1e-12',
        () => kNearestClassifierPredictProba(model, query).data,
        proba.flat(),
      ],
      ['labels', 'exact', () => kNearestClassifierPredict(model, query), labels],
      [
        'means',
        '1e-12',
        () => kNearestRegressorPredict(kNearestRegressorFit(train, first, options), query),
        means,
      ],
    ])
  }),
  ...Object.entries(figures.labels).flatMap(([name, labels]) =>
    cases('k-NN', `${name}, k=5`, [
      ['labels', 'exact', () => bundled(name.replace('_', '-') as DatasetName), labels],
    ]),
  ),
]
