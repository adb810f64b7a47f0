import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import type { ShapleyView } from './model.ts'
import { FEATURES } from './params.ts'
import { limeOf } from './scores.ts'

const KERNEL = `NumPy ${figures.versions.numpy}`
const RIDGE = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly phi: readonly number[]
  readonly base: number
  readonly lime: readonly number[]
}
const FIGURES: Readonly<Record<string, Figure>> = figures.runs

/** Credits so far, their sum, and LIME's slopes. */
export function metrics(view: ShapleyView): Metric[] {
  const { state, result, params } = view
  const known = figureOf(params)
  const whole = state.orders.length === 6
  const { coefficients, fidelity } = limeOf(params)
  const at = (value: number | undefined, from: string) =>
    value === undefined ? {} : { reference: { value, from, tolerance: 1e-9 } }
  return [
    ...FEATURES.map((name, j) => ({
      label: `φ of ${name}`,
      value: state.mean?.[j] ?? null,
      ...at(whole ? known?.phi[j] : undefined, KERNEL),
      ...(whole || state.mean === null ? {} : { note: `${state.orders.length} of 6 orders` }),
    })),
    { label: 'mean over the others, E f', value: result.base, ...at(known?.base, KERNEL) },
    { label: 'this applicant, f(x)', value: result.prediction },
    ...FEATURES.map((name, j) => ({
      label: `LIME’s slope of ${name}`,
      value: coefficients[j] ?? 0,
      ...at(params.width === 0.6 ? known?.lime[j] : undefined, RIDGE),
    })),
    { label: 'LIME’s weighted R²', value: fidelity },
  ]
}

/** The figures of the script for these settings, if there are any; see `figures.py`. */
export function figureOf(params: ShapleyView['params']): Figure | undefined {
  const { income, savings, debt, correlation, model, background, seed } = params
  if (income !== 1 || savings !== 1 || debt !== 1 || correlation !== 0) return undefined
  return FIGURES[`${model}, ${background}, seed ${seed}`]
}
