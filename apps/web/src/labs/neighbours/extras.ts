import {
  accuracyScore,
  kNearestClassifierFit,
  kNearestClassifierPredict,
  standardScalerFit,
  standardScalerTransform,
  stratifiedKFold,
} from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { NearParams } from './params.ts'
import { compared, pointsOf, type Side } from './points.ts'

/** What is found beside the query: how good each k is. */
export interface NearExtras {
  readonly curve: readonly {
    readonly k: number
    readonly train: number
    readonly test: number
  }[]
  /** Mean accuracy in five folds with all columns of breast-cancer; null for other data. */
  readonly folds: number | null
}

const LARGEST = 51

/** Accuracy by k of the stored points and of the others. */
export function* extras(given: Given<NearParams>): Generator<void, NearExtras, void> {
  const points = pointsOf(given)
  const { metric, weights } = given.params
  const placed = ({ x }: Side) => x.map((row) => compared(row, points))
  const [train, test] = [placed(points.train), placed(points.test)]
  const curve: NearExtras['curve'][number][] = []
  for (let k = 1; k <= Math.min(LARGEST, train.length); k += 2) {
    const model = kNearestClassifierFit(train, points.train.y, { nNeighbors: k, metric, weights })
    const right = (x: number[][], y: readonly number[]) =>
      x.length === 0 ? 0 : accuracyScore(y, kNearestClassifierPredict(model, x))
    const onTrain = right(train, points.train.y)
    yield
    curve.push({ k, train: onTrain, test: right(test, points.test.y) })
    yield
  }
  return { curve, folds: given.params.data === 'breast-cancer' ? yield* foldsOf(given) : null }
}

/** Five folds with all 30 columns; a scaler is fitted on the training rows of each. */
function* foldsOf({ params, table }: Given<NearParams>): Generator<void, number | null, void> {
  const { rows, target } = table ?? {}
  if (!rows || !target) return null
  const splits = stratifiedKFold(target, { nSplits: 5 })
  let sum = 0
  for (const split of splits) {
    const take = (which: ArrayLike<number>) => Array.from(which, (i) => rows[i] as number[])
    const labels = (which: ArrayLike<number>) => Array.from(which, (i) => target[i] as number)
    const [train, test] = [take(split.train), take(split.test)]
    const scaler = standardScalerFit(train)
    const as = (x: number[][]) => (params.scaled ? standardScalerTransform(scaler, x) : x)
    const { k: nNeighbors, metric, weights } = params
    const options = { nNeighbors, metric, weights }
    const model = kNearestClassifierFit(as(train), labels(split.train), options)
    sum += accuracyScore(labels(split.test), kNearestClassifierPredict(model, as(test)))
    yield
  }
  return sum / splits.length
}

/** The k with the best accuracy on new points, the largest of equal ones; null before it is known. */
export function bestOf(extras: NearExtras | null) {
  if (extras === null || extras.curve.length === 0) return null
  const most = Math.max(...extras.curve.map(({ test }) => test))
  return extras.curve.findLast(({ test }) => test === most) ?? null
}
