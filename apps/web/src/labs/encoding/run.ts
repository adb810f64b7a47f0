import {
  decisionTreeClassifierFit,
  decisionTreeClassifierPredict,
  type MatrixLike,
  rocAucScore,
  standardScalerFit,
  standardScalerTransform,
  stratifiedKFold,
  svcFit,
  svcPredict,
  targetEncode,
  targetEncoderFit,
  targetEncoderTransform,
} from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { EncodingParams } from './params.ts'
import { rowsOf } from './rows.ts'

/** One id and the number that it becomes. */
export interface IdState {
  readonly phase: 'id'
  readonly id: number
  readonly count: number
  readonly positives: number
  /** Mean target of its rows, and that after smoothing. */
  readonly mean: number
  readonly value: number
  readonly truth: number
}

/** One model, in five folds with the columns as they are and standardised. */
export interface ModelState {
  readonly phase: 'model'
  readonly model: string
  readonly raw: number
  readonly scaled: number
}

export type EncodingState = IdState | ModelState

/** How well the encoded column seems to predict, as areas under the ROC curve. */
export interface EncodingResult {
  readonly mean: number
  /** Each row encoded with its own target among those averaged. */
  readonly naive: number
  /** Each row encoded by other folds. */
  readonly folds: number
  readonly fresh: number
  /** What the rows became, in the order of the rows. */
  readonly encoded: { readonly train: readonly number[]; readonly fresh: readonly number[] }
}

const NOTHING: EncodingResult = {
  ...{ mean: 0, naive: 0, folds: 0, fresh: 0 },
  encoded: { train: [], fresh: [] },
}

/** Every id from the rarest on, or every model. */
export function* run(given: Given<EncodingParams>): Generator<EncodingState, EncodingResult, void> {
  if (given.params.data === 'breast-cancer') {
    yield* modelsOf(given)
    return NOTHING
  }
  return yield* idsOf(given)
}

function* idsOf({
  params,
  table,
}: Given<EncodingParams>): Generator<IdState, EncodingResult, void> {
  const { train, fresh, truth } = rowsOf(params, table)
  const { smooth, seed } = params
  const column = (ids: readonly number[]) => ids.map((id) => [id])
  const encoder = targetEncoderFit(column(train.ids), train.y, { smooth })
  const encodedOf = (ids: readonly number[]) =>
    Array.from(targetEncoderTransform(encoder, column(ids)).data)
  const seen = [...new Set(train.ids)].map((id) => {
    const own = train.y.filter((_, i) => train.ids[i] === id)
    return { id, count: own.length, positives: own.reduce((sum, one) => sum + one, 0) }
  })
  seen.sort((a, b) => a.count - b.count || a.id - b.id)
  for (const { id, count, positives } of seen) {
    const [value = 0] = encodedOf([id])
    yield {
      phase: 'id',
      id,
      count,
      positives,
      mean: positives / count,
      value,
      truth: truth[id] ?? 0,
    }
  }
  const encoded = { train: encodedOf(train.ids), fresh: encodedOf(fresh.ids) }
  const within = targetEncode(column(train.ids), train.y, { smooth, randomState: seed })
  return {
    ...{ mean: encoder.targetMean, encoded },
    naive: rocAucScore(train.y, encoded.train),
    folds: rocAucScore(train.y, within.encoded.data),
    fresh: rocAucScore(fresh.y, encoded.fresh),
  }
}

type Predict = (x: MatrixLike, y: readonly number[], test: MatrixLike) => Float64Array

/** Models by name; each is fitted and asked at once. */
export const MODELS: Readonly<Record<string, Predict>> = {
  'decision tree': (x, y, test) =>
    decisionTreeClassifierPredict(decisionTreeClassifierFit(x, y), test),
  'SVM (RBF)': (x, y, test) => svcPredict(svcFit(x, y), test),
}

function* modelsOf({ table }: Given<EncodingParams>): Generator<ModelState, void, void> {
  const [rows, y] = [table?.rows ?? [], table?.target ?? []]
  const splits = stratifiedKFold(y, { nSplits: 5 })
  for (const [model, predict] of Object.entries(MODELS)) {
    let [raw, scaled] = [0, 0]
    for (const { train, test } of splits) {
      const take = <T>(from: readonly T[], which: ArrayLike<number>) =>
        Array.from(which, (i) => from[i] as T)
      const [x, held] = [take(rows, train), take(rows, test)]
      const scaler = standardScalerFit(x)
      const as = (some: MatrixLike) => standardScalerTransform(scaler, some)
      const truth = take(y, test)
      // Share of the fold; the whole of accuracyScore would come with its relatives.
      const right = (predicted: Float64Array) =>
        truth.filter((label, i) => label === predicted[i]).length / truth.length / splits.length
      raw += right(predict(x, take(y, train), held))
      scaled += right(predict(as(x), take(y, train), as(held)))
    }
    yield { phase: 'model', model, raw, scaled }
  }
}
