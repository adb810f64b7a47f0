import { InvalidInput } from '../check/invalid-input.ts'
import { drain, type Steps } from '../steps.ts'
import type { Split } from './split.ts'

/** One fold scored. */
export interface CrossValidationState {
  readonly phase: 'fold'
  /** Which fold, from 0. */
  readonly fold: number
  readonly trainRows: number
  readonly testRows: number
  /** Score of each fold so far. */
  readonly scores: readonly number[]
  /** Mean of the scores so far. */
  readonly mean: number
}

/** Scores of all folds. */
export interface CrossValidation {
  readonly scores: Float64Array
  readonly mean: number
  /** Standard deviation over the folds, divided by k as `scores.std()` does. */
  readonly std: number
}

/**
 * Fits on the training rows of each split and scores on its test rows, one state a fold.
 *
 * Everything that learns from data (scaling, imputing, choosing features, resampling) belongs into
 * `evaluate`; done before the split it has seen the test rows, and the score is too good.
 *
 * @param splits  such as {@link kFold} gives
 * @param evaluate  fits on `train`, returns the score on `test`; both are row numbers
 * @returns steps; the result has all scores
 * @throws {InvalidInput} naming `splits` when there is none; a score that is not finite is an error
 *   of `evaluate` and is thrown as one when its fold is run
 */
export function crossValidateSteps(
  splits: readonly Split[],
  evaluate: (train: Int32Array, test: Int32Array) => number,
): Steps<CrossValidationState, CrossValidation> {
  if (splits.length === 0) {
    throw new InvalidInput('shape', 'splits', 'is empty', 'give at least one split')
  }
  return folds(splits, evaluate)
}

/**
 * Scores of all folds: {@link crossValidateSteps}, drained. What `cross_val_score` gives, with its
 * mean and standard deviation.
 *
 * @param splits  such as {@link kFold} gives
 * @param evaluate  fits on `train`, returns the score on `test`
 * @returns the scores, their mean and standard deviation
 * @throws {InvalidInput} naming `splits` when there is none
 */
export function crossValidate(
  splits: readonly Split[],
  evaluate: (train: Int32Array, test: Int32Array) => number,
): CrossValidation {
  return drain(crossValidateSteps(splits, evaluate))
}

function* folds(
  splits: readonly Split[],
  evaluate: (train: Int32Array, test: Int32Array) => number,
): Steps<CrossValidationState, CrossValidation> {
  const scores: number[] = []
  for (const [fold, { train, test }] of splits.entries()) {
    const score = evaluate(train, test)
    if (!Number.isFinite(score)) {
      const wrong = `gave ${score} for fold ${fold}`
      throw new InvalidInput('not-finite', 'evaluate', wrong, 'return a finite score')
    }
    scores.push(score)
    yield {
      phase: 'fold',
      fold,
      trainRows: train.length,
      testRows: test.length,
      scores: [...scores],
      mean: meanOf(scores),
    }
  }
  const mean = meanOf(scores)
  const variance = meanOf(scores.map((score) => (score - mean) ** 2))
  return { scores: Float64Array.from(scores), mean, std: Math.sqrt(variance) }
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length
