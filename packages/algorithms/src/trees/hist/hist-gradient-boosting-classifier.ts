import { requireLabels } from '../../check/labels.ts'
import { type Matrix, type MatrixLike, type VectorLike, zeros } from '../../matrix/matrix.ts'
import { drain, type Steps } from '../../steps.ts'
import { labelsOfLargest } from '../tree.ts'
import {
  type BoostedTrees,
  type BoostingState,
  boost,
  rawPredictions,
  requireRounds,
} from './boosting.ts'
import { type BoostLoss, binomialLoss, exponentials, multinomialLoss } from './losses.ts'
import {
  type HistBoostingOptions,
  type HistPlan,
  requireHistPlan,
  requirePoints,
  type TargetedPoints,
  unknownClass,
} from './options.ts'

/** A fitted classifier. */
export interface HistGradientBoostingClassifier extends BoostedTrees {
  readonly classes: readonly number[]
}

/**
 * Gradient boosting with histograms for classes, one state a round.
 *
 * Each round fits a tree (one for each class when there are more than two) to the gradients g and
 * hessians h of the log loss at the predictions so far: a split gains
 * G_L²/(H_L + λ) + G_R²/(H_R + λ) − G²/(H + λ) and a leaf adds the Newton step
 * −η · G/(H + λ). Features are cut into at most 255 bins first, so a node costs one pass over its
 * samples, and the larger child gets its histogram by subtraction.
 *
 * @param x  shape (n, d), n ≥ 1; NaN for a missing value: each split learns where those go
 * @param y  class labels, at least two, shape (n)
 * @param options  see {@link HistBoostingOptions}
 * @returns steps that yield a {@link BoostingState} each, and return the model
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(rounds · classes · d · n) for trees of bounded depth.
 * Source: Ke et al. 2017 (LightGBM); scikit-learn 1.2.1. Oracle: hist-gradient-boosting.json.
 */
export function histGradientBoostingClassifierSteps(
  x: MatrixLike,
  y: VectorLike,
  options: HistBoostingOptions = {},
): Steps<BoostingState, HistGradientBoostingClassifier> {
  return classify(inputOf(x, y, options), true)
}

/** The fitted model of {@link histGradientBoostingClassifierSteps}. */
export function histGradientBoostingClassifierFit(
  x: MatrixLike,
  y: VectorLike,
  options: HistBoostingOptions = {},
): HistGradientBoostingClassifier {
  return drain(classify(inputOf(x, y, options), false))
}

interface Input {
  readonly plan: HistPlan
  readonly loss: BoostLoss
  readonly classes: readonly number[]
  readonly train: TargetedPoints
  readonly validation: TargetedPoints | null
}

function inputOf(x: MatrixLike, y: VectorLike, options: HistBoostingOptions): Input {
  const points = requirePoints('x', x)
  const { classes, codes } = requireLabels('y', y, { length: points.rows, minClasses: 2 })
  return {
    plan: requireHistPlan(options),
    loss: classes.length === 2 ? binomialLoss : multinomialLoss(classes.length),
    classes,
    train: { x: points, y: Float64Array.from(codes) },
    validation: validationOf(options.validation, points.columns, classes),
  }
}

function validationOf(
  given: HistBoostingOptions['validation'],
  columns: number,
  classes: readonly number[],
): TargetedPoints | null {
  if (given === undefined) return null
  const x = requirePoints('options.validation.x', given.x, columns)
  const found = requireLabels('options.validation.y', given.y, { length: x.rows })
  const place = found.classes.map((label) => classes.indexOf(label))
  const unknown = found.classes.find((_, i) => place[i] === -1)
  if (unknown !== undefined) throw unknownClass(unknown, classes)
  return { x, y: Float64Array.from(found.codes, (code) => place[code] as number) }
}

function* classify(
  { plan, loss, classes, train, validation }: Input,
  watch: boolean,
): Steps<BoostingState, HistGradientBoostingClassifier> {
  const model = yield* boost(plan, loss, train, validation, watch)
  return { classes, ...model }
}

/**
 * Class probabilities: the logistic function of the raw prediction, or the softmax of several.
 *
 * @param model  fitted
 * @param x  shape (n, d)
 * @param options  `rounds`: use only the first so many, default all
 * @returns shape (n, classes), rows sum to 1
 * @throws {InvalidInput} naming the argument
 *
 * Cost: O(n · rounds · depth).
 */
export function histGradientBoostingClassifierPredictProba(
  model: HistGradientBoostingClassifier,
  x: MatrixLike,
  options: { readonly rounds?: number } = {},
): Matrix {
  const points = requirePoints('x', x, model.nFeatures)
  const raw = rawPredictions(model, points, requireRounds(model, options.rounds))
  const k = model.classes.length
  const out = zeros(points.rows, k)
  const p = new Float64Array(k)
  for (let i = 0; i < points.rows; i++) {
    if (k === 2) {
      const one = 1 / (1 + Math.exp(-(raw[i] as number)))
      out.data.set([1 - one, one], 2 * i)
      continue
    }
    const sum = exponentials(raw, points.rows, i, p)
    for (let c = 0; c < k; c++) out.data[i * k + c] = (p[c] as number) / sum
  }
  return out
}

/**
 * The most probable class.
 *
 * @param model  fitted
 * @param x  shape (n, d)
 * @param options  `rounds`: use only the first so many, default all
 * @returns class labels, shape (n)
 * @throws {InvalidInput} naming the argument
 */
export function histGradientBoostingClassifierPredict(
  model: HistGradientBoostingClassifier,
  x: MatrixLike,
  options: { readonly rounds?: number } = {},
): Float64Array {
  return labelsOfLargest(
    histGradientBoostingClassifierPredictProba(model, x, options),
    model.classes,
  )
}
