import type { Matrix } from '../../matrix/matrix.ts'
import type { OutOfBag } from '../../trees/forest.ts'
import {
  randomForestClassifierFit,
  randomForestClassifierPredictProba,
} from '../../trees/random-forest-classifier.ts'
import {
  randomForestRegressorFit,
  randomForestRegressorPredict,
} from '../../trees/random-forest-regressor.ts'
import { pairwiseSum, type Tree } from '../../trees/tree.ts'
import { fixture } from '../files.ts'
import type { ParityCase } from '../parity.ts'
import { treeProblem } from '../tree-data.ts'
import { camelCase, LOGARITHM } from './decision-tree.ts'

interface Reference {
  readonly data: string
  readonly kind: 'classifier' | 'regressor'
  readonly options: Readonly<Record<string, unknown>>
  readonly nodes: readonly number[]
  readonly threshold_sums: readonly number[]
  readonly importances: readonly number[]
  readonly predictions: readonly (number | readonly number[])[]
  readonly oob?: number
  readonly oob_predictions?: readonly (number | readonly number[])[]
}

interface Forest {
  readonly trees: readonly Tree[]
  readonly importances: Float64Array
  readonly oob: OutOfBag | null
  /** shape (n, classes) or (n, 1) */
  readonly predictions: Matrix
}

const { cases } = fixture<{ cases: Readonly<Record<string, Reference>> }>('random-forest')

/** Trees, predictions and importances of each forest; the out-of-bag figures where asked for. */
export const randomForestParity: readonly ParityCase[] = Object.values(cases).flatMap(casesOf)

function casesOf(reference: Reference): ParityCase[] {
  let forest: Forest | undefined
  const fitted = () => {
    forest ??= fitForest(reference)
    return forest
  }
  const row = (
    quantity: string,
    ours: () => ArrayLike<number>,
    theirs: readonly number[],
  ): ParityCase => ({
    algorithm: `random forest, ${reference.kind}`,
    data: `${reference.data}, ${JSON.stringify(reference.options).replaceAll('"', '')}`,
    tier: 'exact',
    quantity,
    ours,
    reference: () => theirs,
    ...(reference.options.criterion === 'entropy' && {
      tolerance: { value: 1e-15, why: LOGARITHM },
    }),
  })
  const rows = treeProblem(reference.data).x.rows
  const every = reference.kind === 'regressor' ? 5 : Math.max(1, Math.floor(rows / 60))
  return [
    row(
      'nodes and threshold sums',
      () =>
        fitted().trees.flatMap(({ nodeCount, threshold }) => [
          nodeCount,
          pairwiseSum(threshold, 0, threshold.length),
        ]),
      reference.nodes.flatMap((n, i) => [n, reference.threshold_sums[i] as number]),
    ),
    row(
      'predictions and importances',
      () => [...everyRow(fitted().predictions, every), ...fitted().importances],
      [...reference.predictions.flat(), ...reference.importances],
    ),
    ...(reference.oob_predictions === undefined
      ? []
      : [
          row('out-of-bag score and predictions', () => {
            const { score, predictions } = fitted().oob as OutOfBag
            return [score, ...everyRow(predictions, reference.kind === 'regressor' ? 5 : 10)]
          }, [reference.oob as number, ...reference.oob_predictions.flat()]),
        ]),
  ]
}

function everyRow({ data, columns }: Matrix, step: number): number[] {
  return Array.from(data).filter((_, at) => Math.floor(at / columns) % step === 0)
}

function fitForest({ data, kind, options }: Reference): Forest {
  const { x, classes, targets } = treeProblem(data)
  const ours = camelCase(options)
  if (kind === 'classifier') {
    const model = randomForestClassifierFit(x, classes, ours)
    return { ...model, predictions: randomForestClassifierPredictProba(model, x) }
  }
  const model = randomForestRegressorFit(x, targets, ours)
  const predicted = randomForestRegressorPredict(model, x)
  return { ...model, predictions: { data: predicted, rows: x.rows, columns: 1 } }
}
