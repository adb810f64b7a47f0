import {
  type LogisticOptions,
  logisticPredictProba,
  logisticRegressionFit,
} from '../../linear/logistic-regression.ts'
import { type Matrix, takeRows } from '../../matrix/matrix.ts'
import { standardScalerFit, standardScalerTransform } from '../../preprocess/scalers.ts'
import { type DatasetName, dataset, fixture } from '../files.ts'
import { cases, lazy, type ParityCase } from '../parity.ts'

interface Run {
  readonly options: LogisticOptions
  readonly coef: readonly (readonly number[])[]
  readonly intercept: readonly number[]
  readonly proba: readonly (readonly number[])[]
}

const { runs } = fixture<{ runs: Record<string, Run> }>('logistic')

/** The data of a run, from its title. */
function problem(title: string): { x: Matrix; y: Float64Array } {
  const name = title.startsWith('breast') ? 'breast-cancer' : (title.match(/^\w+/)?.[0] as string)
  const { x, y } = dataset(name as DatasetName)
  if (title.includes('scaled')) return { x: standardScalerTransform(standardScalerFit(x), x), y }
  const rows = Array.from(y.keys()).filter((i) =>
    title.includes('classes 1 and 2') ? (y[i] as number) > 0 : !title.includes('C=10') || i < 130,
  )
  return { x: takeRows(x, rows), y: Float64Array.from(rows, (i) => y[i] as number) }
}

function everySeventh({ data, rows, columns }: Matrix): number[] {
  const keep = Array.from({ length: Math.ceil(rows / 7) }, (_, i) => 7 * i)
  return keep.flatMap((i) => Array.from(data.subarray(i * columns, (i + 1) * columns)))
}

/** Logistic regression by both solvers against a tight optimum. */
export const logisticParity: readonly ParityCase[] = Object.entries(runs).flatMap(
  ([title, { options, coef, intercept, proba }]) => {
    return (['lbfgs', 'newton'] as const).flatMap((solver) => {
      const { x, y } = problem(title)
      const model = lazy(() => logisticRegressionFit(x, y, { ...options, solver, tol: 1e-12 }))
      return cases('logistic regression', `${title}, ${solver}`, [
        [
          'coefficients',
          '1e-8',
          () => [...model().coef.data, ...model().intercept],
          [...coef.flat(), ...intercept],
        ],
        [
          'probabilities',
          '1e-8',
          () => everySeventh(logisticPredictProba(model(), x)),
          proba.flat(),
        ],
      ])
    })
  },
)
