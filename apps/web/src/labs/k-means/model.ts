import {
  type KMeansModel,
  type KMeansOptions,
  type KMeansState,
  kMeansFit,
  kMeansSteps,
  silhouetteScore,
} from '@warmstart/algorithms'
import { defineModel, type View } from '../frame/lab.ts'
import { type KMeansGiven, type KMeansParams, placedCenters, pointsOf } from './data.ts'
import { describe } from './describe.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { params } from './params.ts'
import { stepTask } from './step-task.ts'

/** What is found beside the run itself. */
export interface KMeansExtras {
  /** Inertia at the end of twenty starts each, seeds seed … seed + 19. */
  readonly starts: { readonly random: readonly number[]; readonly plusPlus: readonly number[] }
  /** Smallest of them all. */
  readonly best: number
  /** Best inertia of five k-means++ starts for k = 1 … 8, as far as there are points. */
  readonly elbow: readonly number[]
  /** Mean silhouette at the end of the run; null for k = 1 or more than 600 points. */
  readonly silhouette: number | null
}

export type KMeansView = View<KMeansParams, KMeansState, KMeansModel, KMeansExtras>

const STARTS = 20
const MOST_FOR_SILHOUETTE = 600

/** Lloyd's algorithm from one start, half-step by half-step. */
export const model = defineModel({
  params,
  datasets: ['iris'],
  table: {
    columns: [2, 6],
    rows: [8, 2000],
    target: 'none',
    example: 'height,weight\n1.62,58\n1.81,77',
  },
  stepWord: 'half-step',
  run: (given: KMeansGiven) => kMeansSteps(pointsOf(given).x, optionsOf(given)),
  extras,
  describe,
  metrics,
  stepTask,
  exercise,
})

/**
 * The options of the run. Random starts are drawn as scikit-learn 1.2.1 draws them, so that the
 * committed figures hold for the same seeds.
 */
export function optionsOf(given: KMeansGiven): KMeansOptions {
  const { k, init, seed } = given.params
  const points = pointsOf(given)
  return {
    nClusters: Math.min(k, points.x.length),
    init: init === 'placed' ? placedCenters(given, points) : init,
    nInit: 1,
    randomState: seed,
    draws: 'before-1.3',
  }
}

function* extras(given: KMeansGiven): Generator<void, KMeansExtras, void> {
  const { x } = pointsOf(given)
  const fixed = { ...optionsOf(given), nInit: 1 }
  const starts: { random: number[]; plusPlus: number[] } = { random: [], plusPlus: [] }
  for (let i = 0; i < STARTS; i++) {
    const randomState = given.params.seed + i
    starts.random.push(kMeansFit(x, { ...fixed, init: 'random', randomState }).inertia)
    yield
    starts.plusPlus.push(kMeansFit(x, { ...fixed, init: 'k-means++', randomState }).inertia)
    yield
  }
  const elbow: number[] = []
  for (let k = 1; k <= Math.min(8, x.length); k++) {
    elbow.push(kMeansFit(x, { nClusters: k, nInit: 5, draws: 'before-1.3' }).inertia)
    yield
  }
  const { labels } = kMeansFit(x, fixed)
  const found = new Set(labels).size
  const several = found > 1 && found < x.length && x.length <= MOST_FOR_SILHOUETTE
  return {
    starts,
    best: Math.min(...starts.random, ...starts.plusPlus),
    elbow,
    silhouette: several ? silhouetteScore(x, labels) : null,
  }
}
