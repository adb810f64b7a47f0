import type { Metric } from '../frame/lab.ts'
import figures from './figures.json'
import type { ThresholdView } from './model.ts'
import { averagePrecision, cheapest, closedForm, ratesOf } from './rates.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly auc: number
  readonly averagePrecision: number
  /** At a threshold of 0.5. */
  readonly half: {
    readonly called: number
    readonly precision: number
    readonly recall: number
    readonly f1: number
  }
}
const FIGURES: Readonly<Record<string, Figure>> = figures.runs

/** The usual figures at this threshold, and those of all thresholds. */
export function metrics(view: ThresholdView): Metric[] {
  const { state, states, params, result } = view
  const { tpr, fpr, precision, f1, cost } = ratesOf(state, params)
  const known = figureOf(view)
  const half = known?.half.called === state.tp + state.fp ? known.half : undefined
  const least = states[cheapest(states, params)]
  return [
    { label: 'precision', value: precision, ...beside(half?.precision) },
    { label: 'recall = TPR', value: tpr, ...beside(half?.recall) },
    { label: 'F1', value: f1, ...beside(half?.f1) },
    { label: 'FPR', value: fpr },
    { label: 'ROC AUC', value: result.auc, ...beside(known?.auc), note: 'any prevalence' },
    {
      label: 'average precision',
      value: averagePrecision(states, params),
      ...beside(known?.averagePrecision),
    },
    { label: 'cost of 10,000 cases', value: cost, digits: 0 },
    {
      label: 'cheapest threshold',
      value: least?.threshold ?? null,
      note: view.table === null ? `in theory ${closedForm(params).toFixed(3)}` : '',
    },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM } }

/** The figures of scikit-learn for these settings, if there are any; see `figures.py`. */
export function figureOf({ params, table }: Pick<ThresholdView, 'params' | 'table'>) {
  const { quality, n, prevalence, seed } = params
  if (table !== null || quality !== 1.7 || n !== 300) return undefined
  return FIGURES[`seed ${seed}, prevalence ${prevalence}`]
}
