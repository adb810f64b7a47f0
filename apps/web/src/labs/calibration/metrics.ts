import { brierScoreLoss, logLoss, rocAucScore } from '@warmstart/algorithms'
import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import type { CalibrationView } from './model.ts'
import { costOf } from './run.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly error: number
  readonly brier: number
  readonly auc: number
  readonly logLoss: number
}
const FIGURES: Readonly<Record<string, Figure>> = figures.runs

/** The error so far and of all bins, and scores that do or do not see it. */
export function metrics({ state, params, table, result, asking }: CalibrationView): Metric[] {
  const { method } = params
  const said = result.said[method]
  const known = table === null ? figureOf(params) : undefined
  const { outcomes } = result
  return [
    { label: 'calibration error, bins so far', value: state.error, digits: 4 },
    {
      ...{ label: 'expected calibration error', value: asking ? null : result.errors[method] },
      ...{ digits: 4, ...beside(known?.error) },
    },
    {
      label: 'Brier score',
      value: brierScoreLoss(outcomes, said),
      digits: 4,
      ...beside(known?.brier),
    },
    {
      ...{
        label: 'log loss',
        value: logLoss(
          outcomes,
          said.map((p) => [1 - p, p]),
        ),
        digits: 4,
      },
      ...beside(known?.logLoss),
    },
    {
      ...{ label: 'ROC AUC', value: rocAucScore(outcomes, said), digits: 4, ...beside(known?.auc) },
      note: 'sees the order only',
    },
    { label: 'cost of a row at the threshold', value: costOf(result, method, params), digits: 4 },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance: 1e-8 } }

/** The figures for these settings, if there are any; see `figures.py`. */
export function figureOf({ method, sure, shift, bins, n, seed }: CalibrationView['params']) {
  if (bins !== 10 || n !== 800 || shift !== 0) return undefined
  return FIGURES[`${method}, log-odds times ${sure}, seed ${seed}`]
}
