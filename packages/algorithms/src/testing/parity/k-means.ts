import { type KMeansModel, kMeansFit } from '../../cluster/k-means.ts'
import { type KMeansDraws, kMeansPlusPlus } from '../../cluster/k-means-plus-plus.ts'
import { type DatasetName, dataset, fixture } from '../files.ts'
import { lazy, type ParityCase } from '../parity.ts'

interface Figures {
  readonly data: DatasetName
  readonly labels: readonly number[]
  readonly centers: readonly (readonly number[])[]
  readonly inertia: number
  readonly iterations: number
}

interface Seeded {
  readonly k: number
  readonly seed: number
  readonly draws: KMeansDraws
}

const { runs, given, plusPlus } = fixture<{
  runs: Record<string, Figures & Seeded & { nInit: number; init: 'k-means++' | 'random' }>
  given: Record<string, Figures & { init: number[][] }>
  plusPlus: Record<string, Seeded & { data: DatasetName; indices: number[] }>
}>('k-means')

function rowsOf(data: string, figures: Figures, fit: () => KMeansModel): ParityCase[] {
  const head = { algorithm: 'k-means', data }
  const model = lazy(fit)
  return [
    {
      ...head,
      quantity: 'labels and iterations',
      tier: 'exact',
      ours: () => [...model().labels, model().iterations],
      reference: () => [...figures.labels, figures.iterations],
    },
    {
      ...head,
      quantity: 'centres and inertia',
      tier: '1e-12',
      ours: () => [...(figures.centers.length ? model().centers.data : []), model().inertia],
      reference: () => [...figures.centers.flat(), figures.inertia],
    },
  ]
}

/** k-means from the same seed, from given centres, and the seeding alone. */
export const kMeansParity: readonly ParityCase[] = [
  ...Object.entries(runs).flatMap(([title, run]) =>
    rowsOf(title, run, () =>
      kMeansFit(dataset(run.data).x, {
        nClusters: run.k,
        randomState: run.seed,
        nInit: run.nInit,
        init: run.init,
        draws: run.draws,
      }),
    ),
  ),
  ...Object.entries(given).flatMap(([title, run]) =>
    rowsOf(title, run, () => kMeansFit(dataset(run.data).x, { nClusters: 3, init: run.init })),
  ),
  ...Object.entries(plusPlus).map(
    ([title, { data, k, seed, draws, indices }]): ParityCase => ({
      algorithm: 'k-means++',
      data: title,
      quantity: 'rows chosen',
      tier: 'exact',
      ours: () =>
        kMeansPlusPlus(dataset(data).x, { nClusters: k, randomState: seed, draws }).indices,
      reference: () => indices,
    }),
  ),
]
