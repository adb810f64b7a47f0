import { InvalidInput } from '../check/invalid-input.ts'
import { requireLabels } from '../check/labels.ts'
import { type Matrix, type MatrixLike, type VectorLike, zeros } from '../matrix/matrix.ts'
import { drain, type Steps } from '../steps.ts'
import {
  boostStages,
  type GradientBoosting,
  type GradientBoostingOptions,
  type GradientBoostingPlan,
  type GradientBoostingState,
  requireGradientBoosting,
  requireStages,
  type StagePoints,
  stagedRaw,
} from './gradient-boosting.ts'
import { binomialStage, logSumExp, multinomialStage, type StageLoss } from './stage-loss.ts'
import { labelsOfLargest } from './tree.ts'
import { requireTreePoints } from './tree-options.ts'

/** A fitted classifier. */
export interface GradientBoostingClassifier extends GradientBoosting {
  readonly classes: readonly number[]
}

/**
 * Gradient boosting for classes with exact splits, one state a round: the textbook form, where
 * every residual can be seen.
 *
 * Round m grows a regression tree on r = y − p, the negative gradient of the log loss at the
 * predictions so far, sets each leaf to the Newton step Σ r / Σ p(1 − p), and adds η times it.
 * With more than two classes there is a tree for each. Small η needs more rounds and generalises
 * better; too many rounds overfit, which a forest cannot.
 * {@link histGradientBoostingClassifierSteps} is the fast form.
 *
 * @param x  shape (n, d), n ≥ 2
 * @param y  class labels, at least two, shape (n)
 * @param options  see {@link GradientBoostingOptions}
 * @returns steps that yield a {@link GradientBoostingState} each, and return the model
 * @throws {InvalidInput} at the call, naming the argument
 *
 * Cost: O(rounds · classes · d · n log n · depth).
 * Source: Friedman 2001, doi:10.1214/aos/1013203451, and 2002 (subsample); scikit-learn 1.2.1.
 * Oracle: gradient-boosting.json.
 */
export function gradientBoostingClassifierSteps(
  x: MatrixLike,
  y: VectorLike,
  options: GradientBoostingOptions = {},
): Steps<GradientBoostingState, GradientBoostingClassifier> {
  return classify(inputOf(x, y, options), true)
}

/** The fitted model of {@link gradientBoostingClassifierSteps}. */
export function gradientBoostingClassifierFit(
  x: MatrixLike,
  y: VectorLike,
  options: GradientBoostingOptions = {},
): GradientBoostingClassifier {
  return drain(classify(inputOf(x, y, options), false))
}

interface Input {
  readonly plan: GradientBoostingPlan
  readonly loss: StageLoss
  readonly classes: readonly number[]
  readonly train: StagePoints
  readonly validation: StagePoints | null
}

function inputOf(x: MatrixLike, y: VectorLike, options: GradientBoostingOptions): Input {
  const points = requireTreePoints('x', x)
  const { classes, codes } = requireLabels('y', y, { length: points.rows, minClasses: 2 })
  return {
    plan: requireGradientBoosting(options, points.columns),
    loss: classes.length === 2 ? binomialStage : multinomialStage(classes.length),
    classes,
    train: { x: points, y: Float64Array.from(codes) },
    validation: validationOf(options.validation, points.columns, classes),
  }
}

function validationOf(
  given: GradientBoostingOptions['validation'],
  columns: number,
  classes: readonly number[],
): StagePoints | null {
  if (given === undefined) return null
  const x = requireTreePoints('options.validation.x', given.x, columns)
  const found = requireLabels('options.validation.y', given.y, { length: x.rows })
  const place = found.classes.map((label) => classes.indexOf(label))
  const unknown = found.classes.find((_, i) => place[i] === -1)
  if (unknown !== undefined) {
    const instead = `give only the classes ${classes.join(', ')}`
    throw new InvalidInput('range', 'options.validation.y', `holds ${unknown}`, instead)
  }
  return { x, y: Float64Array.from(found.codes, (code) => place[code] as number) }
}

function* classify(
  { plan, loss, classes, train, validation }: Input,
  watch: boolean,
): Steps<GradientBoostingState, GradientBoostingClassifier> {
  const model = yield* boostStages(plan, loss, train, validation, watch)
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
 */
export function gradientBoostingClassifierPredictProba(
  model: GradientBoostingClassifier,
  x: MatrixLike,
  options: { readonly rounds?: number } = {},
): Matrix {
  const { rounds, nFeatures } = requireStages(model, options.rounds)
  const points = requireTreePoints('x', x, nFeatures)
  const raw = stagedRaw(model, points, rounds)
  const k = model.classes.length
  const out = zeros(points.rows, k)
  for (let i = 0; i < points.rows; i++) {
    if (k === 2) {
      const one = 1 / (1 + Math.exp(-(raw[i] as number)))
      out.data.set([1 - one, one], 2 * i)
      continue
    }
    const sum = logSumExp(raw, i * k, k)
    for (let c = 0; c < k; c++) out.data[i * k + c] = Math.exp((raw[i * k + c] as number) - sum)
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
export function gradientBoostingClassifierPredict(
  model: GradientBoostingClassifier,
  x: MatrixLike,
  options: { readonly rounds?: number } = {},
): Float64Array {
  return labelsOfLargest(gradientBoostingClassifierPredictProba(model, x, options), model.classes)
}
