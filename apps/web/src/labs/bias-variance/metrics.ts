import type { Metric } from '../frame/lab.ts'
import figures from './figures.json'
import type { BiasView } from './model.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`
const FIGURES: Readonly<Record<string, readonly (readonly number[])[]>> = figures.runs

/** The parts of the error, their sum, and what was measured. */
export function metrics(view: BiasView): Metric[] {
  const { state, params } = view
  const [bias2, variance, train, test] = figureOf(view) ?? []
  return [
    { label: 'bias²', value: state.bias2, digits: 4, ...beside(bias2) },
    { label: 'variance', value: state.variance, digits: 4, ...beside(variance) },
    { label: 'noise σ²', value: params.noise ** 2, digits: 4, note: 'no model gets below it' },
    {
      ...{ label: 'their sum: expected test error', digits: 4 },
      value: state.bias2 + state.variance + params.noise ** 2,
    },
    { label: 'measured on fresh data', value: state.test, digits: 4, ...beside(test) },
    { label: 'training error', value: state.train, digits: 4, ...beside(train) },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined
    ? {}
    : { reference: { value, from: FROM, tolerance: 1e-8 * Math.max(1, value) } }

/** scikit-learn's figures for these settings, if there are any; see `figures.py`. */
export function figureOf({ params, step }: Pick<BiasView, 'params' | 'step'>) {
  const { n, noise, refits, family, seed } = params
  if (n !== 30 || noise !== 0.3 || refits !== 50) return undefined
  return FIGURES[`${family}, seed ${seed}`]?.[step]
}
