import type { KMeansDraws } from '../../cluster/k-means-plus-plus.ts'
import { miniBatchKMeansFit } from '../../cluster/mini-batch-k-means.ts'
import { takeRows } from '../../matrix/matrix.ts'
import { type DatasetName, dataset, fixture } from '../files.ts'
import { cases, lazy, type ParityCase } from '../parity.ts'

interface Run {
  readonly data: DatasetName
  readonly k: number
  readonly batch: number
  readonly seed: number
  readonly draws: KMeansDraws
  /** Options by the names of scikit-learn; `given`: the first k rows are the start. */
  readonly options: {
    readonly given?: boolean
    readonly tol?: number
    readonly max_no_improvement?: number | null
    readonly max_iter?: number
    readonly reassignment_ratio?: number
    readonly init_size?: number
  }
  readonly labels: readonly number[]
  readonly centers: readonly (readonly number[])[]
  readonly inertia: number
  readonly steps: number
  readonly iterations: number
}

const { runs } = fixture<{ runs: Record<string, Run> }>('mini-batch-k-means')

function fitted({ data, k, batch, seed, draws, options }: Run) {
  const { x } = dataset(data)
  const first = Int32Array.from({ length: k }, (_, i) => i)
  return miniBatchKMeansFit(x, {
    ...{ nClusters: k, batchSize: batch, randomState: seed, draws },
    ...(options.given ? { init: takeRows(x, first) } : {}),
    ...(options.tol === undefined ? {} : { tol: options.tol }),
    ...(options.max_iter === undefined ? {} : { maxIter: options.max_iter }),
    ...(options.init_size === undefined ? {} : { initSize: options.init_size }),
    ...(options.max_no_improvement === undefined
      ? {}
      : { maxNoImprovement: options.max_no_improvement }),
    ...(options.reassignment_ratio === undefined
      ? {}
      : { reassignmentRatio: options.reassignment_ratio }),
  })
}

/** Mini-batch k-means from the same seed: the same batches, moves and stop. */
export const miniBatchKMeansParity: readonly ParityCase[] = Object.entries(runs).flatMap(
  ([title, run]) => {
    const model = lazy(() => fitted(run))
    return cases('mini-batch k-means', title, [
      [
        'labels, steps and passes',
        'exact',
        () => [...model().labels, model().steps, model().iterations],
        [...run.labels, run.steps, run.iterations],
      ],
      [
        'centres and inertia',
        '1e-12',
        () => [...model().centers.data, model().inertia],
        [...run.centers.flat(), run.inertia],
      ],
    ])
  },
)
