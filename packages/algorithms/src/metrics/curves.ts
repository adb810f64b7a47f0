import { InvalidInput } from '../check/invalid-input.ts'
import { requireLabels } from '../check/labels.ts'
import { requireBinary, requirePair } from '../check/pairs.ts'
import { requireMatrix, requireVector } from '../check/require.ts'
import { column, type MatrixLike, type VectorLike } from '../matrix/matrix.ts'

/** Counts when everything with a score of at least the threshold is called positive. */
interface Counts {
  /** Distinct scores, highest first, shape (m). */
  readonly thresholds: Float64Array
  /** True positives at each, shape (m). */
  readonly tps: Float64Array
  /** False positives at each, shape (m). */
  readonly fps: Float64Array
}

function countsByThreshold(positive: Float64Array, score: Float64Array): Counts {
  const order = Array.from(score.keys()).sort((a, b) => (score[b] as number) - (score[a] as number))
  const [thresholds, tps, fps]: [number[], number[], number[]] = [[], [], []]
  let hits = 0
  order.forEach((i, rank) => {
    hits += positive[i] as number
    const next = order[rank + 1]
    if (next !== undefined && score[next] === score[i]) return
    thresholds.push(score[i] as number)
    tps.push(hits)
    fps.push(rank + 1 - hits)
  })
  return {
    thresholds: Float64Array.from(thresholds),
    tps: Float64Array.from(tps),
    fps: Float64Array.from(fps),
  }
}

/** A receiver operating characteristic. */
export interface RocCurve {
  /** FP / N at each threshold, from 0 to 1, shape (m). */
  readonly fpr: Float64Array
  /** TP / P, from 0 to 1, shape (m). */
  readonly tpr: Float64Array
  /** Falling; the first is Infinity, where nothing is called positive. */
  readonly thresholds: Float64Array
}

/** Options of the curves. */
export interface CurveOptions {
  /** The positive class, default 1. */
  readonly posLabel?: number
}

/**
 * ROC curve: true against false positive rate as the threshold falls.
 *
 * @param yTrue  two classes, shape (n), both present
 * @param score  higher means more positive, shape (n)
 * @param options  `posLabel`; `dropIntermediate`: leave out points on a straight line, default true
 * @returns the curve, as scikit-learn's `roc_curve` (whose first threshold is max + 1 before 1.3)
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n log n). It does not change with the share of positives: see the precision-recall curve.
 */
export function rocCurve(
  yTrue: VectorLike,
  score: VectorLike,
  options: CurveOptions & { readonly dropIntermediate?: boolean } = {},
): RocCurve {
  const { posLabel = 1, dropIntermediate = true } = options
  const [y, values] = requirePair(['yTrue', yTrue], ['score', score])
  const { thresholds, tps, fps } = countsByThreshold(requireBinary('yTrue', y, posLabel), values)
  const kept = Array.from(thresholds.keys()).filter(
    (i) => !dropIntermediate || !onLine(tps, fps, i),
  )
  const negatives = fps.at(-1) as number
  const positives = tps.at(-1) as number
  return {
    fpr: Float64Array.from([0, ...kept.map((i) => (fps[i] as number) / negatives)]),
    tpr: Float64Array.from([0, ...kept.map((i) => (tps[i] as number) / positives)]),
    thresholds: Float64Array.from([
      Number.POSITIVE_INFINITY,
      ...kept.map((i) => thresholds[i] as number),
    ]),
  }
}

/** Whether point i goes on as far and in the same direction as its two neighbours. */
function onLine(tps: Float64Array, fps: Float64Array, i: number): boolean {
  if (i === 0 || i === tps.length - 1) return false
  const bend = (counts: Float64Array) =>
    (counts[i + 1] as number) - 2 * (counts[i] as number) + (counts[i - 1] as number)
  return bend(tps) === 0 && bend(fps) === 0
}

/** A precision-recall curve. */
export interface PrecisionRecallCurve {
  /** TP / (TP + FP), shape (m + 1); the last is 1 by convention. */
  readonly precision: Float64Array
  /** TP / P, falling from 1 to 0, shape (m + 1). */
  readonly recall: Float64Array
  /** Rising, shape (m). */
  readonly thresholds: Float64Array
}

/**
 * Precision and recall for every threshold, lowest threshold first.
 *
 * @param yTrue  two classes, shape (n), with a positive one
 * @param score  higher means more positive, shape (n)
 * @param options  see {@link CurveOptions}
 * @returns the curve, as scikit-learn's `precision_recall_curve`
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n log n).
 */
export function precisionRecallCurve(
  yTrue: VectorLike,
  score: VectorLike,
  options: CurveOptions = {},
): PrecisionRecallCurve {
  const { posLabel = 1 } = options
  const [y, values] = requirePair(['yTrue', yTrue], ['score', score])
  const positive = requireBinary('yTrue', y, posLabel, false)
  if (!positive.includes(1)) {
    throw new InvalidInput('range', 'yTrue', 'has no positive sample', 'give at least one')
  }
  const { thresholds, tps, fps } = countsByThreshold(positive, values)
  const positives = tps.at(-1) as number
  const precision = tps.map((hits, i) => hits / (hits + (fps[i] as number)))
  return {
    precision: Float64Array.from([...precision.reverse(), 1]),
    recall: Float64Array.from([...tps.map((hits) => hits / positives).reverse(), 0]),
    thresholds: thresholds.reverse(),
  }
}

/**
 * Area under a curve by the trapezoidal rule.
 *
 * @param x  rising or falling, shape (m), m ≥ 2
 * @param y  shape (m)
 * @returns the area, positive for falling x too
 * @throws {InvalidInput} naming the argument
 */
export function areaUnderCurve(x: VectorLike, y: VectorLike): number {
  const xs = requireVector('x', x, { minLength: 2 })
  const ys = requireVector('y', y, { length: xs.length })
  let [area, rises, falls] = [0, false, false]
  for (let i = 1; i < xs.length; i++) {
    const width = (xs[i] as number) - (xs[i - 1] as number)
    rises ||= width > 0
    falls ||= width < 0
    area += (width * ((ys[i] as number) + (ys[i - 1] as number))) / 2
  }
  if (rises && falls) {
    throw new InvalidInput('range', 'x', 'rises and falls', 'sort the points along x')
  }
  return falls ? -area : area
}

/**
 * Area under the ROC curve: the chance that a positive scores above a negative, ties counting half.
 *
 * @param yTrue  two classes, shape (n), both present
 * @param score  higher means more positive, shape (n)
 * @param options  see {@link CurveOptions}
 * @returns 0 … 1; 0.5 is chance
 * @throws {InvalidInput} naming the argument
 */
export function rocAucScore(
  yTrue: VectorLike,
  score: VectorLike,
  options: CurveOptions = {},
): number {
  const { fpr, tpr } = rocCurve(yTrue, score, options)
  return areaUnderCurve(fpr, tpr)
}

/**
 * Mean over the classes of the area under the ROC curve of one class against the rest.
 *
 * @param yTrue  classes, shape (n), c ≥ 2 of them
 * @param score  a column for each class in ascending order, shape (n, c)
 * @returns 0 … 1: `roc_auc_score(…, multi_class='ovr', average='macro')`
 * @throws {InvalidInput} naming the argument
 */
export function rocAucOneVsRest(yTrue: VectorLike, score: MatrixLike): number {
  const { classes, codes } = requireLabels('yTrue', yTrue, { minClasses: 2 })
  const scores = requireMatrix('score', score, { rows: codes.length, columns: classes.length })
  const areas = classes.map((_, k) =>
    rocAucScore(
      codes.map((code) => (code === k ? 1 : 0)),
      column(scores, k),
    ),
  )
  return areas.reduce((sum, area) => sum + area, 0) / areas.length
}

/**
 * Average precision: Σ (Rᵢ − Rᵢ₋₁)·Pᵢ, a step-wise area under the precision-recall curve.
 *
 * @param yTrue  two classes, shape (n), with a positive one
 * @param score  higher means more positive, shape (n)
 * @param options  see {@link CurveOptions}
 * @returns 0 … 1; the share of positives is chance
 * @throws {InvalidInput} naming the argument
 */
export function averagePrecisionScore(
  yTrue: VectorLike,
  score: VectorLike,
  options: CurveOptions = {},
): number {
  const { precision, recall } = precisionRecallCurve(yTrue, score, options)
  let sum = 0
  for (let i = 0; i + 1 < recall.length; i++) {
    sum += ((recall[i] as number) - (recall[i + 1] as number)) * (precision[i] as number)
  }
  return sum
}
