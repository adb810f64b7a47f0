import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import type { PathView } from './model.ts'
import { planeOf } from './problem.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly alpha: number
  readonly coef: readonly number[]
  readonly r2: number
  readonly error: number
}
const FIGURES: Readonly<Record<string, Figure>> = figures.runs

/** The penalty and what it leaves, with the same fit in scikit-learn. */
export function metrics({ state, step, result, params, extras }: PathView): Metric[] {
  const known =
    params.data === 'diabetes' ? FIGURES[`mix ${params.mix}, strength ${step}`] : undefined
  const { names } = result.problem
  const count = known?.coef.filter((w) => Math.abs(w) > 1e-9).length
  return [
    { label: 'α', value: state.alpha, ...beside(known?.alpha) },
    { label: 'coefficients left', value: state.active, ...beside(count) },
    ...planeOf(params, names.length).map((j) => ({
      label: `coefficient of ${names[j]}`,
      ...{ value: state.coef[j] ?? 0, ...beside(known?.coef[j]) },
    })),
    { label: 'Σ|w|', value: state.norm1 },
    { label: 'Σw²', value: state.norm2 },
    { label: 'R² on the fitted rows', value: state.r2, ...beside(known?.r2) },
    {
      label: 'squared error, five folds',
      value: extras?.errors[step] ?? null,
      ...(extras ? beside(known?.error, 1e-5) : {}),
    },
  ]
}

const beside = (value: number | undefined, tolerance = 1e-7) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance } }
